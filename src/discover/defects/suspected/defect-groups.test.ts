import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  asOf,
  openTestEngine,
  profileRelation,
} from '../../../../test/discover/profiled-tables.ts';
import { createQueryLog } from '../../../engine/query-log.ts';
import { discover } from '../../discover.ts';

let engine: Awaited<ReturnType<typeof openTestEngine>>;
beforeAll(async () => {
  engine = await openTestEngine();
});
afterAll(() => engine.remove());

/** More values than are read: amounts, and codes; what is wrong stands in late rows. */
async function discovered() {
  await engine.run(`
    CREATE OR REPLACE TABLE sales AS SELECT
      CASE i WHEN 79000 THEN '9000000.00' WHEN 79001 THEN '250.10 kg' WHEN 79002 THEN ' 41.07'
        WHEN 79003 THEN 'n/a' WHEN 79004 THEN '-999'
        ELSE printf('%.2f', 20 + (i * 7919 % 80021) / 100.0) END AS amount,
      CASE i WHEN 79010 THEN 'AB12' ELSE printf('AB-%06d', i * 7907 % 80021) END AS code
    FROM range(80000) AS r(i)`);
  const profile = await profileRelation(engine, 'sales', ['amount', 'code']);
  const queries = createQueryLog();
  return { profile, ...(await discover(engine, [profile], { asOf, seed: 1, queries })) };
}

test('what is unusual is found in all rows of a column of too many values to read', async () => {
  const { tables, findings, profile } = await discovered();
  expect(profile.columns.map(({ values }) => values.kind)).not.toContain('complete');
  const found = tables[0]?.suspectedCells?.kept() ?? [];
  expect(found.map(({ index, column, kind }) => [index, column, kind])).toEqual([
    [79000, 'amount', 'scale-jump'],
    [79001, 'amount', 'unit-in-cell'],
    [79002, 'amount', 'spacing'],
    [79003, 'amount', 'disguised-missing'],
    [79004, 'amount', 'disguised-missing'],
    [79010, 'code', 'pattern'],
  ]);
  const groups = tables[0]?.suspectedCells?.groups ?? [];
  const sureness = Object.fromEntries(groups.map((group) => [group.kind, group.exactness.kind]));
  // Shapes, words for missing and extremes were searched for in all rows; slips of a code were not.
  expect(sureness).toMatchObject({
    'unit-in-cell': 'exact',
    spacing: 'exact',
    'disguised-missing': 'exact',
    'scale-jump': 'exact',
    pattern: 'sampled',
  });
  const pattern = groups.find(({ kind }) => kind === 'pattern');
  expect(pattern?.exactness).toMatchObject({ low: 1, high: null });
  expect(pattern?.looked?.values).toBeLessThan(pattern?.looked?.of ?? 0);
  const told = findings.find(({ code }) => code === 'finding.suspected-cells-in-sample');
  expect(told).toMatchObject({ count: 1, params: { defect: 'pattern' } });
  expect(told?.params.looked).toBe(pattern?.looked?.values);
});
