import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestEngine, profileRows } from '../../../test/discover/profiled-tables.ts';
import { cleanTable } from '../../../test/evaluation/clean-tables.ts';
import { createQueryLog } from '../../engine/query-log.ts';
import { openDiscoverySession } from '../discovery-session.ts';
import { sameColumns, sameTables } from './same-data.ts';

let engine: Awaited<ReturnType<typeof openTestEngine>>;
beforeAll(async () => {
  engine = await openTestEngine();
});
afterAll(() => engine.remove());

test('a copy under other names is recognised, and tables of one kind are not copies', async () => {
  const { columns, rows } = cleanTable('drinks', 5, 300);
  const original = await profileRows(engine, 'original', { columns, rows });
  const renamed = columns.map((_, i) => `x${i}`);
  const copy = await profileRows(engine, 'copy', { columns: renamed, rows: rows.slice(3) });
  const other = await profileRows(engine, 'other', cleanTable('drinks', 6, 300));
  const found = sameTables([original, copy, other]);
  expect(found.map(({ tables }) => tables)).toEqual([['original', 'copy']]);
  expect(found[0]?.columns.every(([mine, yours]) => yours === `x${columns.indexOf(mine)}`)).toBe(
    true,
  );
});

test('columns say the same only where they do row by row', async () => {
  const rows = Array.from({ length: 200 }, (_, i) => [`k${i}`, `k${i}`, `k${199 - i}`]);
  const profile = await profileRows(engine, 'columns', { columns: ['a', 'b', 'c'], rows });
  const session = openDiscoverySession(engine, {
    asOf: '2026-11-23',
    seed: 1,
    queries: createQueryLog(),
  });
  const found = await sameColumns(session, profile);
  expect(found.map(({ columns, rows: of, equal }) => [...columns, of, equal])).toEqual([
    ['a', 'b', 200, 200],
  ]);
});
