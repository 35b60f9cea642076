import { afterAll, beforeAll, expect, test } from 'vitest';
import { asOf, openTestEngine, profileRows } from '../../../test/discover/profiled-tables.ts';
import { createQueryLog } from '../../engine/query-log.ts';
import type { TableProfile } from '../../profile/table-profile.ts';
import type { DeclaredModel } from '../../vocabulary/declarations/declared-model.ts';
import { discover } from '../discover.ts';

let engine: Awaited<ReturnType<typeof openTestEngine>>;
beforeAll(async () => {
  engine = await openTestEngine();
});
afterAll(() => engine.remove());

const found = (profiles: readonly TableProfile[], declared?: DeclaredModel) =>
  discover(engine, profiles, {
    asOf,
    seed: 1,
    queries: createQueryLog(),
    ...(declared && { declared }),
  });
const rows = (n: number, make: (i: number) => readonly (string | null)[]) =>
  Array.from({ length: n }, (_, i) => make(i));
const load = (
  name: string,
  columns: readonly string[],
  cells: readonly (readonly (string | null)[])[],
) => profileRows(engine, name, { columns, rows: cells });

test('a reference is found without names, its orphans counted and located', async () => {
  const parent = await load(
    'p',
    ['c0', 'c1'],
    rows(50, (i) => [`K${1000 + i * 7}`, `v${i % 9}`]),
  );
  const child = await load(
    'k',
    ['c0', 'c1'],
    rows(300, (i) => [`x${i}`, i === 10 || i === 20 ? 'K9' : `K${1000 + (i % 50) * 7}`]),
  );
  const { relationships } = await found([parent, child]);
  expect(relationships).toHaveLength(1);
  expect(relationships[0]).toMatchObject({
    from: { table: 'k', columns: ['c1'] },
    to: { table: 'p', columns: ['c0'] },
    references: 300,
    orphans: 2,
    cardinality: 'many-to-one',
    orphanRows: [
      { kind: 'record', file: 'k.csv', record: 11 },
      { kind: 'record', file: 'k.csv', record: 21 },
    ],
  });
});

test('counters, quantities and scores inside the range of a counter are no references', async () => {
  const items = await load(
    'items',
    ['id', 'label'],
    rows(300, (i) => [String(i + 1), `t${i}`]),
  );
  const other = await load(
    'visits',
    ['visit', 'quantity', 'score'],
    rows(200, (i) => [String(i + 1), String(1 + (i % 12)), String(1 + ((i * 7) % 100))]),
  );
  expect((await found([items, other])).relationships).toEqual([]);
});

test('among counters the one whose range is used is referred to', async () => {
  const small = await load(
    's',
    ['c0', 'c1'],
    rows(25, (i) => [String(i + 1), `a${i}`]),
  );
  const large = await load(
    'l',
    ['c0', 'c1'],
    rows(300, (i) => [String(i + 1), `b${i}`]),
  );
  const child = await load(
    'k',
    ['c0', 'c1'],
    rows(900, (i) => [`x${i}`, String(1 + ((i * 7) % 25))]),
  );
  const { relationships } = await found([large, small, child]);
  expect(relationships.map(({ from, to }) => [from.table, to.table])).toEqual([['k', 's']]);
});

test('a broken key is named but does not hold; exact repeats are counted with their rows', async () => {
  const cells = rows(400, (i) => [`DD${10_000 + i * 3}`, String(i % 7)]);
  const table = await load('orders', ['order no', 'n'], [...cells, ...cells.slice(0, 1)]);
  const [discovered] = (await found([table])).tables;
  expect(discovered?.keys[0]).toMatchObject({
    columns: ['order no'],
    kind: 'primary',
    source: 'discovered',
    distinct: 400,
    nonNull: 401,
    holds: false,
  });
  expect(discovered?.duplicateRows).toMatchObject({
    count: 1,
    rows: [{ kind: 'record', record: 401 }],
  });
});

test('a table without a unique column may have a key of two', async () => {
  const table = await load(
    'ab',
    ['a', 'b', 'n'],
    rows(60, (i) => [`a${i % 6}`, `b${Math.floor(i / 6)}`, '1']),
  );
  const [discovered] = (await found([table])).tables;
  expect(discovered?.keys).toMatchObject([{ columns: ['a', 'b'], kind: 'primary', holds: true }]);
});

