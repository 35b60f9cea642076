import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openTestEngine } from '../../test/profile/table-of.ts';
import { orderDependences } from './order-independence.ts';
import { printPostgreSql } from './postgresql.ts';
import { drawnStatement, sampleStatement } from './row-sample.ts';

const relation = { relation: 'orders', columns: [{ name: 'id' }, { name: 'note' }] };

async function openOrders(rows: number, order: 'ASC' | 'DESC' = 'ASC') {
  const engine = await openTestEngine(2);
  await engine.run(`CREATE TABLE orders AS SELECT i AS id, nullif('n' || i % 7, 'n3') AS note
    FROM range(${rows}) t(i) ORDER BY i ${order}`);
  return engine;
}

async function drawn(rows: number, wanted: Partial<Parameters<typeof sampleStatement>[1]>) {
  const engine = await openOrders(rows);
  const options = { rows: 100, seed: 1, total: rows, ...wanted };
  const found = await engine.query(sampleStatement(relation, options));
  await engine.close();
  return found.rows.map(([id]) => Number(id));
}

test('a sample has exactly the rows that were asked for, and all of a shorter table', async () => {
  expect(await drawn(20_000, {})).toHaveLength(100);
  expect(await drawn(80, {})).toHaveLength(80);
});

test('what the table is believed to have may be wrong: the bound stays', async () => {
  expect(await drawn(20_000, { total: 50 })).toHaveLength(100);
  expect((await drawn(20_000, { total: 40_000 })).length).toBeLessThanOrEqual(100);
});

test('the same rows are drawn in whatever order they stand, and others by another seed', async () => {
  const ids = async (order: 'ASC' | 'DESC', seed: number) => {
    const engine = await openOrders(5000, order);
    const { rows } = await engine.query(sampleStatement(relation, { rows: 50, seed, total: 5000 }));
    await engine.close();
    return JSON.stringify(rows);
  };
  expect(await ids('ASC', 1)).toBe(await ids('DESC', 1));
  expect(await ids('ASC', 2)).not.toBe(await ids('ASC', 1));
});

test('rows are drawn from all over the table', async () => {
  const ids = await drawn(20_000, { rows: 2000 });
  const inFirstHalf = ids.filter((id) => id < 10_000).length;
  expect(Math.abs(inFirstHalf - 1000)).toBeLessThan(4 * Math.sqrt(500));
});

test('drawing about so many rows sorts nothing', () => {
  const statement = drawnStatement(relation, { rows: 10, seed: 1, total: 1000 });
  expect(statement.limit).toBeUndefined();
  expect(orderDependences(statement)).toEqual([]);
});

test('a limit stands on an order that is total', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 30 }), (names) => {
      const columns = names.map((name) => ({ name }));
      const wanted = { rows: 5, seed: 3, total: 100 };
      expect(orderDependences(sampleStatement({ relation: 't', columns }, wanted))).toEqual([]);
    }),
  );
});

test('no function takes more arguments than databases allow', () => {
  const columns = Array.from({ length: 1000 }, (_, i) => ({ name: `c${i}` }));
  const statement = drawnStatement({ relation: 't', columns }, { rows: 1, seed: 1, total: 2 });
  const { from } = statement;
  const widest = (value: unknown): number => {
    if (typeof value !== 'object' || value === null) return 0;
    const own = 'args' in value && Array.isArray(value.args) ? value.args.length : 0;
    return Math.max(own, ...Object.values(value).map(widest));
  };
  expect(widest(from)).toBeLessThanOrEqual(60);
  const server = { foldingCollation: 'C', relation: (name: string) => name };
  expect(printPostgreSql(statement, server)).toContain('hash_record_extended');
});
