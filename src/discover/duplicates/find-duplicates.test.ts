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
  firms,
  goods,
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

test.each([firms(31), goods(31)])(
  'firms and goods entered twice are found: $name',
  async (table) => {
    expect((await score(table)).recall).toBeGreaterThan(0.8);
  },
  slow,
);

const unrepeated = [goods(31, { share: 0 }), firms(31, { share: 0 }), ...unrepeatedTables(31)];

test.each(unrepeated)(
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
