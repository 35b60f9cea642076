import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { reportColumn } from '../../src/discover/clearance.ts';
import { discover } from '../../src/discover/discover.ts';
import { createQueryLog } from '../../src/engine/query-log.ts';
import { asOf, openTestEngine, profileCsv } from '../discover/profiled-tables.ts';
import { sharedFolder } from './shared-folder.ts';

const folder = join(sharedFolder, 'data/chinese/enterprise');
const tables = ['customers', 'suppliers', 'orders'] as const;
let engine: Awaited<ReturnType<typeof openTestEngine>>;
beforeAll(async () => {
  engine = await openTestEngine();
});
afterAll(() => engine.remove());

async function discovered() {
  const profiles = [];
  for (const name of tables)
    profiles.push(await profileCsv(engine, join(folder, `${name}.csv`), { name }));
  const queries = createQueryLog();
  return {
    profiles,
    queries,
    discovery: await discover(engine, profiles, { asOf, seed: 1, queries }),
  };
}

test('planted defects of Chinese identifiers are counted', async () => {
  const { discovery } = await discovered();
  const invalid = new Map(
    discovery.tables.flatMap(({ table, columns }) =>
      columns.map(({ column, invalid: cells }) => [`${table}.${column}`, cells]),
    ),
  );
  // Check digit wrong 30, impossible month 10, old form 10 (accepted at column level only with its own type).
  expect(invalid.get('customers.身份证号')).toBeGreaterThanOrEqual(40);
  expect(invalid.get('customers.银行卡号')).toBeGreaterThanOrEqual(24);
  expect(invalid.get('customers.车牌号')).toBeGreaterThanOrEqual(12);
  expect(invalid.get('suppliers.统一社会信用代码')).toBeGreaterThanOrEqual(30);
  const orphans = discovery.relationships.map(({ from, orphans: count }) => [
    from.columns[0],
    count,
  ]);
  expect(orphans).toEqual(
    expect.arrayContaining([
      ['客户编号', 40],
      ['供应商编号', 20],
    ]),
  );
  expect(discovery.tables[2]?.duplicateRows.count).toBe(25);
}, 240_000);

test('no personal value leaves discovery', async () => {
  const { profiles, queries, discovery } = await discovered();
  const reports = profiles.map((profile, t) =>
    profile.columns.map((column, i) => {
      const found = discovery.tables[t]?.columns[i];
      return found && reportColumn(column, found);
    }),
  );
  const everything = JSON.stringify([discovery, reports, queries.all()]);
  const cells: Record<string, string>[] = parse(readFileSync(join(folder, 'customers.csv')), {
    columns: true,
    bom: true,
  });
  for (const column of [
    '姓名',
    '身份证号',
    '手机号',
    '电子邮箱',
    '银行卡号',
    '车牌号',
    '详细地址',
    '出生日期',
  ]) {
    const values = new Set(cells.map((row) => row[column] ?? '').filter(isTelling));
    for (const value of values) {
      if (everything.includes(`"${value}"`))
        throw new Error(`a value of ${column} is in the report`);
    }
  }
}, 240_000);

/** Dates after 1980 also stand in columns that may be shown: founding, registration, orders. */
function isTelling(value: string): boolean {
  return value.length > 2 && !/^(?:19[89]|20)\d{1,2}-/.test(value);
}
