import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DuckDbEngine, openDuckDb } from '../../src/engine/duckdb/duckdb.ts';
import { type OpenedSources, openSources } from '../../src/source/open-sources.ts';
import { quoteName } from '../../src/sql/duckdb.ts';
import type { Table } from '../../src/vocabulary/table.ts';
import { renderProblem } from '../../src/words/words.ts';
import { sharedFolder } from './shared-folder.ts';

interface Expected {
  readonly file: string;
  readonly expected: string;
  readonly also_accepted?: readonly string[];
  readonly rows?: number;
  readonly columns?: number;
  readonly rejected_lines?: readonly number[];
  readonly error_should_name?: string;
  readonly encoding?: string;
  readonly first_column?: string;
  readonly column_names?: readonly string[];
  readonly cell?: {
    readonly row: number;
    readonly column: string;
    readonly value: string | number;
  };
  readonly error_cells?: number;
  readonly tables?: Readonly<Record<string, readonly [number, number]>>;
}

const folder = path.join(sharedFolder, 'data/broken-files');
const { files } = JSON.parse(readFileSync(path.join(folder, 'expected.json'), 'utf8')) as {
  files: readonly Expected[];
};

let temporaryFolder: string;
let engine: DuckDbEngine;
beforeAll(async () => {
  temporaryFolder = mkdtempSync(path.join(tmpdir(), 'assay-broken-'));
  engine = await openDuckDb({ threads: 2, memory: '1GiB', temporaryFolder });
});
afterAll(async () => {
  await engine.close();
  rmSync(temporaryFolder, { recursive: true, force: true });
});

/** What stands in `expected` and `also_accepted`, as what a load must look like. */
interface Outcome {
  readonly fails: boolean;
  readonly rows?: number | undefined;
  readonly columns?: number | undefined;
  readonly rejected?: number | undefined;
  readonly lines?: readonly number[] | undefined;
}

function outcomes(file: Expected): readonly Outcome[] {
  return [file.expected, ...(file.also_accepted ?? [])].map((text) => outcome(text, file));
}

function outcome(text: string, { rows, columns, rejected_lines }: Expected): Outcome {
  if (text === 'fails with a clear error') return { fails: true };
  if (text === 'loads') return { fails: false, rows, columns, rejected: 0 };
  const rejected = /^loads with (\d+) rejected rows$/.exec(text)?.[1];
  if (rejected !== undefined)
    return whenRejected(Number(rejected), { rows, columns, rejected_lines });
  return otherOutcome(text, columns);
}

/** The rows of an entry that expects a clean load are those before any rejection. */
function whenRejected(
  rejected: number,
  file: Readonly<Record<'rows' | 'columns', number | undefined>> & {
    readonly rejected_lines: readonly number[] | undefined;
  },
): Outcome {
  const counted = file.rejected_lines !== undefined;
  const rows = file.rows === undefined || counted ? file.rows : file.rows - rejected;
  return { fails: false, rows, columns: file.columns, rejected, lines: file.rejected_lines };
}

/** The outcomes that are spelled out for one entry only. */
function otherOutcome(text: string, columns: number | undefined): Outcome {
  const whole = /^(\d+) rows?(?:, (\d+) columns?)?/.exec(text);
  if (whole) return { fails: false, rows: Number(whole[1]), columns: Number(whole[2] ?? columns) };
  const dropped = /^(\d+) columns, the empty one dropped/.exec(text)?.[1];
  if (dropped !== undefined) return { fails: false, columns: Number(dropped), rejected: 0 };
  const padded = /: (\d+) rows(?:, (\d+) rejected)?/.exec(text);
  if (padded) return { fails: false, rows: Number(padded[1]), columns };
  const oneLine = /^line (\d+) rejected and reported, the other (\d+) rows loaded$/.exec(text);
  if (oneLine) {
    return { fails: false, rows: Number(oneLine[2]), rejected: 1, lines: [Number(oneLine[1])] };
  }
  // "asks which row is the header", "asks for the range": a batch program cannot ask.
  return { fails: true };
}

