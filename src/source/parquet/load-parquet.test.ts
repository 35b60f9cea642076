import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { profileOptions } from '../../../test/profile/table-of.ts';
import { createSourceFixture, type SourceFixture } from '../../../test/source-fixture.ts';
import { profileTable } from '../../profile/profile-table.ts';
import { quoteName, quoteText } from '../../sql/duckdb.ts';

let fixture: SourceFixture;
beforeAll(async () => {
  fixture = await createSourceFixture();
});
afterAll(() => fixture.close());

async function put(name: string, query: string): Promise<string> {
  const file = path.join(fixture.folder, name);
  mkdirSync(path.dirname(file), { recursive: true });
  await fixture.engine.run(`COPY (${query}) TO ${quoteText(file)} (FORMAT parquet)`);
  return file;
}

const under = (name: string) => path.join(fixture.folder, name);

it('makes a typed view whose rows can be addressed', async () => {
  await put(
    "plain/it's [1].parquet",
    "SELECT i::INTEGER AS id, 'n' || i AS name FROM range(5) t(i)",
  );
  const { tables, root } = await fixture.open([under('plain')]);
  expect(root).toBe(under('plain'));
  const [table] = tables;
  expect(table).toMatchObject({ id: "it's [1]", rows: 5 });
  expect(table?.columns).toMatchObject([
    { name: 'id', physicalType: 'INTEGER', untyped: false },
    { name: 'name', physicalType: 'VARCHAR' },
  ]);
  expect(table?.address(2)).toEqual({ kind: 'record', file: "it's [1].parquet", record: 3 });
});

it('reads a partitioned folder as one table with its keys as columns', async () => {
  await put('sales/year=2023/a.parquet', 'SELECT i AS id FROM range(3) t(i)');
  await put('sales/year=2024/b.parquet', 'SELECT i AS id, 1.5 AS extra FROM range(2) t(i)');
  const { tables } = await fixture.open([under('sales')]);
  const [table] = tables;
  expect(tables).toHaveLength(1);
  expect(table).toMatchObject({ id: 'sales', rows: 5, files: [{}, {}] });
  expect(table?.columns.map(({ name }) => name)).toEqual(['id', 'extra', 'year']);
  const index = quoteName(table?.rowIndex ?? '');
  const found = await fixture.engine.run(
    `SELECT ${index}, year FROM ${quoteName(table?.relation ?? '')} ORDER BY ${index}`,
  );
  expect(found.rows).toEqual([
    [0, 2023],
    [1, 2023],
    [2, 2023],
    [3, 2024],
    [4, 2024],
  ]);
  expect(table?.address(3)).toMatchObject({ file: 'year=2024/b.parquet', record: 1 });
});

it('joins parts that differ in numbers alone, not tables that happen to be alike', async () => {
  const lookup = "SELECT 1 AS id, 'x' AS name";
  await put('parts/part-00000-8d2e1f0a-1b2c-3d4e-5f60-718293a4b5c6.parquet', lookup);
  await put('parts/part-00001-8d2e1f0a-1b2c-3d4e-5f60-718293a4b5c7.parquet', lookup);
  await put('lookups/region.parquet', lookup);
  await put('lookups/shipper.parquet', lookup);
  await put('mixed/2023.parquet', lookup);
  await put('mixed/2024.parquet', 'SELECT 1 AS other');
  const ids = async (name: string) => (await fixture.open([under(name)])).tables.map((t) => t.id);
  expect(await ids('parts')).toEqual(['parts']);
  expect(await ids('lookups')).toEqual(['region', 'shipper']);
  expect(await ids('mixed')).toEqual(['2023', '2024']);
});

it('reports a damaged part and reads the others', async () => {
  await put('damaged/good.parquet', 'SELECT 1 AS a');
  const good = readFileSync(under('damaged/good.parquet'));
  fixture.write('damaged/cut.parquet', good.subarray(0, -10));
  fixture.write('damaged/packed.parquet.gz', gzipSync(good));
  const { tables, unreadable } = await fixture.open([under('damaged')]);
  expect(tables.map(({ id }) => id)).toEqual(['good', 'packed']);
  expect(unreadable).toMatchObject([
    { code: 'source.parquet-damaged', where: { file: 'cut.parquet' } },
  ]);
});

it('never mistakes a column of the data for its own row number', async () => {
  await put('names/a.parquet', "SELECT 7 AS file_row_number, 'x' AS assay_row");
  const { tables } = await fixture.open([under('names')]);
  expect(tables[0]?.rowIndex).toBe('assay_row_');
  const relation = quoteName(tables[0]?.relation ?? '');
  expect((await fixture.engine.run(`SELECT * FROM ${relation}`)).rows).toEqual([[7, 'x', null]]);
});

it('reads identifiers and intervals as the text that they print as, so that long tables of them are measured', async () => {
  await put(
    'printed/t.parquet',
    'SELECT uuid() AS id, to_days(i::INT) AS lasts FROM range(60000) t(i)',
  );
  const [table] = (await fixture.open([under('printed')])).tables;
  if (table === undefined) throw new Error('no table');
  expect(table.columns.map(({ physicalType }) => physicalType)).toEqual(['VARCHAR', 'VARCHAR']);
  const profile = await profileTable(fixture.engine, table, profileOptions());
  expect(profile.columns.map(({ type }) => type)).toEqual(['text', 'text']);
  expect(profile.columns[0]?.measures.lengthMax?.value).toBe(36);
});
