import fc from 'fast-check';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { DuckDbEngine } from '../../src/engine/duckdb/duckdb.ts';
import type { Cell, Engine } from '../../src/engine/engine.ts';
import type { RemoteEngine } from '../../src/engine/remote/remote-engine.ts';
import { openTrino } from '../../src/engine/trino/trino.ts';
import { as, call, cast, column, literal, table, tryCast } from '../../src/sql/build.ts';
import type { Expression, SqlType } from '../../src/sql/tree.ts';
import { openTestEngine } from '../profile/table-of.ts';

let trino: RemoteEngine;
let duckDb: DuckDbEngine;
beforeAll(async () => {
  const { server, user } = inject('trino');
  ({ engine: trino } = await openTrino({ server, user, catalog: 'memory', statementSeconds: 60 }));
  trino.attach('one', 'SELECT 1 AS x');
  duckDb = await openTestEngine();
  await duckDb.run('CREATE TABLE one AS SELECT 1 AS x');
});
afterAll(async () => {
  await trino?.close();
  await duckDb?.close();
});

/** Statements of a server take long to plan: many cases go into one. */
async function valuesOf(
  engine: Engine,
  expressions: readonly Expression[],
): Promise<readonly Cell[]> {
  const select = expressions.map((value, index) => as(`c${index}`, value));
  const { rows } = await engine.query({ select, from: table('one') });
  return rows[0] ?? [];
}

async function agree(expressions: readonly Expression[]): Promise<void> {
  const theirs = await valuesOf(trino, expressions);
  const ours = await valuesOf(duckDb, expressions);
  expect(theirs).toEqual(ours);
}

const hostile = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 24 }),
  fc.constantFrom(
    '"',
    "'",
    '";--',
    "'; SELECT 1; --",
    '\\',
    '\n',
    '$$',
    '\0',
    '号"',
    '%s{}',
    '\r',
    '?',
  ),
);
/** Sampled with a seed, so that one statement holds them all. */
const sampled = <T>(of: fc.Arbitrary<T>, numRuns: number): readonly T[] =>
  fc.sample(of, { numRuns, seed: 20261124 });

test('any text comes back from the server as it went in', async () => {
  const texts = sampled(hostile, 300);
  expect(
    await valuesOf(
      trino,
      texts.map((text) => literal(text)),
    ),
  ).toEqual(texts);
});

test('any name stands for its column, through a subquery and an alias', async () => {
  for (const name of sampled(hostile, 12).filter((text) => !/^$|\0/.test(text))) {
    const { columns, rows } = await trino.query({
      select: [as(name, column(name, 'inner "q"'))],
      from: {
        kind: 'subquery',
        select: { select: [as(name, literal(42))], from: table('one') },
        as: 'inner "q"',
      },
    });
    expect([columns, rows]).toEqual([[name], [[42]]]);
  }
});

const casts: Readonly<Record<string, readonly [SqlType, readonly string[]]>> = {
  integer: [
    'integer',
    [
      '12',
      ' 12 ',
      '+12',
      '-0',
      '1.5',
      '2.5',
      '-2.5',
      '1e3',
      '5.',
      '.5',
      '',
      '.',
      'x',
      '1d',
      '١',
      '12 3',
      '9223372036854775807',
      '9223372036854775808',
      '-9223372036854775808',
      'NaN',
    ],
  ],
  hugeint: ['hugeint', ['99999999999999999999999999999999999999', '-1', '1.4', '1e20', 'x', '']],
  unsigned: ['unsigned', ['18446744073709551615', '18446744073709551616', '-1', '0', '7.5']],
  double: [
    'double',
    [
      '1',
      '1.5',
      '1e5',
      '1E-5',
      'inf',
      '-inf',
      'Infinity',
      '-INFINITY',
      'nan',
      'NaN',
      '1d',
      '1f',
      '0x1p3',
      '',
      '.',
      '5.',
      '.5',
      '1e400',
      ' 2 ',
      '1e',
      '٣',
    ],
  ],
  decimal: [
    { decimal: [9, 2] },
    ['1.005', '-1.005', '1e3', '9999999.995', '9999999.99', 'x', '', ' 7 '],
  ],
  boolean: [
    'boolean',
    ['t', 'true', 'TRUE', 'yes', 'y', 'no', 'f', '1', '0', ' true', 'on', 'x', ''],
  ],
  date: [
    'date',
    [
      '2024-02-03',
      '2024-2-3',
      '2024-02-30',
      '2023-02-29',
      '2024-13-01',
      ' 2024-02-03 ',
      '2024-02-03 10:00:00',
      '2024-02-03T10:00:00',
      '20240203',
      '0001-01-01',
      '9999-12-31',
      'x',
      '',
    ],
  ],
  time: [
    'time',
    [
      '10:00:00',
      '1:2:3',
      '10:00',
      '10:00:00.1234567',
      '23:59:59.999999',
      '25:00:00',
      '10:60:00',
      'x',
      '',
    ],
  ],
  timestamp: [
    'timestamp',
    [
      '2024-02-03',
      '2024-02-03 10:00:00',
      '2024-02-03T1:02:03',
      '2024-02-03 10:00:00.1234567',
      '2024-02-30 10:00:00',
      '2024-02-03 25:00:00',
      'x',
      '',
      '1969-12-31 23:59:59.999999',
      '2024-02-03 10:00:00Z',
    ],
  ],
  instant: [
    'instant',
    [
      '2024-02-03 10:00:00',
      '2024-02-03 10:00:00+02',
      '2024-02-03 10:00:00+02:00',
      '2024-02-03T10:00:00Z',
      '2024-02-30 10:00:00Z',
      'x',
      '',
    ],
  ],
};

