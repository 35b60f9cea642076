import {
  defineProblem,
  Problem,
  type ProblemKind,
  type Where,
  withParts,
} from '../../vocabulary/problem.ts';
import type { Texts } from '../../vocabulary/text.ts';
import { definePhrase } from '../phrase.ts';
import type { LakeFormat } from './lake-snapshot.ts';

/** What a table may use that is not read here. */
const unsupported = {
  'table-format': { en: 'a table format of its own', zh: '其自有的表格式' },
  'format-version': { en: 'a newer version of the format', zh: '更新的格式版本' },
  'reader-features': { en: 'features that a reader must know', zh: '读取方必须支持的特性' },
  'deletion-vectors': { en: 'deletion vectors', zh: '删除向量（deletion vector）' },
  'equality-deletes': { en: 'equality deletes', zh: '等值删除（equality delete）' },
  'column-mapping': { en: 'a mapping of columns', zh: '列映射' },
  'file-format': { en: 'data files of another format', zh: '其他格式的数据文件' },
  'files-elsewhere': { en: 'files outside of its folder', zh: '表文件夹之外的文件' },
  'no-field-ids': { en: 'data files without ids of their columns', zh: '不含列 ID 的数据文件' },
  'nested-change': { en: 'nested columns that changed', zh: '发生过变更的嵌套列' },
  'column-type': { en: 'a type of column', zh: '某种列类型' },
  'column-name': { en: 'a name of a column that the engine needs', zh: '与引擎保留名冲突的列名' },
} satisfies Record<string, Texts>;

const unsupportedKind: ProblemKind = {
  code: 'source.lake-unsupported',
  texts: {
    en: 'This {format} table uses {what} ({detail}), which is not read here: its rows could come out wrong.',
    zh: '该 {format} 表使用了{what}（{detail}），此处无法读取：读出的行可能有误。',
  },
  remedy: {
    en: 'Read it through an engine that knows it (trino://), or write a copy of the table without it.',
    zh: '请通过支持该特性的引擎读取（trino://），或写出一份不使用该特性的副本。',
  },
};

interface About<What> {
  readonly format: LakeFormat;
  readonly what: What;
  /** A word or number for who looks closer; nothing that a writer chose freely. */
  readonly detail: string;
}

/** A table that could be read wrongly: `source.lake-unsupported.deletion-vectors` and the like. */
export function lakeUnsupported({ what, ...params }: About<keyof typeof unsupported>): Problem {
  return problemOf(unsupportedKind, { code: what, texts: unsupported[what] }, params);
}

/** How the records of a table may fail to fit together. */
const damages = {
  unreadable: { en: 'a part of it cannot be read', zh: '其中一部分无法读取' },
  incomplete: { en: 'a part of the log is missing', zh: '日志缺失一部分' },
  ambiguous: { en: 'several states claim to be the newest', zh: '有多个状态均声称为最新' },
  'missing-file': { en: 'a file is missing', zh: '缺少文件' },
  'row-count': { en: 'a file has another number of rows than recorded', zh: '文件行数与记录不符' },
} satisfies Record<string, Texts>;

const damagedKind: ProblemKind = {
  code: 'source.lake-damaged',
  texts: {
    en: 'This {format} table does not fit together: {what} ({detail}). Nothing of it was used.',
    zh: '该 {format} 表的内容不一致：{what}（{detail}）。未使用其中任何数据。',
  },
  remedy: {
    en: 'Copy the whole folder of the table again, or read it through its catalogue (trino://).',
    zh: '请重新完整复制该表的文件夹，或通过其目录服务读取（trino://）。',
  },
};

/** A table of which something is missing or damaged: `source.lake-damaged.missing-file` and the like. */
export function lakeDamaged(
  { what, ...params }: About<keyof typeof damages>,
  where: Where = {},
): Problem {
  return problemOf(damagedKind, { code: what, texts: damages[what] }, params, where);
}

/** Each part of a sentence makes a code of its own, for the words of a report are kept by code. */
function problemOf(
  kind: ProblemKind,
  what: { readonly code: string; readonly texts: Texts },
  params: Readonly<Record<string, string>>,
  where: Where = {},
): Problem {
  const said = withParts(kind, { what: what.texts });
  return new Problem({ ...said, code: `${kind.code}.${what.code}` }, params, where);
}

export const lakePart = defineProblem({
  code: 'source.lake-part',
  params: ['format'],
  texts: {
    en: 'This is inside of a table in {format}: read file by file, deleted and outdated rows would count.',
    zh: '此处位于 {format} 表内部：逐个文件读取会计入已删除和过期的行。',
  },
  remedy: { en: 'Name the folder of the whole table.', zh: '请指定整张表的文件夹。' },
});

export const lakeFileAlone = definePhrase({
  code: 'source.lake-file-alone',
  params: ['file', 'format'],
  texts: {
    en: '{file} was read alone although it belongs to a table in {format}: rows that the table deleted or replaced may be in it.',
    zh: '{file} 属于一张 {format} 表但被单独读取：其中可能含有该表已删除或替换的行。',
  },
});

export const lakeRead = definePhrase({
  code: 'source.lake-read',
  params: ['format', 'version', 'files', 'deleted'],
  texts: {
    en: 'Read as the {format} table that it is, in version {version}: {files} data files, without {deleted} rows that are marked as deleted in them.',
    zh: '按 {format} 表读取，版本 {version}：{files} 个数据文件，不含其中标记为已删除的 {deleted} 行。',
  },
});
