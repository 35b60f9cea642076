import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestEngine, profileRows } from '../../../test/discover/profiled-tables.ts';
import { literal } from '../../sql/build.ts';
import { recordCells } from './record-cells.ts';

let engine: Awaited<ReturnType<typeof openTestEngine>>;
beforeAll(async () => {
  engine = await openTestEngine();
});
afterAll(() => engine.remove());

const cellsOf = async (values: readonly string[]) => {
  const rows = values.map((value) => [value]);
  const profile = await profileRows(engine, 'texts', { columns: ['name'], rows });
  const fields = profile.columns.map((column) => ({
    profile: column,
    kind: 'text' as const,
    intrinsic: false,
    naming: true,
    telling: true,
  }));
  const side = { profile, position: literal(1), fields };
  const { rows: cells } = await engine.query(recordCells(side, 1));
  return cells.map(([, compact, words]) => JSON.stringify([compact, words]));
};

test('a text reads the same in plain letters, with accents, in full width and in capitals', async () => {
  const spellings = [
    "Smith's Cafe-Bar (12)",
    'smith’s café·bar １２',
    'SMITHS  CAFE, BAR 12',
    'Ｓｍｉｔｈｓ Cafe/Bar 12',
  ];
  expect(new Set(await cellsOf(spellings)).size).toBe(1);
});

test('each Chinese character is a word, also beside plain letters', async () => {
  const [plain, spaced] = await cellsOf(['ABC公司', 'abc 公 司']);
  expect(plain).toBe(spaced);
});