test.each(Object.entries(casts))(
  'a cast to %s that may fail reads what DuckDB reads',
  async (_, [to, texts]) => {
    const shown = (value: Expression) =>
      to === 'double' ? call('doubleText', value) : cast(value, 'text');
    await agree(texts.map((text) => shown(tryCast(literal(text), to))));
  },
);

test('any text of digits and marks casts to the number that DuckDB reads, or to none', async () => {
  const digits = fc.string({
    unit: fc.constantFrom(...'0123456789+-.e '),
    minLength: 1,
    maxLength: 6,
  });
  const texts = sampled(digits, 200);
  for (const to of ['integer', 'double', { decimal: [12, 3] }] as const) {
    await agree(texts.map((text) => tryCast(literal(text), to)));
  }
});

/** But for the smallest, of which Java writes two digits where one would do. */
test('a double is written as DuckDB writes it', async () => {
  const doubles = [
    ...[
      0, -0, 1, 100_000, 123.45, 1e15, 9_007_199_254_740_992, 1e16, 1.5e17, 1e-4, 1e-5, 1.5e-7,
      2e23, 1e300,
    ],
    ...[1.7976931348623157e308, 0.1 + 0.2, Number.NaN, Infinity, -Infinity],
    ...sampled(
      fc.double().filter((value) => !(Math.abs(value) < 2.3e-308)),
      150,
    ),
  ];
  await agree(doubles.map((value) => call('doubleText', cast(literal(String(value)), 'double'))));
});

test('text of every type is written as DuckDB writes it', async () => {
  const typed: readonly (readonly [string, SqlType])[] = [
    ['2024-01-02', 'date'],
    ['2024-01-02 03:04:05', 'timestamp'],
    ['2024-01-02 03:04:05.060', 'timestamp'],
    ['2024-01-02 10:00:00', 'timestamp'],
    ['2024-01-02 03:04:05.1+00', 'instant'],
    ['10:00:00', 'time'],
    ['10:20:00.500', 'time'],
    ['1.50', { decimal: [9, 2] }],
    ['-7', 'integer'],
    ['18446744073709551615', 'unsigned'],
    ['true', 'boolean'],
  ];
  await agree(typed.map(([text, type]) => cast(tryCast(literal(text), type), 'text')));
});

const patterns = [
  '\\d+',
  '\\w',
  '[\\s]',
  '(?i)n/?a',
  '\\bb\\b',
  '.',
  '^a',
  '[^\\p{L}]',
  '\\p{Han}{2}',
  '[\\x{4e00}-\\x{9fff}]',
  '\\x41',
  '[[(]',
  '(?i:x)Y',
  'a$',
  '[\\p{Lu}&&]',
  '\\.',
  '(a|ab)(c|bcd)',
];
const subjects = [
  '',
  'a',
  'A',
  'abc',
  'abcd',
  'x y',
  'N/A',
  'na',
  '中文',
  '中',
  'é',
  '٣',
  '\u00a0',
  'a\n',
  'a\rb',
  '\n',
  '[',
  '&',
  '.',
  'XY',
  'xY',
  'a b c',
  'ß',
];

test.each(patterns)('the pattern %s finds what it finds in DuckDB', async (pattern) => {
  const uses = subjects.flatMap((subject) => [
    call('regexFinds', literal(subject), literal(pattern)),
    call('regexMatches', literal(subject), literal(pattern)),
    call(
      'regexReplace',
      literal(subject),
      literal(`(${pattern.replace('(?i)', '')})`),
      literal('<\\1$>'),
    ),
  ]);
  await agree(uses);
});

test('functions mean what they mean in DuckDB', async () => {
  const text = (value: string | null) => cast(literal(value), 'text');
  const day = tryCast(literal('2024-02-29'), 'date');
  const moment = tryCast(literal('1969-12-31 23:59:58.000001'), 'timestamp');
  const time = tryCast(literal('10:20:30.000004'), 'time');
  const whole = (value: number) => cast(literal(value), 'integer');
  await agree([
    call('length', text('👩‍👩‍👧é')),
    call('byteLength', text('é')),
    call('trim', text('  x ')),
    call('trim', text('abxba'), literal('ab')),
    call('left', text('𝄞bc'), literal(2)),
    call('position', text('abc'), literal('c')),
    call('endsWith', text('abc'), literal('bc')),
    call('endsWith', text('abc'), literal('')),
    call('endsWith', text('c'), literal('bc')),
    call('lower', text('ÀÉİ')),
    call('concat', text(null), literal('a'), whole(1), moment),
    call('greatest', whole(1), tryCast(literal('x'), 'integer'), whole(3)),
    call('least', whole(1), whole(3)),
    cast(call('epochMicros', moment), 'text'),
    cast(call('epochMicros', time), 'text'),
    cast(call('epochNanos', moment), 'text'),
    call('epochDays', day),
    call('isoWeekday', day),
    call('datePart', literal('year'), day),
    cast(call('dateTrunc', literal('month'), moment), 'text'),
    call('round', tryCast(literal('-2.5'), 'double')),
    call('floor', tryCast(literal('-2.5'), 'double')),
    call('sha256', text('中')),
    cast(call('ieeeBits', tryCast(literal('-1.5'), 'double')), 'text'),
    call('stripAccents', text('Ünïté')),
    call('translate', text('abc'), literal('ab'), literal('xy')),
    call('replace', text("a'b"), literal("'"), literal('')),
    { kind: 'binary', op: '//', left: whole(-7), right: whole(2) },
    { kind: 'binary', op: '//', left: whole(7), right: whole(0) },
    { kind: 'binary', op: '%', left: whole(-7), right: whole(3) },
    { kind: 'binary', op: '/', left: whole(7), right: whole(2) },
    { kind: 'binary', op: 'is distinct from', left: text(null), right: text('a') },
  ]);
});
