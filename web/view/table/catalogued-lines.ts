import type {
  AccessMetadata,
  KeyMetadata,
  TableMetadata,
} from '../../../src/vocabulary/metadata/table-metadata.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import type { Words } from '../words/language.tsx';
import { count } from '../words/numbers.ts';

const texts = {
  kind: { en: 'Kind', zh: '类别' },
  table: { en: 'table', zh: '表' },
  view: { en: 'view', zh: '视图' },
  'materialized-view': { en: 'materialised view', zh: '物化视图' },
  'partitioned-table': { en: 'partitioned table', zh: '分区表' },
  'foreign-table': { en: 'foreign table', zh: '外部表' },
  comment: { en: 'Comment', zh: '注释' },
  described: { en: 'Described columns', zh: '有注释的字段' },
  of: { en: '{part} of {whole}', zh: '{whole} 个中有 {part} 个' },
  notNull: { en: 'NOT NULL', zh: '非空' },
  owner: { en: 'Owner', zh: '责任人' },
  ownerNamed: { en: 'somebody is named', zh: '已指定' },
  primaryKey: { en: 'Primary key', zh: '主键' },
  uniqueKeys: { en: 'Unique', zh: '唯一键' },
  foreignKeys: { en: 'References', zh: '外键' },
  checks: { en: 'Checks', zh: '检查约束' },
  tests: { en: 'Tests', zh: '测试' },
  testsOn: { en: '{tests}, on columns: {columns}', zh: '{columns} 个字段上共 {tests} 项' },
  indexes: { en: 'Indexes', zh: '索引' },
  expression: { en: '(expression)', zh: '（表达式）' },
  unique: { en: 'unique', zh: '唯一' },
  partial: { en: 'some rows alone', zh: '部分记录' },
  notEnforced: { en: 'not enforced', zh: '未强制' },
  notValidated: { en: 'older rows not checked', zh: '未校验原有记录' },
  access: { en: 'Who can read', zh: '可读取者' },
  everybody: { en: 'everybody with an account', zh: '任何账户均可读取' },
  readers: { en: 'accounts: {n}', zh: '{n} 个账户' },
  readersOfColumns: { en: 'of these, some columns alone: {n}', zh: '其中 {n} 个仅可读取部分字段' },
  administrators: { en: 'administrators besides: {n}', zh: '另有 {n} 个管理员账户' },
  grants: { en: 'grants of reading: {n}', zh: '读取授权 {n} 项' },
  partOfGrants: {
    en: 'the catalogue shows this account a part of the grants',
    zh: '当前账户仅能看到部分授权',
  },
  rowSecurity: { en: 'Policies on rows', zh: '行级策略' },
  off: { en: 'off', zh: '未启用' },
  policies: { en: 'on; policies: {n}', zh: '已启用，{n} 条策略' },
  written: { en: 'Last written', zh: '最近写入' },
  readBy: { en: 'Read by', zh: '下游' },
  views: { en: 'views or models: {n}', zh: '{n} 个视图或模型' },
  inputs: { en: 'Comes of', zh: '上游表' },
  made: { en: 'Made by', zh: '生成方式' },
  model: { en: 'model {name}', zh: '模型 {name}' },
  job: { en: 'job {name}', zh: '作业 {name}' },
  lastRun: { en: 'last ran {at}', zh: '最近运行于 {at}' },
  incomplete: {
    en: 'A part of its definition could not be followed; there may be more.',
    zh: '定义中有部分内容无法解析，可能还有其他上游。',
  },
} satisfies Record<string, Texts>;

interface Line {
  readonly head: string;
  readonly lines: readonly string[];
}

