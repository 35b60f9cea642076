import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DuckDbEngine } from '../../src/engine/duckdb/duckdb.ts';
import { type Partials, partialStates } from '../../src/engine/partitioned/partial-states.ts';
import { partitionedEngine } from '../../src/engine/partitioned/partitioned.ts';
import type { ColumnKind } from '../../src/engine/partitioned/rowwise.ts';
import { profileTable } from '../../src/profile/profile-table.ts';
import { opened, openTestEngine, profileOptions, tableOf } from './table-of.ts';

let engine: DuckDbEngine;
beforeAll(async () => {
  engine = await openTestEngine();
});
afterAll(() => engine.close());

const kinds = new Map<string, ColumnKind>([
  ['part', 'number'],
  ['id', 'number'],
  ['amount', 'number'],
  ['price', 'other'],
  ['word', 'text'],
  ['code', 'text'],
  ['day', 'other'],
  ['moment', 'other'],
  ['flag', 'other'],
]);

/** Rows whose columns take every route: unique, nearly unique, some thousand values, a few, none. */
const cells = `i AS id, (hash(i) % 100000) / 8.0::DOUBLE - 100 AS amount,
  ((hash(i + 1) % 5000) / 100)::DECIMAL(12, 2) AS price,
  CASE WHEN i % 10 = 0 THEN NULL ELSE ' Ab' || hash(i + 2) % 90000 || '号' END AS word,
  CASE WHEN hash(i + 3) % 7 = 0 THEN '' ELSE 'k' || hash(i + 3) % 7 END AS code,
  DATE '2024-01-01' + (i // 900)::INT AS day,
  TIMESTAMP '2023-05-01' + to_milliseconds((hash(i + 4) % 100000000000)::BIGINT) AS moment,
  hash(i + 5) % 3 = 0 AS flag`;

async function profileOfWhole(relation: string, depth: 'core' | 'full' | 'assess') {
  const table = {
    ...(await tableOf(engine, relation, { untyped: false })),
    unordered: true,
  } as const;
  const options = profileOptions({ depth, mergeable: true });
  return { table, options, plain: await profileTable(engine, table, options) };
}

const shown = (profile: unknown) =>
  JSON.stringify(opened(profile), (key, value) => (key === 'table' ? undefined : value));

test.each([
  [60_000, 'assess' as const],
  [400, 'full' as const],
])(
  'however %i rows are parted, the profile put together is that of the whole, byte for byte (%s)',
  async (rows, depth) => {
    const partition = fc.oneof(
      fc.constant('i % 5'),
      fc.constant('0'),
      fc
        .array(fc.integer({ min: 0, max: rows }), { minLength: 1, maxLength: 3 })
        .map((cuts) => [...cuts].map((cut) => `(i >= ${cut})::INT`).join(' + ')),
      fc.integer({ min: 2, max: 6 }).map((parts) => `hash(i) % ${parts}`),
    );
    await fc.assert(
      fc.asyncProperty(partition, async (part) => {
        await engine.run(
          `CREATE OR REPLACE TABLE parted AS SELECT (${part})::INT AS part, ${cells} FROM range(${rows}) r(i)`,
        );
        const { table, options, plain } = await profileOfWhole('parted', depth);
        const merging = await partitioned(partialStates());
        const merged = await profileTable(merging, table, { ...options });
        expect(shown(merged)).toBe(shown(plain));
      }),
      { numRuns: rows > 1000 ? 3 : 10 },
    );
  },
);

async function partitioned(states: ReturnType<typeof partialStates>) {
  const { rows } = await engine.run('SELECT DISTINCT part FROM parted ORDER BY part');
  const partitions = rows.map(([part]) => ({ name: `p${part}`, relation: `parted ${part}` }));
  for (const [part] of rows) {
    await engine.run(
      `CREATE OR REPLACE VIEW "parted ${part}" AS SELECT * FROM parted WHERE part = ${part}`,
    );
  }
  return partitionedEngine(engine, { relation: 'parted', columns: kinds, partitions, states });
}

test('a new partition alone is scanned, and the profile is that of a scan of everything', async () => {
  await engine.run(
    `CREATE OR REPLACE TABLE parted AS SELECT (i // 20000)::INT AS part, ${cells} FROM range(80000) r(i)`,
  );
  const first = await profileOfWhole('parted', 'assess');
  const states = partialStates();
  await profileTable(await partitioned(states), first.table, first.options);
  const kept = new Map<string, Partials>(
    ['p0', 'p1', 'p2', 'p3'].map((name) => [name, states.used(name)]),
  );
  const again = await partitioned(partialStates(kept));
  const unchanged = await profileTable(again, first.table, first.options);
  expect(shown(unchanged)).toBe(shown(first.plain));
  // Values that may be in several partitions are counted over all rows, whatever is known of each.
  const overlapping = { 'shared-values': 1 };
  expect(again.partitionUse().scans).toEqual({});
  expect(again.partitionUse().whole).toEqual(overlapping);

  await engine.run(`INSERT INTO parted SELECT 4, ${cells} FROM range(80000, 100000) r(i)`);
  const second = await profileOfWhole('parted', 'assess');
  const merging = await partitioned(partialStates(kept));
  const merged = await profileTable(merging, second.table, second.options);
  expect(shown(merged)).toBe(shown(second.plain));
  const { scans, whole } = merging.partitionUse();
  expect(Object.keys(scans)).toEqual(['p4']);
  expect(whole).toEqual(overlapping);
});
