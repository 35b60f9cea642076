import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { detectDialect } from '../../../source/csv/detect-dialect.ts';
import { createRecordSplitter } from '../../../source/csv/split-records.ts';
import { defaultLimits } from '../../../source/source-limits.ts';
import { detectEncoding } from '../../../source/text/detect-encoding.ts';
import { cutLines } from '../../../source/text/read-lines.ts';
import { scanText } from '../../../source/text/scan-text.ts';
import { openDecoder } from '../../../source/text/transcode.ts';
import { openArchive, workbookDamaged } from '../../../source/xlsx/archive.ts';
import type { GridRow } from '../../../source/xlsx/find-table.ts';
import { readMerges } from '../../../source/xlsx/merges.ts';
import { readRows } from '../../../source/xlsx/read-rows.ts';
import { readWorkbook } from '../../../source/xlsx/read-workbook.ts';
import type { Problem, Where } from '../../../vocabulary/problem.ts';
import { brokenRecord, fileTooLarge, uncalculated } from './input-file-problems.ts';

/** A row that holds anything: its number in the file, and its texts by column from 1. */
export interface GridLine {
  readonly line: number;
  readonly cells: ReadonlyMap<number, string>;
}

/** One sheet, or a whole delimited file. */
export interface Grid {
  readonly file: string;
  readonly sheet?: string;
  readonly lines: readonly GridLine[];
  /** Cells and lines that could not be read. */
  readonly problems: readonly Problem[];
}

const mebibyte = 1024 * 1024;
/** People fill these in by hand: more than this is another file. */
const mostBytes = 16 * mebibyte;
const limits = {
  ...defaultLimits,
  workbookBytes: 256 * mebibyte,
  sharedTextLength: 16 * mebibyte,
  mergedCells: 10_000,
};

/**
 * The cells of a workbook or a delimited file as texts, numbers in plain digits and dates in ISO
 * 8601; encoding and delimiter are detected.
 *
 * @throws Problem `value.file-too-large`, `source.not-a-workbook`, `source.workbook-damaged` and
 * those of reading a workbook or detecting an encoding
 */
export async function readGrids(path: string): Promise<readonly Grid[]> {
  const { size } = await stat(path);
  if (size > mostBytes) throw fileTooLarge({ limit: mostBytes }, { file: basename(path) });
  const head = await headOf(path);
  const isZip = head.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 0x03, 0x04]));
  return isZip ? readSheets(path, size) : [await readDelimited(path, head)];
}

async function headOf(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(64 * 1024), 0, 64 * 1024, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

async function readSheets(path: string, bytes: number): Promise<readonly Grid[]> {
  const archive = await openArchive(path, { bytes, limits });
  try {
    const workbook = await readWorkbook(archive, limits.sharedTextLength);
    const grids: Grid[] = [];
    for (const sheet of workbook.sheets) {
      const pieces = () => archive.read(sheet.file) ?? damaged();
      const merges = await readMerges(pieces(), limits.mergedCells);
      const where = { file: basename(path), sheet: sheet.name };
      const lines: GridLine[] = [];
      const problems: Problem[] = [];
      for await (const rows of readRows(pieces(), workbook, merges))
        for (const row of rows) {
          lines.push(lineOf(row));
          problems.push(...faultsOf(row, where));
        }
      grids.push({ ...where, lines, problems });
    }
    return grids;
  } finally {
    archive.close();
  }
}

function lineOf({ row, cells }: GridRow): GridLine {
  const texts = cells.flatMap(({ column, content }) =>
    content.kind === 'text' ? [[column, content.text.trim()] as const] : [],
  );
  return { line: row, cells: withoutEmpty(new Map(texts)) };
}

function faultsOf({ row, cells }: GridRow, where: Where): Problem[] {
  return cells
    .filter(({ content }) => content.kind === 'error' || content.kind === 'uncalculated')
    .map(({ column }) => uncalculated({}, { ...where, line: row, column }));
}

function damaged(): never {
  throw workbookDamaged({});
}

async function readDelimited(path: string, head: Buffer): Promise<Grid> {
  const file = basename(path);
  const encoding = await detectEncoding(path, head, await scanText(path, undefined));
  const decoder = openDecoder(encoding);
  let text = '';
  for await (const chunk of createReadStream(path)) text += decoder.write(chunk as Buffer);
  const lines = cutLines((text + decoder.end()).replace(/^\ufeff/, ''), limits.lineBytes);
  const bounds = { lineLimit: limits.lineBytes, cellLimit: limits.cellBytes };
  const sample = lines.slice(0, 1000);
  const { dialect } = detectDialect(sample, { extension: extname(path).slice(1), ...bounds });
  const splitter = createRecordSplitter({ dialect, ...bounds });
  const records = [...splitter.push(lines), ...splitter.end()];
  return {
    file,
    lines: records.flatMap((record) =>
      record.kind === 'record' ? [{ line: record.line, cells: textsOf(record.cells) }] : [],
    ),
    problems: records.flatMap((record) =>
      record.kind === 'rejected' ? [brokenRecord({}, { file, line: record.line })] : [],
    ),
  };
}

function textsOf(cells: readonly (string | null)[]): ReadonlyMap<number, string> {
  return withoutEmpty(new Map(cells.map((cell, at) => [at + 1, (cell ?? '').trim()])));
}

function withoutEmpty(texts: ReadonlyMap<number, string>): ReadonlyMap<number, string> {
  return new Map([...texts].filter(([, text]) => text !== ''));
}
