import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestEngine, profileOptions, tableOf } from '../../../test/profile/table-of.ts';
import type { DuckDbEngine } from '../../engine/duckdb/duckdb.ts';
import { profileTable } from '../profile-table.ts';

let engine: DuckDbEngine;
beforeAll(async () => {
  engine = await openTestEngine();
});
afterAll(() => engine.close());

async function overTime(name: string, days: number, depth: 'core' | 'full' = 'full') {
  await engine.run(`CREATE TABLE ${name} AS SELECT strftime(DATE '2024-01-01' + i::int, '%d.%m.%Y')
    AS ordered_on, CASE WHEN i < 31 THEN 'N/A' ELSE 'k' || i % 5 END AS coupon, 'a' || i % 3 AS kind
    FROM range(${days}) r(i)`);
  const table = await tableOf(engine, name, { untyped: true });
  return (await profileTable(engine, table, profileOptions({ depth }))).missingOverTime;
}

test('gaps are counted by month of a date that was read from text', async () => {
  expect(await overTime('months', 91)).toEqual({
    column: 'ordered_on',
    unit: 'month',
    labels: ['2024-01', '2024-02', '2024-03'],
    rows: [31, 29, 31],
    columns: [{ column: 'coupon', shares: [1, 0, 0] }],
  });
});

test('a longer span takes quarters, then years', async () => {
  const quarters = await overTime('quarters', 1700);
  expect([quarters?.unit, quarters?.labels.length, quarters?.labels[0]]).toEqual([
    'quarter',
    19,
    '2024-Q1',
  ]);
  expect(quarters?.columns[0]?.shares[0]).toBeCloseTo(31 / 91, 12);
  expect((await overTime('years', 7000))?.unit).toBe('year');
});

test('a date far from all others does not stretch the picture', async () => {
  await engine.run(`CREATE TABLE typing_error AS SELECT CASE WHEN i = 7 THEN '2231-01-01' ELSE
    strftime(DATE '2024-01-01' + (i % 60)::int, '%Y-%m-%d') END AS ordered_on,
    CASE WHEN i % 2 = 0 THEN 'k' || i % 7 END AS coupon FROM range(2000) r(i)`);
  const table = await tableOf(engine, 'typing_error', { untyped: true });
  const { missingOverTime } = await profileTable(engine, table, profileOptions({ depth: 'full' }));
  expect(missingOverTime?.labels).toEqual(['2024-01', '2024-02']);
});

test('the core of a profile does without it', async () => {
  expect(await overTime('core', 91, 'core')).toBeUndefined();
});
