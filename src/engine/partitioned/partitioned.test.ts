import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestEngine } from '../../../test/profile/table-of.ts';
import {
  aggregate,
  all,
  as,
  ascending,
  binary,
  call,
  cast,
  column,
  countRows,
  isNotNull,
  literal,
  sumOf,
  table,
  when,
} from '../../sql/build.ts';
import type { Expression, Relation, Statement } from '../../sql/tree.ts';
import type { DuckDbEngine } from '../duckdb/duckdb.ts';
import { partialStates } from './partial-states.ts';
import { partitionedEngine } from './partitioned.ts';
import type { ColumnKind } from './rowwise.ts';

let engine: DuckDbEngine;
beforeAll(async () => {
  engine = await openTestEngine();
  await engine.run(`CREATE TABLE rows (part INTEGER, n BIGINT, x DOUBLE, t VARCHAR, d DATE)`);
  await engine.run('CREATE VIEW whole AS SELECT n, x, t, d FROM rows');
  for (let part = 0; part < 4; part++) {
    await engine.run(`CREATE VIEW part${part} AS SELECT n, x, t, d FROM rows WHERE part = ${part}`);
  }
});
afterAll(() => engine.close());

const columns = new Map<string, ColumnKind>([
  ['n', 'number'],
  ['x', 'number'],
  ['t', 'text'],
  ['d', 'other'],
]);
const open = (states = partialStates()) =>
  partitionedEngine(engine, {
    relation: 'whole',
    columns,
    partitions: [0, 1, 2, 3].map((at) => ({ name: `p${at}`, relation: `part${at}` })),
    states,
  });

const rowOf = fc.record({
  part: fc.integer({ min: 0, max: 3 }),
  n: fc.option(fc.integer({ min: -5, max: 5 })),
  x: fc.option(fc.constantFrom(0.5, -1.25, Number.NaN, Number.POSITIVE_INFINITY, 1e300)),
  t: fc.option(fc.constantFrom('', 'a', 'B', 'é', '数', '\u{1F600}', '\uFFFD', ' a ')),
  d: fc.option(fc.constantFrom('2024-01-01', '0001-01-01', '9999-12-31')),
});
type Row = typeof rowOf extends fc.Arbitrary<infer R> ? R : never;

async function fill(rows: readonly Row[]): Promise<void> {
  await engine.run('DELETE FROM rows');
  if (rows.length === 0) return;
  const cell = (value: unknown) =>
    value === null ? 'NULL' : typeof value === 'number' ? `'${value}'` : `'${String(value)}'`;
  const values = rows.map(
    ({ part, n, x, t, d }) => `(${part}, ${[n, x, t, d].map(cell).join(', ')})`,
  );
  await engine.run(`INSERT INTO rows VALUES ${values.join(', ')}`);
}

const [n, x, t, d] = ['n', 'x', 't', 'd'].map((name) => column(name)) as [
  Expression,
  Expression,
  Expression,
  Expression,
];
const filtered = (select: Statement['select']): Relation => ({
  kind: 'subquery',
  select: { select, from: table('whole'), where: isNotNull(t) },
  as: 'cells',
});
const distinctOf = (of: Expression) =>
  ({ ...aggregate('count', of), distinct: true }) as Expression;
const lengthOf = call('length', t);

