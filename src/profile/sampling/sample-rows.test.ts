import { expect, test } from 'vitest';
import { openTestEngine, profileOptions, tableOf } from '../../../test/profile/table-of.ts';
import type { DuckDbEngine } from '../../engine/duckdb/duckdb.ts';
import type { ProfileOptions } from '../profile-options.ts';
import { profileTable } from '../profile-table.ts';

const rows = 20_000;

async function profiled(engine: DuckDbEngine, more: Partial<ProfileOptions>) {
  return profileTable(
    engine,
    await tableOf(engine, 'orders', { untyped: true }),
    profileOptions(more),
  );
}

async function openOrders(threads?: number) {
  const engine = await openTestEngine(threads);
  await engine.run(`CREATE TABLE orders AS SELECT i::text AS id, (i % 7)::text AS grade,
      CASE WHEN i % 10 = 0 THEN NULL ELSE 'x' END AS note,
      CASE WHEN i % 500 = 0 THEN 'oops' ELSE (i * 3)::text END AS amount
    FROM range(${rows}) t(i)`);
  return engine;
}

test('a sample estimates the whole table and says how surely', async () => {
  const engine = await openOrders();
  const profile = await profiled(engine, { sample: 1000, depth: 'full', typeThreshold: 0.9 });
  const [id, grade, note, amount] = profile.columns;
  expect(profile.rows).toBe(rows);
  expect(profile.measures.rows).toMatchObject({ value: rows, exactness: { kind: 'exact' } });
  expect(profile.drawnRows).toBeGreaterThan(800);
  expect(profile.drawnRows).toBeLessThan(1200);

  const missing = note?.measures.missing;
  const { exactness } = missing ?? {};
  if (exactness?.kind !== 'sampled') throw new Error('not sampled');
  expect(missing?.of).toBe(rows);
  expect(exactness.low).toBeLessThan(rows / 10);
  expect(exactness.high).toBeGreaterThan(rows / 10);
  expect(exactness).toMatchObject({ n: profile.drawnRows, confidence: 0.95, seed: 1 });

  expect(grade?.measures.distinct).toMatchObject({ value: 7, exactness: { low: 7 } });
  const unique = id?.measures.uniqueness;
  expect(unique?.value).toBe(1);
  expect(unique?.exactness).toMatchObject({ kind: 'sampled', high: 1 });
  expect(unique?.exactness.kind === 'sampled' && unique.exactness.low).toBeLessThan(0.1);
  for (const column of profile.columns) {
    expect(column.values.kind).toBe('rows');
    for (const measure of Object.values({ ...column.measures, ...column.content })) {
      expect(measure.exactness.kind).toBe('sampled');
    }
  }
  expect(amount?.type).toBe('integer');
  await engine.close();
});

test('row references of a sample point at the rows of the file', async () => {
  const engine = await openOrders();
  const { columns } = await profiled(engine, { sample: 5000, typeThreshold: 0.9 });
  const rowsMissed = columns[3]?.misses.rows ?? [];
  expect(rowsMissed.length).toBeGreaterThan(2);
  for (const row of rowsMissed) {
    expect(row.kind === 'record' && (row.record - 1) % 500).toBe(0);
  }
  await engine.close();
});

test('the fingerprints of a sample are those of all rows', async () => {
  const engine = await openOrders();
  const whole = await profiled(engine, {});
  const sampled = await profiled(engine, { sample: 500 });
  expect(sampled.fingerprint.quick).toBe(whole.fingerprint.quick);
  await engine.close();
});

test('the same rows are drawn whatever the threads, and others by another seed', async () => {
  const drawn = async (threads: number, seed: number) => {
    const engine = await openOrders(threads);
    const { columns } = await profiled(engine, { sample: 500, seed });
    await engine.close();
    return JSON.stringify(columns.map(({ measures }) => measures));
  };
  expect(await drawn(1, 1)).toBe(await drawn(4, 1));
  expect(await drawn(1, 2)).not.toBe(await drawn(1, 1));
});

test('a table that is no longer than the sample is measured whole', async () => {
  const engine = await openOrders();
  const profile = await profiled(engine, { sample: rows });
  expect(profile.drawnRows).toBeUndefined();
  expect(profile.columns[0]?.measures.uniqueness?.exactness.kind).toBe('exact');
  await engine.close();
});
