import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestEngine, profileRows } from '../../../test/discover/profiled-tables.ts';
import {
  pairsBetween,
  pairsWithin,
  saidOf,
  truePairs,
} from '../../../test/evaluation/duplicate-pairs.ts';
import {
  chinesePersons,
  directories,
  persons,
  type RecordTable,
  unrepeatedTables,
} from '../../../test/evaluation/repeated-records.ts';
import { scoreSets } from '../../../test/evaluation/score.ts';

let engine: Awaited<ReturnType<typeof openTestEngine>>;
beforeAll(async () => {
  engine = await openTestEngine();
});
afterAll(() => engine.remove());

async function score(table: RecordTable) {
  const profile = await profileRows(engine, table.name, table);
  return scoreSets(table.name, saidOf(await pairsWithin(engine, profile)), truePairs(table));
}

const slow = 120_000;

test.each([persons(31, { rows: 500 }), chinesePersons(31, { rows: 500 })])(
  'records of one person are found in spite of slips, gaps and moves: $name',
  async (table) => {
    expect((await score(table)).f1).toBeGreaterThan(0.95);
  },
  slow,
);

test.each(unrepeatedTables(31))(
  'rows that only resemble each other are left alone: $name',
  async (table) => {
    expect((await score(table)).falsePositives).toBeLessThanOrEqual(table.rows.length / 500);
  },
  slow,
);

test('records of two directories are linked, each once', async () => {
  const [one, two] = directories(31, 300);
  const profiles = [
    await profileRows(engine, one.name, one),
    await profileRows(engine, two.name, two),
  ];
  const truth = one.entities.flatMap((entity, i) => {
    const j = two.entities.indexOf(entity);
    return j < 0 ? [] : [`${i}-${j}`];
  });
  const found = saidOf(await pairsBetween(engine, profiles));
  expect(scoreSets('linked', found, new Set(truth)).f1).toBeGreaterThan(0.95);
}, 120_000);