/** One for each way in which statements of a profile ask. */
const statements: Readonly<Record<string, Statement>> = {
  counts: {
    select: [
      as('rows', countRows()),
      as('held', aggregate('count', t)),
      as('zero', { ...countRows(), filter: binary('=', n, literal(0)) } as Expression),
      as('sum', sumOf(n)),
      as('text', cast(sumOf(n, 'hugeint'), 'text')),
      as('checksum', cast(aggregate('sumInteger', call('hash', n, t)), 'text')),
    ],
    from: table('whole'),
  },
  extremes: {
    select: [
      as('least', aggregate('min', n)),
      as('greatest', aggregate('max', x)),
      as('first', aggregate('min', t)),
      as('last', aggregate('max', t)),
      as('longest', aggregate('max', call('length', t))),
      as('day', aggregate('max', call('epochDays', d))),
      as('any', aggregate('boolOr', binary('>', n, literal(3)))),
      as('all', aggregate('boolAnd', binary('>', n, literal(-4)))),
      as('bits', aggregate('bitXor', call('hash', n))),
      as('few', aggregate('minK', call('hash', n), literal(3))),
      as('others', {
        ...aggregate('minK', call('hash', n), literal(3)),
        distinct: true,
      } as Expression),
    ],
    from: table('whole'),
  },
  below: {
    select: [as('sum', sumOf(column('twice'))), as('last', aggregate('max', column('cell')))],
    from: filtered([as('twice', binary('*', cast(n, 'integer'), literal(2))), as('cell', t)]),
    where: binary('<>', column('cell'), literal('a')),
  },
  groups: {
    select: [
      as('v', cast(column('v'), 'text')),
      as('n', column('n')),
      as('h', call('hash', column('v'))),
    ],
    from: {
      kind: 'subquery',
      select: { select: [as('v', d), as('n', countRows())], from: table('whole'), groupBy: [d] },
      as: 'frequency',
    },
  },
  grouped: {
    select: [as('length', lengthOf), as('sum', sumOf(n)), as('last', aggregate('max', t))],
    from: table('whole'),
    where: all(isNotNull(t), isNotNull(n)),
    groupBy: [lengthOf],
  },
  distinct: {
    select: [as('n', distinctOf(n)), as('t', distinctOf(t)), as('d', distinctOf(d))],
    from: table('whole'),
  },
  limited: {
    select: [as('v', column('v')), as('n', column('n'))],
    from: {
      kind: 'subquery',
      select: {
        select: [as('v', t), as('n', countRows())],
        from: table('whole'),
        groupBy: [t],
        orderBy: [ascending(t)],
        limit: 3,
      },
      as: 'frequency',
    },
  },
};

const shown = (rows: readonly (readonly unknown[])[]) =>
  rows
    .map((row) =>
      row.map((cell) => (typeof cell === 'bigint' ? `${cell}n` : String(cell))).join('|'),
    )
    .sort();

test.each(Object.entries(statements))(
  'however rows are spread over partitions, %s say what the whole says',
  async (_, statement) => {
    await fc.assert(
      fc.asyncProperty(fc.array(rowOf, { maxLength: 40 }), async (rows) => {
        await fill(rows);
        const { rows: whole } = await engine.query(statement);
        const merged = await open().query(statement);
        expect(shown(merged.rows)).toEqual(shown(whole));
        expect(merged.columns).toEqual(statement.select.map((projection) => projection.as));
      }),
      { numRuns: 40 },
    );
  },
);

test('what is known of a partition is not asked again, also by another statement', async () => {
  await fill([0, 1, 2, 3].map((part) => ({ part, n: part, x: 1, t: 'a', d: null })));
  const states = partialStates();
  await open(states).query({
    select: [as('rows', countRows()), as('sum', sumOf(n))],
    from: table('whole'),
  });
  const kept = partialStates(
    new Map(['p0', 'p1', 'p2'].map((name) => [name, states.used(name)] as const)),
  );
  await engine.run("INSERT INTO rows VALUES (3, 40, 2, 'b', NULL)");
  const again = open(kept);
  const { rows } = await again.query({
    select: [as('sum', sumOf(n)), as('most', aggregate('max', n)), as('all', countRows())],
    from: table('whole'),
  });
  expect(rows).toEqual([[46, 40, 5]]);
  // Only the greatest was not known of the first three.
  expect(again.partitionUse()).toEqual({
    scans: { p0: 1, p1: 1, p2: 1, p3: 1 },
    merged: 1,
    whole: {},
  });
  const third = open(kept);
  await third.query({ select: [as('sum', sumOf(n))], from: table('whole') });
  expect(third.partitionUse().scans).toEqual({});
});

