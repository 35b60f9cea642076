import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestEngine, profileRows } from '../../../test/discover/profiled-tables.ts';
import { discoverKeys } from '../../../test/evaluation/every-reference.ts';
import { seeded } from '../../../test/evaluation/seeded.ts';
import type { TableProfile } from '../../profile/table-profile.ts';

let engine: Awaited<ReturnType<typeof openTestEngine>>;
beforeAll(async () => {
  engine = await openTestEngine();
});
afterAll(() => engine.remove());

const subjects = ['animals', 'planets', 'recipes', 'songs', 'rooms', 'teams'];
const measures = ['weight', 'score', 'rating', 'quantity', 'floor', 'level', 'size', 'minutes'];

/** Two to six tables of 3 to 30 rows, numbered by a counter from 1, 101 or 1001, each with measures of its own. */
async function unrelatedTables(seed: number): Promise<readonly TableProfile[]> {
  const draw = seeded(seed);
  const profiles: TableProfile[] = [];
  for (const subject of subjects.slice(0, draw.whole(2, 6))) {
    const [first, most] = [draw.pick([1, 1, 101, 1001]), draw.pick([5, 10, 12, 20, 30])];
    const own = [draw.pick(measures.slice(0, 4)), draw.pick(measures.slice(4))];
    const rows = Array.from({ length: draw.whole(3, 30) }, (_, i) => [
      String(first + i),
      ...own.map(() => String(draw.whole(1, most))),
    ]);
    profiles.push(await profileRows(engine, subject, { columns: ['id', ...own], rows }));
  }
  return profiles;
}

test('small tables that have nothing to do with each other do not refer to each other', async () => {
  const found: string[] = [];
  for (let seed = 1; seed <= 40; seed++) {
    const profiles = await unrelatedTables(seed);
    const { relationships } = await discoverKeys(engine, profiles);
    found.push(
      ...relationships.map(({ from, to }) => `${seed}: ${from.columns.join()} -> ${to.table}`),
    );
    for (const { table } of profiles) await engine.drop(table.relation);
  }
  expect(found).toEqual([]);
}, 120_000);
