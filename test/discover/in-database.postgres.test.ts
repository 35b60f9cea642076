import { afterAll, beforeAll, expect, test } from 'vitest';
import { discover } from '../../src/discover/discover.ts';
import type { Discovery } from '../../src/discover/discovery.ts';
import type { BringRows } from '../../src/discover/discovery-session.ts';
import type { InDatabase } from '../../src/discover/in-database/in-database.ts';
import type { DuckDbEngine } from '../../src/engine/duckdb/duckdb.ts';
import { createQueryLog } from '../../src/engine/query-log.ts';
import type { Database } from '../../src/engine/remote/database.ts';
import type { EngineUse } from '../../src/engine/remote/remote-engine.ts';
import type { TableProfile } from '../../src/profile/table-profile.ts';
import { landRelation } from '../../src/source/database/land-rows.ts';
import { openTestEngine } from '../profile/table-of.ts';
import { broughtHere, databaseOf, profilesIn } from './database-under-test.ts';

const pulled = 1000;
const rows = 20_000;

/** 20,000 rows a table, and what is wrong in one of a thousand or fewer. */
const planted = [
  `CREATE TABLE customers AS SELECT 100000 + i AS customer_id, 'c' || md5(i::text) AS name,
     '4' || lpad((i * 7919 % 10000)::text, 4, '0') AS zip
   FROM generate_series(1, ${rows}) i`,
  // One order number stands twice; seven orders are of customers that do not exist.
  `CREATE TABLE orders AS SELECT CASE WHEN i = 777 THEN 500778 ELSE 500000 + i END AS order_id,
     CASE WHEN i % 2857 = 2 THEN 900000 + i ELSE 100000 + 1 + (i * 31 % ${rows / 2}) END AS customer_id,
     DATE '2024-01-01' + (i % 365) AS ordered, (i * 37 % 9999)::numeric(10, 2) / 100 AS amount
   FROM generate_series(1, ${rows}) i`,
  // Each line once for its order; no column is a key alone.
  `CREATE TABLE order_lines AS SELECT 500000 + 1 + i / 4 AS order_id, 1 + i % 4 AS line,
     'article ' || i * 17 % 300 AS article
   FROM generate_series(0, ${rows - 1}) i WHERE i / 4 <> 777`,
  // A city decides its province but in three rows; five rows stand there twice.
  `CREATE TABLE visits AS SELECT 'city ' || i * 13 % 40 AS city,
     'province ' || CASE WHEN i IN (5, 9001, 15000) THEN 99 ELSE i * 13 % 40 / 4 END AS province,
     i * 131 % 5000 AS spent, TIME '08:00' + (i % 700) * INTERVAL '1 minute' AS at
   FROM generate_series(1, ${rows}) i UNION ALL
   SELECT 'city ' || i, 'province ' || i / 4, 77777, TIME '10:00' FROM generate_series(1, 5) i, generate_series(1, 2)`,
  // Seven people stand there twice: the name written otherwise, the address the same.
  `CREATE TABLE contacts AS SELECT i AS contact_id, first || ' ' || initcap(left(md5(i::text), 7)) AS name,
     lower(first) || '.' || left(md5(i::text), 7) || '@example.com' AS email, 'Street ' || i % 900 AS street
   FROM generate_series(1, ${rows}) i,
     LATERAL (SELECT (ARRAY['Anna', 'Bernd', 'Clara', 'David', 'Emma', 'Frank'])[1 + i % 6] AS first) f;
   INSERT INTO contacts SELECT contact_id + ${rows}, left(name, 8) || right(name, -9), upper(left(email, 1)) || right(email, -1), street
   FROM contacts WHERE contact_id % 3331 = 7`,
];

let database: Database;
let embedded: DuckDbEngine;
let found: Discovery;
let before: EngineUse;
let after: EngineUse;
const queries = createQueryLog();