test('a hash sample below a lower limit is taken from one below a higher', async () => {
  await fill(
    Array.from({ length: 60 }, (_, at) => ({ part: at % 4, n: at % 23, x: 1, t: 'a', d: null })),
  );
  const states = partialStates();
  const below = (limit: bigint): Statement => {
    const isBelow = binary('<', call('hash', n), cast(literal(limit), 'unsigned'));
    return {
      select: [
        as('v', cast(column('v'), 'text')),
        as('n', column('n')),
        as('h', call('hash', column('v'))),
      ],
      from: {
        kind: 'subquery',
        select: {
          select: [as('v', n), as('n', countRows())],
          from: table('whole'),
          where: binary('and', isNotNull(n), isBelow),
          groupBy: [n],
        },
        as: 'frequency',
      },
    };
  };
  await open(states).query(below(2n ** 63n));
  const narrower = open(states);
  const found = await narrower.query(below(2n ** 62n));
  expect(narrower.partitionUse().scans).toEqual({});
  expect(found.rows.length).toBeGreaterThan(0);
  expect(shown(found.rows)).toEqual(shown((await engine.query(below(2n ** 62n))).rows));
  const wider = open(states);
  await wider.query(below(2n ** 64n - 1n));
  expect(wider.partitionUse().scans).toEqual({ p0: 1, p1: 1, p2: 1, p3: 1 });
});

test('what depends on the order of rows, or on rows of several partitions, is asked of the whole and counted', async () => {
  const whole = open();
  const before: Relation = {
    kind: 'subquery',
    select: { select: [as('before', { kind: 'previousRow', of: n })], from: table('whole') },
    as: 'neighbours',
  };
  await whole.query({ select: [as('n', aggregate('count', column('before')))], from: before });
  await whole.query({
    select: [as('n', n)],
    from: { kind: 'head', name: 'whole', rows: 2 },
  });
  await whole.query({
    select: [as('texts', aggregate('concatSorted', t))],
    from: table('whole'),
  });
  expect(whole.partitionUse()).toEqual({
    scans: {},
    merged: 0,
    whole: { 'order-of-rows': 1, 'not-mergeable': 1 },
  });
});

test('what is kept row by row is read from the partitions too', async () => {
  await fill([0, 1, 2, 3].map((part) => ({ part, n: part, x: 1, t: 'a', d: null })));
  const merging = open();
  const twice = when(isNotNull(n), binary('*', cast(n, 'integer'), literal(2)));
  expect(await merging.keep('twice', { select: [as('twice', twice)], from: table('whole') })).toBe(
    4,
  );
  const sum = { select: [as('sum', sumOf(column('twice')))], from: table('twice') };
  expect((await merging.query(sum)).rows).toEqual([[12]]);
  expect(merging.partitionUse().whole).toEqual({});
  await merging.drop('twice');
  await expect(merging.query(sum)).rejects.toThrow();
});

test('states say which columns their results show: counts show none', async () => {
  await fill([{ part: 0, n: 1, x: 1, t: 'a', d: null }]);
  const states = partialStates();
  const longest = aggregate('max', call('length', t));
  await open(states).query({
    select: [
      as('held', aggregate('count', t)),
      as('alike', { ...countRows(), filter: binary('=', t, literal('')) } as Expression),
      as('gaps', sumOf(when(isNotNull(x), literal(1), literal(0)))),
      as('longest', longest),
      as('checksum', aggregate('sumInteger', call('hash', n, d))),
      as('distinct', distinctOf(x)),
    ],
    from: table('whole'),
  });
  await open(states).query(statements.groups as Statement);
  expect([...states.used('p0').values()].map(({ shows }) => shows)).toEqual([
    [],
    [],
    [],
    ['t'],
    ['d', 'n'],
    ['x'],
    ['d'],
  ]);
});
