import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestEngine, profileOptions, tableOf } from '../../../test/profile/table-of.ts';
import type { DuckDbEngine } from '../../engine/duckdb/duckdb.ts';
import { createQueryLog } from '../../engine/query-log.ts';
import type { ConditionRule } from '../../vocabulary/quality-rule.ts';
import type { RowCondition } from '../../vocabulary/row-condition.ts';
import { profileTable } from '../profile-table.ts';
import { type RuleTable, runRules } from './run-rules.ts';

let engine: DuckDbEngine;
let tables: readonly RuleTable[];

beforeAll(async () => {
  engine = await openTestEngine();
  await engine.run(`CREATE TABLE orders AS SELECT * FROM (VALUES
    ('1', '10,5', '2024-01-01', '2024-01-02', 'a', 'X', '7'),
    ('2', '20,0', '2024-02-01', '2024-01-31', 'a', 'X', '8'),
    ('3', NULL,   '2024-02-01', 'N/A',        'b', 'Y', ''),
    ('4', '-1,0', '2030-01-01', '2030-01-01', 'a', 'Z', 'x'),
    ('5', '999,0','2024-03-01', '2024-03-01', 'b', 'Y', '09'))
    t(id, amount, placed, shipped, zip, city, customer)`);
  await engine.run("CREATE TABLE customers AS SELECT * FROM (VALUES ('7'), ('9')) t(id)");
  tables = [await ruleTable('orders'), await ruleTable('customers')];
});
afterAll(() => engine.close());

async function ruleTable(relation: string): Promise<RuleTable> {
  const table = { ...(await tableOf(engine, relation, { untyped: true })), rowIndex: 'rowid' };
  const profile = await profileTable(engine, table, profileOptions({ typeThreshold: 0.7 }));
  return { table: relation, profile };
}

async function run(condition: RowCondition, more: object = {}, table = 'orders') {
  const rule: ConditionRule = {
    id: 'r',
    table,
    weight: 1,
    where: {},
    type: 'condition',
    condition,
    expect: { operator: 'mustBe', value: 0 },
  };
  const options = { queries: createQueryLog(), asOf: '2026-01-01', ...more };
  const [result] = await runRules(engine, tables, [rule], options);
  if (!result) throw new Error('no result');
  return result;
}

describe('runConditionRule', () => {
  it('takes a number with more digits than its column was read with for a number', async () => {
    await engine.run(`CREATE OR REPLACE TABLE digits AS SELECT '0.' || (1000 + i) AS share
      FROM range(40) t(i) UNION ALL VALUES ('0.00319715056313685240000001'), ('nan'), ('0,5x')`);
    tables = [...tables, await ruleTable('digits')];
    const condition = { kind: 'type', column: 'share', type: 'number' } as const;
    expect(await run(condition, {}, 'digits')).toMatchObject({ pass: 41, applicable: 43 });
  });

  it.each<[RowCondition, number, number[]]>([
    [{ kind: 'range', column: 'amount', minimum: 0, maximum: 100 }, 4, [3, 4]],
    [{ kind: 'range', column: 'amount', above: 10.5 }, 4, [0, 3]],
    [{ kind: 'range', column: 'placed', maximum: '2024-02-01' }, 5, [3, 4]],
    [{ kind: 'length', column: 'customer', maximum: 1 }, 4, [4]],
    [{ kind: 'past', column: 'placed' }, 5, [3]],
    [{ kind: 'order', earlier: 'placed', later: 'shipped' }, 4, [1]],
    [{ kind: 'type', column: 'customer', type: 'integer' }, 4, [3]],
    [{ kind: 'type', column: 'amount', type: 'number' }, 4, []],
    [{ kind: 'dependency', from: ['zip'], column: 'city' }, 5, [3]],
    [
      { kind: 'reference', columns: ['customer'], to: { table: 'customers', columns: ['id'] } },
      4,
      [1, 3],
    ],
  ])('%j', async (condition, applicable, broken) => {
    const result = await run(condition);
    expect(result.problem).toBeUndefined();
    expect(result).toMatchObject({
      status: broken.length === 0 ? 'passed' : 'failed',
      applicable,
      measured: broken.length,
      pass: applicable - broken.length,
      indices: broken,
    });
    expect(result.rows).toEqual(
      broken.map((index) => ({ kind: 'record', file: 'orders.csv', record: index + 1 })),
    );
  });

  it('names no more rows than asked for, and counts all', async () => {
    const result = await run({ kind: 'range', column: 'amount', minimum: 1000 }, { mostRows: 2 });
    expect([result.measured, result.rows.length]).toEqual([4, 2]);
  });

  it('says which column or table is not there', async () => {
    const lost = await run({ kind: 'past', column: 'gone' });
    expect(lost).toMatchObject({ status: 'error', problem: { code: 'rule-column-unknown' } });
    const to = { table: 'gone', columns: ['id'] };
    const nowhere = await run({ kind: 'reference', columns: ['customer'], to });
    expect(nowhere.problem?.code).toBe('rule-table-unknown');
  });
});