test('declared keys and references are tested, and win over discovered ones', async () => {
  const parent = await load(
    'teams',
    ['id', 'alias'],
    rows(30, (i) => [`T${i}`, `n${i}`]),
  );
  const child = await load(
    'people',
    ['no', 'team'],
    rows(60, (i) => [`P${i % 59}`, i === 7 ? 'T99' : `T${i % 30}`]),
  );
  const { tables, relationships } = await found([parent, child], {
    tables: [
      {
        table: 'people',
        primaryKey: ['no'],
        foreignKeys: [{ columns: ['team'], toTable: 'teams', toColumns: ['id'] }],
      },
    ],
  });
  expect(tables[1]?.keys[0]).toMatchObject({ columns: ['no'], source: 'declared', holds: false });
  expect(relationships).toMatchObject([
    { source: 'declared', confidence: 1, references: 60, orphans: 1 },
  ]);
});

test('a reference of two columns to a key of two, with its orphan, and not its parts again', async () => {
  const orders = await load(
    'o',
    ['c0', 'c1'],
    rows(80, (i) => [String(i + 1), `x${i}`]),
  );
  const pairs = rows(80, (i) => [String(i + 1)]).flatMap(([order = null], i) =>
    rows(1 + ((i * 7) % 4), (line) => [order, String(line + 1), `${(i * 13) % 90}.50`]),
  );
  const lines = await load('l', ['c0', 'c1', 'c2'], pairs);
  const returned = await load(
    'r',
    ['c0', 'c1', 'c2'],
    rows(150, (i) => {
      const [order = null, line = null] = pairs[(i * 11) % pairs.length] ?? [];
      return [`R${1000 + i * 3}`, order, i === 3 ? '9' : line];
    }),
  );
  const { tables, relationships } = await found([orders, lines, returned]);
  expect(tables[1]?.keys[0]).toMatchObject({ columns: ['c0', 'c1'], kind: 'primary', holds: true });
  expect(relationships).toMatchObject([
    { from: { table: 'l', columns: ['c0'] }, to: { table: 'o', columns: ['c0'] } },
    {
      from: { table: 'r', columns: ['c1', 'c2'] },
      to: { table: 'l', columns: ['c0', 'c1'] },
      references: 150,
      orphans: 1,
      orphanRows: [{ kind: 'record', record: 4 }],
    },
  ]);
});

test('a hierarchy in one table is found by having roots and no circle', async () => {
  const staff = await load(
    's',
    ['c0', 'c1', 'c2'],
    rows(60, (i) => [String(i + 1), i === 0 ? null : String(1 + Math.floor((i - 1) / 4)), `n${i}`]),
  );
  const shuffled = await load(
    'z',
    ['c0', 'c1', 'c2'],
    rows(60, (i) => [String(i + 1), i === 0 ? null : String(1 + ((i * 7) % 16)), `n${i}`]),
  );
  const { relationships } = await found([staff, shuffled]);
  expect(relationships.map(({ from, to }) => [from.table, from.columns, to.table])).toEqual([
    ['s', ['c1'], 's'],
  ]);
});

test('a key of three rows is referred to among relatives, not by chance among strangers', async () => {
  const kinds = () =>
    load(
      'k',
      ['kind_id', 'label'],
      rows(3, (i) => [String(i + 1), `kind ${i}`]),
    );
  const items = (name: string) =>
    load(
      'items',
      ['item_id', name],
      rows(200, (i) => [String(i + 1), String(1 + ((i * i) % 3))]),
    );
  const strangers = await Promise.all(
    ['u', 'v', 'w'].map((name, n) =>
      load(
        name,
        [`a${name}`, `b${name}`],
        rows(30 + 41 * n, (i) => [String(i + 1), `v${(i * 5) % 9}`]),
      ),
    ),
  );
  const named = await found([await kinds(), await items('kind_id'), ...strangers]);
  expect(named.relationships).toMatchObject([{ to: { table: 'k', columns: ['kind_id'] } }]);
  const other = await found([await kinds(), await items('priority'), ...strangers]);
  expect(other.relationships).toEqual([]);
});
