import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { quoteText } from '../../src/sql/duckdb.ts';
import { type Report, reportSchema } from '../../src/vocabulary/reports/report.ts';
import { openTestEngine } from '../profile/table-of.ts';
import { assay } from './command-line.ts';

const { port, ownerPassword } = inject('postgres');
const server = { host: '127.0.0.1', port, user: 'assay_owner', password: ownerPassword };
const address = `postgres://127.0.0.1:${port}/certified_shop`;
let folder: string;

/** The same rows in both: the types are spelled by each. */
const rows = `SELECT i AS id, (i / 8.0)::FLOAT8 AS ratio, (i * 1.25)::DECIMAL(12,2) AS price, 'n' || i % 7 AS name,
  DATE '1969-12-01' + i AS day, i % 3 = 0 AS even`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'certify-database-'));
  const admin = new Client({ ...server, database: 'postgres' });
  await admin.connect();
  await admin.query('DROP DATABASE IF EXISTS certified_shop');
  await admin.query('CREATE DATABASE certified_shop');
  await admin.end();
  const loader = new Client({ ...server, database: 'certified_shop' });
  await loader.connect();
  await loader.query(`CREATE TABLE sold AS ${rows} FROM generate_series(1, 300) i`);
  await loader.query('CREATE TABLE cased ("Id" int, id int); INSERT INTO cased VALUES (1, 2)');
  await loader.query('CREATE TABLE rounded (x numeric); INSERT INTO rounded VALUES (0.1)');
  await loader.end();
  const engine = await openTestEngine();
  const file = quoteText(join(folder, 'sold.parquet'));
  await engine.run(
    `COPY (${rows.replace('i AS id', 'i::INTEGER AS id').replace('+ i AS day', '+ i::INTEGER AS day')} FROM range(300, 0, -1) t(i)) TO ${file} (FORMAT parquet)`,
  );
  await engine.close();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function certified(source: string, more: readonly string[] = []): Promise<Report> {
  const environment = (name: string) =>
    ({ PGUSER: 'assay_owner', PGPASSWORD: ownerPassword })[name];
  const args = [
    'assess',
    source,
    '--certify',
    '--json',
    '--as-of',
    '2026-10-31',
    '--no-cache',
    ...more,
  ];
  const { stdout, stderr } = await assay(args, { effects: { environment } });
  expect(stderr).toBe('');
  return reportSchema.parse(JSON.parse(stdout));
}

const tablesOf = ({ assets }: Report) => assets.flatMap(({ tables }) => tables);

test('a table of a database has the certified fingerprint of the same rows in a file, whatever may leave the database', async () => {
  const inFile = tablesOf(await certified(folder))[0]?.fingerprint;
  const report = await certified(`${address}/public/sold`, ['--pull-rows', '100']);
  expect(tablesOf(report)[0]?.fingerprint).toMatchObject({
    certified: inFile?.certified,
    canonicalSchema: inFile?.canonicalSchema,
  });
  expect(inFile?.certified).toMatch(/^[0-9a-f]{64}$/);
});

test('columns whose names differ by case alone are read, and one that is read rounded is not certified', async () => {
  const report = await certified(`${address}/public`);
  const found = new Map(tablesOf(report).map((table) => [table.name, table]));
  expect(found.get('cased')?.columns.map(({ name }) => name)).toEqual(['Id', 'id_2']);
  expect(found.get('rounded')?.fingerprint).not.toHaveProperty('certified');
  expect(JSON.stringify(report)).toContain('fingerprint.column-read-rounded');
});
