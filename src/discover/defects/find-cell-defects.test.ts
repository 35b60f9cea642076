import { afterAll, beforeAll, expect, test } from 'vitest';
import { asOf, openTestEngine, profileRows } from '../../../test/discover/profiled-tables.ts';
import { seeded } from '../../../test/evaluation/seeded.ts';
import { createQueryLog } from '../../engine/query-log.ts';
import { discover } from '../discover.ts';
import type { CellDefects } from './suspected/suspected-cell.ts';

let engine: Awaited<ReturnType<typeof openTestEngine>>;
beforeAll(async () => {
  engine = await openTestEngine();
});
afterAll(() => engine.remove());

const towns = ['Springfield', 'Riverside', 'Greenville', 'Fairview', 'Clinton'];

function orders(): (string | null)[][] {
  const draw = seeded(5);
  return Array.from({ length: 300 }, (_, i) => {
    const place = i % towns.length;
    const [price, quantity] = [draw.whole(300, 2500) / 100, draw.whole(1, 13)];
    const total = (Math.round(price * 100) * quantity) / 100;
    const [zip, town] = [String(40_000 + place * 37), towns[place] ?? ''];
    return [`o${i}`, zip, town, price.toFixed(2), String(quantity), total.toFixed(2)];
  });
}
const columns = ['order', 'zip', 'town', 'price', 'quantity', 'total'];

async function suspected(
  rows: (string | null)[][],
  minimumConfidence?: number,
): Promise<{ defects: CellDefects; queries: Readonly<Record<string, string>> }> {
  const profile = await profileRows(engine, 'orders', { columns, rows });
  const queries = createQueryLog();
  const options = { asOf, seed: 1, queries, ...(minimumConfidence && { minimumConfidence }) };
  const { tables } = await discover(engine, [profile], options);
  const defects = tables[0]?.suspectedCells;
  if (defects === undefined) throw new Error('no cells were looked at');
  return { defects, queries: queries.all() };
}

test('nothing is wrong in a clean table', async () => {
  const { defects } = await suspected(orders());
  expect(defects.kept()).toEqual([]);
  expect(defects.groups).toEqual([]);
});

test('wrong cells are found where they are, each with its kind and what should stand there', async () => {
  const rows = orders();
  const plant = (row: number, column: number, cell: string | null) => {
    const cells = rows[row];
    if (cells) cells[column] = cell;
  };
  plant(7, 2, 'Springfield');
  plant(20, 2, 'Sprimgfield');
  plant(33, 2, null);
  plant(41, 4, '7 pcs');
  plant(58, 5, '9999.99');
  // Zip and town decide each other: below this the zip of the swapped town is suspected, too.
  const { defects } = await suspected(rows, 0.6);
  const found = defects
    .kept()
    .map(({ index, column, kind, also }) => [index, column, [kind, ...also].sort().join(' ')]);
  expect(found).toEqual([
    [7, 'town', 'broken-dependency'],
    [20, 'town', 'broken-dependency misspelling'],
    [33, 'town', 'unexpected-missing'],
    [41, 'quantity', 'unit-in-cell'],
    [58, 'total', 'contradiction scale-jump'],
  ]);
  const [swapped, misspelt] = defects.kept();
  expect(swapped?.proposal?.test((text) => text === 'Greenville')).toBe(true);
  expect(misspelt?.proposal?.test((text) => text === 'Springfield')).toBe(true);
  expect(swapped?.row).toEqual({ kind: 'record', file: 'orders.csv', record: 8 });
});

test('all cells come again in the same order, and none below the confidence asked for', async () => {
  const rows = orders();
  for (const row of [3, 90, 200]) rows[row]?.splice(2, 1, 'Sprimgfield');
  const { defects } = await suspected(rows, 0.9);
  const again = [];
  for await (const cell of defects.all()) again.push(cell);
  expect(again).toEqual(defects.kept());
  expect(again.every(({ confidence }) => confidence >= 0.9)).toBe(true);
});

test('no cell content reaches the query log or the JSON of the cells', async () => {
  const rows = orders();
  rows[20]?.splice(2, 1, 'Sprimgfield');
  const { defects, queries } = await suspected(rows);
  const everything = JSON.stringify([queries, defects]);
  expect(towns.filter((town) => everything.includes(town))).toEqual([]);
  expect(everything).not.toContain('Sprimgfield');
});