function actual(opened: OpenedSources): Outcome {
  const [table] = opened.tables;
  if (table === undefined) return { fails: true };
  return {
    fails: false,
    rows: table.rows,
    columns: table.columns.length,
    rejected: table.rejections.rowCount,
    lines: table.rejections.rows.map(({ where }) => where.line ?? 0),
  };
}

function agrees(wanted: Outcome, got: Outcome): boolean {
  return Object.entries(wanted).every(([key, value]) => {
    const have = got[key as keyof Outcome];
    return value === undefined || JSON.stringify(value) === JSON.stringify(have);
  });
}

/** Words that the error must show, from the free text of `error_should_name`. */
const named: Readonly<Record<string, RegExp>> = {
  'line 11': /11/,
  'the file is empty': /the file is empty/i,
  'no rows or header': /no rows or header/,
  'a line longer than the limit': /a line longer than the limit/,
  'line and column, or byte offset': /:\d+:\d+:/,
  'not a complete Parquet file': /not a complete Parquet file/,
  'not a workbook': /not a workbook/,
  'binary content': /binary content/,
  'unexpected end of compressed data': /unexpected end of compressed data/i,
  'the unpacked size limit': /the unpacked size limit/,
  'nested compression, or the unpacked size limit': /nested compression|the unpacked size limit/,
  'damaged workbook': /damaged workbook/i,
};

async function cellOf(table: Table, { row, column }: NonNullable<Expected['cell']>) {
  const found = await engine.run(
    `SELECT ${quoteName(column)} FROM ${quoteName(table.relation)} WHERE rowid = ${row}`,
  );
  return found.rows[0]?.[0];
}

describe('every broken file has the expected or an accepted outcome', () => {
  it.each(files.map((file) => [file.file, file] as const))('%s', async (name, file) => {
    const opened = await openSources([path.join(folder, name)], engine, { temporaryFolder });
    const got = actual(opened);
    if (file.tables) {
      const sheets = opened.tables.map((t) => [t.files[0]?.sheet, [t.rows, t.columns.length]]);
      expect(Object.fromEntries(sheets)).toEqual(file.tables);
      return;
    }
    const wanted = outcomes(file);
    expect(
      wanted.some((each) => agrees(each, got)),
      JSON.stringify({ got, wanted }),
    ).toBe(true);
    if (got.fails) expectClearError(opened, file);
    else await expectContent(opened, file);
  });
});

function expectClearError({ unreadable }: OpenedSources, file: Expected): void {
  expect(unreadable).toHaveLength(1);
  for (const problem of unreadable) {
    const text = renderProblem(problem, 'en');
    if (file.error_should_name) expect(text).toMatch(named[file.error_should_name] ?? /never/);
    expect(text).not.toMatch(/\n {4}at |undefined|\{\w+\}/);
    expect(renderProblem(problem, 'zh')).toMatch(/\p{Script=Han}/u);
  }
}

async function expectContent({ tables, unreadable }: OpenedSources, file: Expected): Promise<void> {
  expect(unreadable).toEqual([]);
  const [table] = tables;
  if (table === undefined) throw new Error('no table');
  if (file.encoding) expect(table.files[0]?.encoding).toBe(file.encoding);
  if (file.first_column) expect(table.columns[0]?.name).toBe(file.first_column);
  if (file.column_names) expect(table.columns.map(({ name }) => name)).toEqual(file.column_names);
  if (file.error_cells) expect(table.rejections.cellCount).toBe(file.error_cells);
  if (file.cell) expect(await cellOf(table, file.cell)).toBe(String(file.cell.value));
  expect(new Set(table.columns.map(({ name }) => name.toLowerCase())).size).toBe(
    table.columns.length,
  );
}