/** What a catalogue says of a table, one topic a line; topics that it does not speak of are left out. */
export function cataloguedLines(said: TableMetadata, { say }: Pick<Words, 'say'>): readonly Line[] {
  const line = (head: Texts, lines: readonly (string | undefined | false)[]): Line => ({
    head: say(head),
    lines: [...new Set(lines.filter((one) => typeof one === 'string' && one !== ''))] as string[],
  });
  const key = (one: KeyMetadata) => withMarks(one.columns.join(' + '), one, say);
  const { statistics, lineage, rowSecurity, columns } = said;
  return [
    line(texts.kind, [said.kind && say(texts[said.kind])]),
    line(texts.comment, [said.comment]),
    line(texts.owner, [said.ownerNamed === true && say(texts.ownerNamed)]),
    line(texts.described, [part(columns, ({ comment }) => comment !== undefined, say)]),
    line(texts.notNull, [
      columns
        .filter(({ notNull }) => notNull === true)
        .map(({ name }) => name)
        .join(', '),
    ]),
    line(texts.primaryKey, [said.primaryKey && key(said.primaryKey)]),
    line(texts.uniqueKeys, (said.uniqueKeys ?? []).map(key)),
    line(
      texts.foreignKeys,
      (said.foreignKeys ?? []).map((one) => {
        const to = [one.to.schema, one.to.table].filter(Boolean).join('.');
        return withMarks(
          `${one.columns.join(', ')} → ${to} (${one.to.columns.join(', ')})`,
          one,
          say,
        );
      }),
    ),
    line(
      texts.checks,
      (said.checks ?? []).map((one) => withMarks(one.expression, one, say)),
    ),
    line(texts.tests, [testsOf(columns, say)]),
    line(
      texts.indexes,
      (said.indexes ?? []).map((index) => {
        const of = index.columns.map((name) => name ?? say(texts.expression)).join(', ');
        const marks = [
          index.method,
          index.unique && say(texts.unique),
          index.partial && say(texts.partial),
        ];
        return `${of} · ${marks.filter(Boolean).join(' · ')}`;
      }),
    ),
    line(texts.access, accessLines(said.access, say)),
    line(texts.rowSecurity, [
      rowSecurity &&
        (rowSecurity.enabled
          ? say(texts.policies, { n: count(rowSecurity.policies) })
          : say(texts.off)),
    ]),
    line(texts.written, [statistics?.lastModified && day(statistics.lastModified)]),
    line(texts.made, [
      lineage?.process.name === undefined || lineage.process.kind === 'view'
        ? undefined
        : say(texts[lineage.process.kind], { name: lineage.process.name }),
      lineage?.process.at && say(texts.lastRun, { at: day(lineage.process.at) }),
    ]),
    line(texts.inputs, [
      ...(lineage?.tables ?? []).map(({ schema, name }) =>
        [schema, name].filter(Boolean).join('.'),
      ),
      lineage?.complete === false && say(texts.incomplete),
    ]),
    line(texts.readBy, [said.readBy ? say(texts.views, { n: count(said.readBy) }) : undefined]),
  ].filter(({ lines }) => lines.length > 0);
}

type Say = Words['say'];

function withMarks(
  text: string,
  kept: { enforced: boolean; validated: boolean },
  say: Say,
): string {
  const marks = [
    ...(kept.enforced ? [] : [say(texts.notEnforced)]),
    ...(kept.enforced && !kept.validated ? [say(texts.notValidated)] : []),
  ];
  return [text, ...marks].join(' · ');
}

function part<T>(all: readonly T[], holds: (one: T) => boolean, say: Say): string | undefined {
  if (all.length === 0) return undefined;
  return say(texts.of, { part: count(all.filter(holds).length), whole: count(all.length) });
}

function testsOf(columns: TableMetadata['columns'], say: Say): string | undefined {
  const tested = columns.filter(({ tests = 0 }) => tests > 0);
  const tests = tested.reduce((sum, one) => sum + (one.tests ?? 0), 0);
  if (tests === 0) return undefined;
  return say(texts.testsOn, { tests: count(tests), columns: count(tested.length) });
}

function accessLines(access: AccessMetadata | undefined, say: Say) {
  if (access === undefined) return [];
  const { readers, readersOfColumns = 0, administrators = 0, grants = 0 } = access;
  return [
    access.everybody && say(texts.everybody),
    say(texts.readers, { n: count(readers) }),
    readersOfColumns > 0 && say(texts.readersOfColumns, { n: count(readersOfColumns) }),
    administrators > 0 && say(texts.administrators, { n: count(administrators) }),
    grants > 0 && say(texts.grants, { n: count(grants) }),
    access.partial === true && say(texts.partOfGrants),
  ];
}

function day(moment: string): string {
  return `${moment.slice(0, 16).replace('T', ' ')} UTC`;
}
