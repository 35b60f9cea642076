import { createReadStream } from 'node:fs';
import { defineProblem } from '../../vocabulary/problem.ts';
import type { Phrase } from '../../vocabulary/text.ts';
import { extensionOf } from '../find/file-name.ts';
import type { LoadContext, LoadedText, OpenFile } from '../load-context.ts';
import { definePhrase } from '../phrase.ts';
import { nameColumns } from '../table/column-names.ts';
import { headerAssumed, noHeader } from '../table/judge-header.ts';
import { noRowsOrHeader, tooManyColumns } from '../table/table-problems.ts';
import type { Encoding } from '../text/detect-encoding.ts';
import type { PreparedText } from '../text/prepare-text.ts';
import { cutLines, type Line } from '../text/read-lines.ts';
import { openDecoder } from '../text/transcode.ts';
import { type DetectedDialect, detectDialect } from './detect-dialect.ts';
import { detectLayout, type Layout } from './detect-layout.ts';

export const firstLineTooLong = defineProblem({
  code: 'source.first-line-too-long',
  params: ['limit'],
  texts: {
    en: 'The file starts with a line longer than the limit of {limit} bytes.',
    zh: '文件首行长度超过 {limit} 字节的上限。',
  },
  remedy: {
    en: 'Check that it is a table with line ends, or raise the limit.',
    zh: '请确认其为带换行的表格，或提高上限。',
  },
});

export const preambleSkipped = definePhrase({
  code: 'source.preamble-skipped',
  params: ['lines'],
  texts: {
    en: '{lines} lines above the header are not part of the table.',
    zh: '表头上方的 {lines} 行不属于表格。',
  },
});

export const widthsDiffer = definePhrase({
  code: 'source.header-width-differs',
  params: ['header', 'rows'],
  texts: {
    en: 'The header names {header} columns, the rows have {rows} cells; missing ones were added.',
    zh: '表头有 {header} 列，数据行有 {rows} 个单元格；缺少的已补齐。',
  },
});

export const nulKept = definePhrase({
  code: 'source.nul-kept',
  texts: {
    en: 'The file holds NUL characters; they were kept in their cells.',
    zh: '文件含有 NUL 字符，已原样保留在单元格中。',
  },
});

export const encodingGuessed = definePhrase({
  code: 'source.encoding-guessed',
  params: ['encoding'],
  texts: {
    en: 'The file is neither valid UTF-8 nor GB18030 and was read as {encoding}; check accented letters.',
    zh: '文件既非有效的 UTF-8 也非 GB18030，按 {encoding} 读取；请核对带重音的字母。',
  },
});

/** All that is decided about a delimited file before it is read in full. */
export interface CsvPlan {
  readonly text: PreparedText;
  readonly detected: DetectedDialect;
  readonly layout: Layout;
  readonly columns: LoadedText['columns'];
  readonly relation: string;
  readonly path: string;
}

export type LoadedRows = Pick<LoadedText, 'rows' | 'rejections' | 'positionOf'>;

const sampledBytes = 1024 * 1024;
const sampledLines = 5000;

/** Settles from its first lines how a delimited file is to be read. */
export async function planCsv(
  {
    file,
    text,
    relation,
  }: { readonly file: OpenFile; readonly text: PreparedText; readonly relation: string },
  { limits }: LoadContext,
): Promise<CsvPlan> {
  const sample = await readSample(text.path, limits.lineBytes);
  const [first] = sample;
  if (first?.tooLong) throw firstLineTooLong({ limit: limits.lineBytes }, { line: 1 });
  if (sample.every((line) => line.text.trim() === '')) throw noRowsOrHeader({});
  const detected = detectDialect(sample, {
    extension: extensionOf(file.path),
    lineLimit: limits.lineBytes,
    cellLimit: limits.cellBytes,
  });
  const layout = detectLayout(detected.records);
  if (layout === undefined) throw noRowsOrHeader({});
  if (layout.width > limits.columns) {
    throw tooManyColumns({ found: layout.width, limit: limits.columns });
  }
  const columns = nameColumns(layout.headers);
  return { text, detected, layout, columns, relation, path: file.path };
}

/** Whole lines from the start of the file; a line longer than the sample is shown up to its limit. */
async function readSample(path: string, lineLimit: number): Promise<readonly Line[]> {
  const decoder = openDecoder('utf-8');
  let text = '';
  for await (const chunk of createReadStream(path, { highWaterMark: sampledBytes })) {
    text += decoder.write(chunk as Buffer);
    if (/[\r\n]/.test(text.slice(0, -1))) break;
    if (text.length > lineLimit) break;
  }
  const cut = text.length >= sampledBytes / 4 ? text.lastIndexOf('\n') : -1;
  return cutLines(cut > 0 ? text.slice(0, cut + 1) : text, lineLimit).slice(0, sampledLines);
}

/** What a reader should know about where the table lies. */
export function notesOf({ layout, text }: CsvPlan): readonly Phrase[] {
  const named = layout.headers.findLastIndex((header) => header !== '') + 1;
  const rows = layout.leastWidth;
  return [
    ...(layout.preamble > 0 ? [preambleSkipped({ lines: layout.firstLine - 1 })] : []),
    ...(isGuess(text.encoding) ? [encodingGuessed({ encoding: text.encoding })] : []),
    ...(text.scan.hasNul ? [nulKept({})] : []),
    ...(layout.headerLine === undefined ? [noHeader({})] : []),
    ...(layout.headerAssumed ? [headerAssumed({})] : []),
    ...(rows < layout.width ? [widthsDiffer({ header: named, rows })] : []),
  ];
}

/** Any bytes at all are valid in these. */
function isGuess(encoding: Encoding): boolean {
  return encoding === 'latin1' || encoding === 'windows-1252';
}
