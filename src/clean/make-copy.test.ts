import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSourceFixture, type SourceFixture } from '../../test/source-fixture.ts';
import { quoteName, quoteText } from '../sql/duckdb.ts';
import type { Table } from '../vocabulary/table.ts';
import { makeCopy } from './make-copy.ts';
import { createRepairs, relations } from './repair-table.ts';
import { planFiles, writeCsv } from './write-copy.ts';

let source: SourceFixture;
let folder: string;
beforeAll(async () => {
  source = await createSourceFixture();
  folder = await mkdtemp(join(tmpdir(), 'make-copy-'));
  await createRepairs(source.engine);
});
afterAll(async () => {
  await source.close();
  await rm(folder, { recursive: true });
});

const cell = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    'a\rb',
    '007',
    '1.50',
    '=1+1',
    '-',
    'N/A',
    'a,b',
    'say "x"',
    'two\nlines',
    '"',
    "'",
  ),
  fc.string({ maxLength: 8 }),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);

/** A table of text in the engine, as the loaders make it. */
async function tableOf(
  rows: readonly (readonly (string | null)[])[],
  name = 'made',
): Promise<Table> {
  const width = rows[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, at) => `c${at}`);
  const list = columns.map((column) => `${quoteName(column)} VARCHAR`).join(', ');
  await source.engine.run(`CREATE OR REPLACE TABLE ${quoteName(name)} (${list})`);
  const values = rows.map(
    (row) => `(${row.map((text) => (text === null ? 'NULL' : quoteText(text))).join(', ')})`,
  );
  await source.engine.run(`INSERT INTO ${quoteName(name)} VALUES ${values.join(', ')}`);
  return {
    id: name,
    name,
    relation: name,
    rowIndex: 'rowid',
    columns: columns.map((column, ordinal) => ({
      name: column,
      ordinal,
      physicalType: 'VARCHAR',
      untyped: true,
    })),
    rows: rows.length,
    files: [{ path: `${name}.csv`, bytes: 0, format: 'csv', delimiter: ',' }],
    rejections: { rowCount: 0, rows: [], cellCount: 0, cells: [] },
    notes: [],
    address: (index) => ({ kind: 'record', file: `${name}.csv`, record: index + 1 }),
  };
}

async function repair(position: number, column: string, proposed: string | null): Promise<void> {
  const value = proposed === null ? 'NULL' : quoteText(proposed);
  await source.engine.run(`INSERT INTO ${quoteName(relations.repairs)}
    ("table", position, "column", ordinal, kind, cleared, proposed, decision)
    VALUES ('made', ${position}, ${quoteText(column)}, 0, 'spacing', true, ${value}, 'accept')`);
}

test('what no decision touches has the same value after cleaning, writing and reading again', async () => {
  const tables = fc.integer({ min: 2, max: 4 }).chain((width) =>
    fc.array(fc.array(fc.option(cell), { minLength: width, maxLength: width }), {
      minLength: 1,
      maxLength: 8,
    }),
  );
  await fc.assert(
    fc.asyncProperty(tables, async (rows) => {
      const table = await tableOf(rows);
      const cleaned = await makeCopy(source.engine, table);
      const list = table.columns.map(({ name }) => quoteName(name)).join(', ');
      const inEngine = await source.engine.run(
        `SELECT ${list} FROM ${quoteName(cleaned.table.relation)} ORDER BY ${quoteName(cleaned.position)}`,
      );
      expect(inEngine.rows).toEqual(rows);
      const file = planFiles([table], 'same').get('made');
      if (file === undefined) throw new Error('no file was planned');
      await writeCsv(source.engine, cleaned, { folder, file });
      const text = await readFile(join(folder, file.path), 'utf8');
      expect(parseCsv(text)).toEqual([table.columns.map(({ name }) => name), ...rows]);
    }),
    { numRuns: 60 },
  );
});

test('accepted repairs change their cells and no other', async () => {
  const table = await tableOf([
    [' a', 'x'],
    ['N/A', 'y'],
    [null, 'z'],
  ]);
  await repair(0, 'c0', 'a');
  await repair(1, 'c0', null);
  await repair(2, 'c1', 'Z');
  const { table: cleaned } = await makeCopy(source.engine, table);
  const { rows } = await source.engine.run(`SELECT c0, c1 FROM ${quoteName(cleaned.relation)}`);
  expect(rows).toEqual([
    ['a', 'x'],
    [null, 'y'],
    [null, 'Z'],
  ]);
  await createRepairs(source.engine);
});

test('tables go to files of their own below the folder, whatever they are called', async () => {
  const table = await tableOf([['a', 'b']]);
  const ids = ['a/b', 'A/B', '../up', 'book/Sheet: 1', '.hidden', 'dir/', 'x\u0000y'];
  const files = planFiles(
    ids.map((id) => ({ ...table, id })),
    'csv',
  );
  expect(ids.map((id) => files.get(id)?.path)).toEqual([
    'a/b.csv',
    'A/B 2.csv',
    '_/up.csv',
    'book/Sheet_ 1.csv',
    '_hidden.csv',
    'dir/_.csv',
    'x_y.csv',
  ]);
});

test('tables that would be read as parts of one lie in folders of their own', async () => {
  const table = await tableOf([['a', 'b']]);
  const planned = (ids: readonly string[], format: 'csv' | 'parquet') => {
    const files = planFiles(
      ids.map((id) => ({ ...table, id })),
      format,
    );
    return ids.map((id) => files.get(id)?.path);
  };
  const years = ['x/2023', 'x/2024', 'year=1/z'];
  expect(planned(years, 'parquet')).toEqual([
    'x/2023/2023.parquet',
    'x/2024/2024.parquet',
    'year-1/z.parquet',
  ]);
  expect(planned(years, 'csv')).toEqual(['x/2023.csv', 'x/2024.csv', 'year-1/z.csv']);
  expect(planned(['b/part 1', 'b/part 2'], 'csv')).toEqual([
    'b/part 1/part 1.csv',
    'b/part 2/part 2.csv',
  ]);
});

/** A reader of its own: records of RFC 4180, where nothing is null and `""` is empty text. */
function parseCsv(text: string): (string | null)[][] {
  const rows: (string | null)[][] = [[]];
  const pattern = /("(?:[^"]|"")*"|[^",\n]*)(,|\n|$)/gy;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [, body = '', end] = match;
    const quoted = body.startsWith('"');
    rows.at(-1)?.push(quoted ? body.slice(1, -1).replaceAll('""', '"') : body === '' ? null : body);
    if (end === '\n' && pattern.lastIndex < text.length) rows.push([]);
    if (pattern.lastIndex >= text.length) break;
  }
  return rows;
}
