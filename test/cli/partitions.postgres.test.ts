import { mkdtemp, readdir, readFile, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type Report, reportSchema } from '../../src/vocabulary/reports/report.ts';
import { assay } from './command-line.ts';
import { people, plantedValues } from './planted-data.ts';

const { port, ownerPassword } = inject('postgres');
const server = { host: '127.0.0.1', port, user: 'assay_owner', password: ownerPassword };
const address = `postgres://127.0.0.1:${port}/parted_shop`;
const environment: Readonly<Record<string, string>> = {
  PGUSER: 'assay_owner',
  PGPASSWORD: ownerPassword,
};
const buyers = people(60);
const perMonth = 4500;
let folder: string;
let loader: Client;

/** One month of readings, of which everything may be shown: columns of a few values, of some hundred, and a key. */
const readings = (month: number) => `INSERT INTO readings SELECT i AS reading_id,
    make_date(2026, ${month}, 1 + i % 28) AS measured, (i % 977) / 4.0::float8 AS weight,
    (i % 50 + 0.25)::numeric(10,2) AS amount, CASE WHEN i % 10 > 0 THEN 'valid' END AS state
  FROM generate_series(${month * perMonth}, ${(month + 1) * perMonth - 1}) i`;

/** Orders of people: who bought is personal. */
const orders = `INSERT INTO orders SELECT i AS order_id, make_date(2026, 1 + i % 2, 1 + i % 28) AS ordered,
    CASE WHEN i % 10 > 0 THEN 'shipped' END AS state, mobile
  FROM generate_series(1, 3000) i JOIN hidden.buyers ON at = i % 60`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'partitions-'));
  const admin = new Client({ ...server, database: 'postgres' });
  await admin.connect();
  await admin.query('DROP DATABASE IF EXISTS parted_shop');
  await admin.query('CREATE DATABASE parted_shop');
  await admin.end();
  loader = new Client({ ...server, database: 'parted_shop' });
  await loader.connect();
  await loader.query('CREATE SCHEMA hidden; SET search_path = public, hidden');
  await loader.query('CREATE TABLE hidden.buyers (at int, mobile text)');
  for (const [at, { mobile }] of buyers.entries()) {
    await loader.query('INSERT INTO buyers VALUES ($1, $2)', [at, mobile]);
  }
  await loader.query(`CREATE TABLE readings (reading_id bigint, measured date, weight float8,
    amount numeric(10,2), state text) PARTITION BY RANGE (measured)`);
  await loader.query(`CREATE TABLE orders (order_id bigint, ordered date, state text, mobile text)
    PARTITION BY RANGE (ordered)`);
  for (const month of [1, 2, 3, 4]) {
    for (const table of ['readings', 'orders']) {
      await loader.query(`CREATE TABLE ${table}_${month} PARTITION OF ${table}
        FOR VALUES FROM ('2026-0${month}-01') TO ('2026-0${month + 1}-01')`);
    }
  }
  for (const month of [1, 2, 3]) await change(readings(month));
  await change(orders);
});
afterAll(async () => {
  await loader.end();
  await rm(folder, { recursive: true, force: true });
});

/** Changes the data, and has the server count it now rather than within a second or ten. */
async function change(sql: string): Promise<void> {
  await loader.query(sql);
  await loader.query('SELECT pg_stat_force_next_flush()');
  await loader.query('SELECT 1');
}

async function assess(table: string, ...more: readonly string[]) {
  const ended = await assay(
    ['assess', `${address}/public/${table}`, '--json', '--as-of', '2026-10-31', ...more],
    { effects: { environment: (name) => environment[name], workingFolder: folder } },
  );
  expect(ended.code).toBe(0);
  const { run, ...lasting } = reportSchema.parse(JSON.parse(ended.stdout)) as Report;
  const [use] = run.databases?.[0]?.tables ?? [];
  return { lasting, partitions: use?.partitions, stderr: ended.stderr };
}

test('only new and changed partitions are scanned, and the report is that of a scan of everything', {
  timeout: 300_000,
}, async () => {
  const first = await assess('readings');
  expect(first.partitions).toMatchObject({ total: 4, scanned: 4, again: 0, whole: [] });
  const full = await assess('readings', '--no-cache');
  expect(full.partitions).toBeUndefined();
  expect(first.lasting).toEqual(full.lasting);

  const unchanged = await assess('readings');
  expect(unchanged.lasting).toEqual(first.lasting);
  expect(unchanged.partitions).toMatchObject({ scanned: 0, again: 0, scans: 0, whole: [] });

  await change(readings(4));
  const grown = await assess('readings');
  expect(grown.partitions).toMatchObject({ scanned: 1, whole: [] });
  expect(grown.lasting).toEqual((await assess('readings', '--no-cache')).lasting);

  await change('UPDATE readings_2 SET amount = amount + 1 WHERE reading_id % 100 = 0');
  const changed = await assess('readings');
  expect(changed.partitions).toMatchObject({ scanned: 1, again: 0 });
  expect(changed.lasting).toEqual((await assess('readings', '--no-cache')).lasting);
  expect(changed.lasting).not.toEqual(grown.lasting);
});

test('nothing kept on disk holds a personal value, and what is damaged is told and measured again', {
  timeout: 300_000,
}, async () => {
  const first = await assess('orders');
  const kept = join(folder, '.assay');
  const names = (await readdir(kept)).filter((name) => name.endsWith('.json'));
  expect(names.length).toBeGreaterThanOrEqual(4);
  for (const name of names) {
    const text = await readFile(join(kept, name), 'utf8');
    for (const value of [...plantedValues(buyers), ownerPassword])
      expect(text).not.toContain(value);
  }
  // What may not be kept of the personal columns is read again, and less than that of everything.
  const unchanged = await assess('orders');
  expect(unchanged.partitions).toMatchObject({ scanned: 0, again: 4 });
  expect(unchanged.partitions?.scans).toBeLessThan(first.partitions?.scans ?? 0);
  expect(unchanged.lasting).toEqual(first.lasting);
  for (const name of names) await truncate(join(kept, name), 200);
  const again = await assess('orders');
  expect(again.partitions).toMatchObject({ scanned: 4, again: 0 });
  expect(again.stderr).toContain('damaged');
  expect(again.lasting).toEqual(first.lasting);
});