beforeAll(async () => {
  database = await databaseOf('discovered_in_place', planted);
  embedded = await openTestEngine();
  const inDatabase = new Map<string, InDatabase>();
  const here: TableProfile[] = [];
  for (const profile of await profilesIn(database, queries)) {
    const { id } = profile.table;
    const { engine } = database;
    const bring: BringRows = async (from, relation) =>
      (await landRelation({ table: profile.table, engine }, embedded, { from, relation })).table;
    inDatabase.set(id, { engine, profile, whole: false, bring });
    here.push(await broughtHere(database, embedded, { profile, rows: pulled }));
  }
  before = database.engine.use();
  found = await discover(embedded, here, { asOf: '2026-01-01', seed: 1, queries, inDatabase });
  after = database.engine.use();
});

afterAll(async () => {
  await embedded?.close();
  await database?.engine.close();
});

const tableOf = (id: string) => found.tables.find(({ table }) => table === id);
const referenceOf = (from: string, to: string) =>
  found.relationships.find((one) => one.from.table === from && one.to.table === to);

test('a key that one row in 20,000 breaks, and no sample shows, is told as broken', () => {
  const key = tableOf('orders')?.keys.find(({ columns }) => columns[0] === 'order_id');
  expect(key).toMatchObject({ distinct: rows - 1, nonNull: rows, holds: false, kind: 'primary' });
  expect(queries.all()[key?.query ?? '']).toMatch(/order_id/);
  const told = found.findings.find(
    ({ code, subject }) => code === 'finding.broken-key' && subject.table === 'orders',
  );
  expect(told).toMatchObject({ count: 1, total: rows });
});

test('a key of two columns is found on the sample and counted on all rows', () => {
  expect(tableOf('order_lines')?.keys).toContainEqual(
    expect.objectContaining({
      columns: ['order_id', 'line'],
      distinct: rows - 4,
      nonNull: rows - 4,
      holds: true,
    }),
  );
});

test('orphans are counted in the database, whichever rows came', () => {
  const reference = referenceOf('orders', 'customers');
  expect(reference).toMatchObject({ references: rows, orphans: 7, cardinality: 'many-to-one' });
  expect(reference?.parents).toEqual({ rows, without: rows / 2 });
  expect(reference?.exactness).toBeUndefined();
  expect(
    found.findings.find(
      ({ code, subject }) => code === 'finding.orphans' && subject.table === 'orders',
    ),
  ).toMatchObject({ count: 7, total: rows });
});

test('a dependency that three rows break is found on the sample and counted on all rows', () => {
  const decided = tableOf('visits')?.dependencies?.find(({ to }) => to === 'province');
  expect(decided).toMatchObject({
    from: ['city'],
    rows: rows + 10,
    groups: 40,
    violatingGroups: 3,
    violatingRows: 3,
  });
  expect(found.findings).toContainEqual(
    expect.objectContaining({ code: 'finding.broken-dependency', count: 3, total: rows + 10 }),
  );
});

test('rows that stand twice are counted in the database', () => {
  expect(tableOf('visits')?.duplicateRows.count).toBe(5);
  expect(tableOf('customers')?.duplicateRows.count).toBe(0);
});

test('records that stand twice with a slip are found by blocks of all rows, not of the sample', () => {
  const repeated = tableOf('contacts')?.duplicateRecords;
  expect(repeated?.clusters).toHaveLength(7);
  expect(repeated?.share).toBe(1);
});

test('what looks at rows one by one says how many it saw', () => {
  for (const { sample, suspectedCells } of found.tables) {
    expect(sample).toMatchObject({ rows: pulled, seed: 1 });
    for (const { exactness } of suspectedCells?.groups ?? []) {
      expect(exactness).toMatchObject({ kind: 'sampled', n: pulled });
    }
  }
});

test('discovery reads each table a handful of times, and pulls next to nothing more', () => {
  for (const [name, scans] of Object.entries(after.scans)) {
    expect(scans - (before.scans[name] ?? 0), name).toBeLessThanOrEqual(8);
  }
  // Beside counts: rows of blocks, at most a fifth of what came of each table.
  expect(after.rowsPulled - before.rowsPulled).toBeLessThanOrEqual(100 + (5 * pulled) / 5);
});
