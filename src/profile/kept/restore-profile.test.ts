import { afterAll, beforeAll, expect, test } from 'vitest';
import { opened, openTestEngine, profileOptions, tableOf } from '../../../test/profile/table-of.ts';
import type { DuckDbEngine } from '../../engine/duckdb/duckdb.ts';
import { createQueryLog } from '../../engine/query-log.ts';
import { RawValue } from '../../vocabulary/raw-value.ts';
import { profileTable } from '../profile-table.ts';
import type { ColumnProfile, TableProfile } from '../table-profile.ts';
import { type ClearedContent, keepProfile } from './kept-profile.ts';
import { restoreProfile } from './restore-profile.ts';

let engine: DuckDbEngine;
beforeAll(async () => {
  engine = await openTestEngine();
});
afterAll(() => engine.close());

/** Columns of every route: few, many and near-unique values, in more rows than a small table has. */
const columns = `i AS id, 'user ' || hash(i) AS name, hash(i * 3) % 30000 AS code, i % 7 AS grade,
  (hash(i * 5) % 100000) / 100.0 AS amount, DATE '2020-01-01' + (i % 900)::int AS day,
  CASE WHEN i % 10 = 0 THEN NULL ELSE 'k' || i % 40 END AS kind,
  CASE WHEN i % 9 = 0 THEN 'N/A' ELSE 'm' || i % 30 END AS mark`;

test.each([
  [1000, false],
  [1000, true],
  [60_000, false],
  [60_000, true],
])('a profile of %i rows comes back whole (all columns text: %s)', async (rows, untyped) => {
  const relation = `restored ${rows} ${untyped}`;
  const select = untyped ? 'columns(*)::varchar' : '*';
  await engine.run(`CREATE TABLE "${relation}" AS SELECT ${select} FROM
    (SELECT ${columns} FROM range(${rows}) r(i))`);
  const table = await tableOf(engine, relation, { untyped });
  const [before, after] = [createQueryLog(), createQueryLog()];
  const options = profileOptions({ depth: 'assess', queries: before });
  const profile = await profileTable(engine, table, options);
  const withheld = new Set(['name', 'day']);
  const kept = keepProfile(
    profile,
    (column) => (withheld.has(column.column.name) ? undefined : contentOf(column)),
    before.all(),
  );
  if (kept === undefined) throw new Error('nothing was kept');
  expect(JSON.stringify(opened(kept))).not.toContain('user ');
  const again = { kept, options: { ...options, queries: after } };
  const restored = await restoreProfile(engine, table, again);
  expect(opened(comparable(restored))).toEqual(opened(comparable(profile)));
  expect(after.all()).toEqual(before.all());
  const typed = await engine.run(`SELECT * FROM "${restored.typedRelation}" LIMIT 1`);
  expect(typed.columns).toEqual(table.columns.map(({ name }) => name));
});

test('of drawn rows nothing is kept', async () => {
  await engine.run('CREATE TABLE drawn AS SELECT i AS id FROM range(5000) r(i)');
  const table = await tableOf(engine, 'drawn', { untyped: false });
  const profile = await profileTable(engine, table, profileOptions({ sample: 1000 }));
  expect(keepProfile(profile, () => undefined, {})).toBeUndefined();
});

function contentOf({ content, histogram, months, digits }: ColumnProfile): ClearedContent {
  return {
    content: Object.fromEntries(
      Object.entries(content).map(([name, { value }]) => [name, value && RawValue.open(value)]),
    ),
    histogram: histogram && RawValue.open(histogram),
    ...(months && { months: RawValue.open(months) }),
    ...(digits && { digits: RawValue.open(digits) }),
  };
}

/** A rule for missing cells holds a function, which only its pattern tells from another. */
function comparable(profile: TableProfile) {
  const columns = profile.columns.map(({ missingRule, ...column }) => ({
    ...column,
    missing: missingRule?.pattern,
  }));
  return { ...profile, columns };
}
