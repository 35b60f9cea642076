import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Report, reportSchema } from '../../src/vocabulary/reports/report.ts';
import { assay, type Ended } from './command-line.ts';
import { people, plantedValues } from './planted-data.ts';

const { port, ownerPassword } = inject('postgres');
const server = { host: '127.0.0.1', port, user: 'assay_owner', password: ownerPassword };
const address = `postgres://127.0.0.1:${port}/assessed_shop`;
const environment: Readonly<Record<string, string>> = {
  PGUSER: 'assay_owner',
  PGPASSWORD: ownerPassword,
};
const buyers = people(120);
const manyOrders = 3000;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assess-database-'));
  const admin = new Client({ ...server, database: 'postgres' });
  await admin.connect();
  await admin.query('DROP DATABASE IF EXISTS assessed_shop');
  await admin.query('CREATE DATABASE assessed_shop');
  await admin.end();
  const loader = new Client({ ...server, database: 'assessed_shop' });
  await loader.connect();
  await loader.query(
    'CREATE TABLE customers (id text PRIMARY KEY, name text, resident_id text, mobile text, email text, card text, city text, spent numeric(12,2))',
  );
  for (const one of buyers) {
    await loader.query('INSERT INTO customers VALUES ($1, $2, $3, $4, $5, $6, $7, $8)', [
      one.id,
      one.name,
      one.residentId,
      one.mobile,
      one.email,
      one.card,
      one.city,
      one.spent,
    ]);
  }
  await loader.query(
    `CREATE TABLE "Orders %" AS SELECT i AS order_id, 'C' || (10000 + i % 120) AS customer_id,
       DATE '2026-01-01' + i % 200 AS ordered, (i % 50 + 0.25)::numeric(10,2) AS amount,
       CASE WHEN i % 10 > 0 THEN 'shipped' END AS state FROM generate_series(1, ${manyOrders}) i`,
  );
  await loader.query('CREATE SCHEMA other; CREATE TABLE other.empty (a int, b text)');
  await loader.end();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const run = (args: readonly string[], more: Readonly<Record<string, string>> = {}) =>
  assay([...args, '--as-of', '2026-10-31', '--no-cache'], {
    effects: { environment: (name) => ({ ...environment, ...more })[name] },
  });

function reportOf({ stdout }: Ended): Report {
  return reportSchema.parse(JSON.parse(stdout));
}

describe('assay assess on PostgreSQL', () => {
  test('measures tables where they lie, gives the same bytes again, and shows no personal value or password', async () => {
    const first = await run(['assess', address, '--json']);
    expect(first.stderr).toBe('');
    expect(first.code).toBe(0);
    const { run: block, ...lasting } = reportOf(first);
    const { run: _, ...again } = reportOf(await run(['assess', address, '--json']));
    expect(again).toEqual(lasting);
    for (const value of [...plantedValues(buyers), ownerPassword]) {
      expect(first.stdout).not.toContain(value);
    }
    expect(block.sources).toEqual([address]);
    const tables = lasting.assets.flatMap((asset) => asset.tables);
    expect(tables.map(({ id, rows }) => [id, rows])).toEqual([
      ['other/empty', 0],
      ['public/Orders %25', manyOrders],
      ['public/customers', 120],
    ]);
    expect(tables[2]?.files).toEqual([
      expect.objectContaining({ path: 'assessed_shop/public/customers', format: 'postgresql' }),
    ]);
    const grades = tables[2]?.columns.filter(({ personal }) => personal.personalInformation);
    expect(grades?.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['name', 'resident_id', 'mobile', 'email', 'card']),
    );
    expect(Object.values(lasting.queries).some((sql) => sql.includes('"assessed_shop"'))).toBe(
      false,
    );
    expect(Object.values(lasting.queries).some((sql) => sql.includes('"public"."Orders %"'))).toBe(
      true,
    );
  });

  test('says what it read: scans, rows that left, statements; bounded', async () => {
    const { run: block } = reportOf(await run(['assess', `${address}/public`, '--json']));
    const [use] = block.databases ?? [];
    expect(use).toMatchObject({ address: `${address}/public`, engine: 'postgresql' });
    for (const table of use?.tables ?? []) expect(table.scans).toBeLessThanOrEqual(20);
    expect(use?.tables.map(({ landed }) => landed)).toEqual([manyOrders, 120]);
  });

  test('looks at no more rows than may leave, and says of how many', async () => {
    const ended = await run([
      'assess',
      `${address}/public/Orders*`,
      '--pull-rows',
      '500',
      '--json',
    ]);
    const report = reportOf(ended);
    const [table] = report.assets[0]?.tables ?? [];
    expect(table?.rows).toBe(manyOrders);
    expect(table?.notes).toEqual([
      { code: 'source.rows-landed', params: { landed: 500, rows: manyOrders } },
    ]);
    expect(report.run.databases?.[0]?.tables[0]?.landed).toBe(500);
    const state = table?.columns.find(({ name }) => name === 'state');
    expect(state?.measures).toMatchObject({ nulls: { value: manyOrders / 10 } });
  });

  test('leaves out tables that would read more than is allowed, and says what they would', async () => {
    const ended = await run(['assess', `${address}/public`, '--max-bytes', '3000000', '--json']);
    const { assets, files, settings } = reportOf(ended);
    expect(assets.flatMap((asset) => asset.tables.map(({ id }) => id))).toEqual([
      'public/customers',
    ]);
    expect(files.unreadable).toEqual([
      expect.objectContaining({
        code: 'source.too-costly',
        params: expect.objectContaining({ table: 'public/Orders %25', maxBytes: 3_000_000 }),
      }),
    ]);
    expect(settings.maxBytes).toBe(3_000_000);
  });

  test('verifies a report against the database', async () => {
    const out = join(folder, 'verified');
    await run(['assess', `${address}/public`, '--out', out, '--pull-rows', '1000']);
    const verified = await assay(['verify', join(out, 'report.json'), `${address}/public`], {
      effects: { environment: (name) => environment[name] },
    });
    expect(verified).toMatchObject({ code: 0 });
    expect(await readFile(join(out, 'report.json'), 'utf8')).not.toContain(ownerPassword);
  });

  test.each([
    [
      'a password that is wrong',
      address,
      { PGPASSWORD: 'wr0ng-word' },
      'source.database-unreachable',
    ],
    ['no such table', `${address}/public/nothing`, {}, 'nothing'],
    [
      'a certificate that cannot be checked',
      `${address}?sslmode=verify-full`,
      {},
      'sslmode=disable',
    ],
  ])('tells %s in one line', async (_, input, more, told) => {
    const { code, stderr } = await run(['assess', input], more);
    expect(code).not.toBe(0);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(told === 'source.database-unreachable' ? '28P01' : told);
    expect(stderr).not.toContain('wr0ng-word');
    expect(stderr).not.toContain(ownerPassword);
  });
});
