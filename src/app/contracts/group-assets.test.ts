import { expect, test } from 'vitest';
import type { Table } from '../../vocabulary/table.ts';
import { groupAssets } from './group-assets.ts';

test('a contract makes an asset of its tables; each folder makes a candidate of the rest', () => {
  const tables = [table('orders'), table('hr/staff'), table('loose'), table('hr/pay')];
  const contract = { contract: 'c', id: 'sales', name: 'Sales', tables: ['orders'] };
  expect(groupAssets(tables, [contract], 'data')).toEqual([
    { id: 'candidate:.', name: 'data', tables: ['loose'] },
    { id: 'candidate:hr', name: 'hr', tables: ['hr/pay', 'hr/staff'] },
    contract,
  ]);
});

test('a contract without tables makes no asset, and a table may belong to two', () => {
  const one = { contract: 1, id: 'a', name: 'a', tables: ['t'] };
  const two = { contract: 2, id: 'b', name: 'b', tables: ['t'] };
  const none = { contract: 3, id: 'c', name: 'c', tables: [] };
  expect(groupAssets([table('t')], [two, none, one], 'data')).toEqual([one, two]);
});

test('a partitioned table belongs to the folder around its own', () => {
  const parts = ['sales/year=2024/a.parquet', 'sales/year=2025/a.parquet'];
  const [plan] = groupAssets([{ ...table('sales'), files: parts.map(file) }], [], 'data');
  expect(plan).toMatchObject({ id: 'candidate:.', name: 'data' });
});

function table(id: string): Table {
  return {
    id,
    name: id,
    relation: id,
    columns: [],
    rows: 0,
    files: [file(`${id}.csv`)],
    rejections: { rowCount: 0, rows: [], cellCount: 0, cells: [] },
    notes: [],
    address: () => ({ kind: 'unaddressable' }),
  };
}

function file(path: string) {
  return { path, bytes: 1, format: 'csv' } as const;
}
