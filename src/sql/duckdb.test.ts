import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestEngine } from '../../test/profile/table-of.ts';
import type { DuckDbEngine } from '../engine/duckdb/duckdb.ts';
import { as, binary, call, cast, column, literal, plus, table } from './build.ts';
import { quoteName, quoteText } from './duckdb.ts';

let engine: DuckDbEngine;
beforeAll(async () => {
  engine = await openTestEngine();
  await engine.run('CREATE TABLE one AS SELECT 1 AS x');
});
afterAll(() => engine.close());

/** Names and texts that try to leave their quotes. */
const hostile = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 24 }),
  fc.constantFrom('"', "'", '";--', "'; DROP TABLE one; --", '\\', '\n', '$$', '\0', '号"', '%s{}'),
);
const name = hostile.filter((text) => text !== '' && !text.includes('\0'));
const one = table('one');

test('any text comes back from the engine as it went in', async () => {
  await fc.assert(
    fc.asyncProperty(hostile, async (text) => {
      const { rows } = await engine.query({ select: [as('v', literal(text))], from: one });
      expect(rows).toEqual([[text]]);
    }),
    { numRuns: 300 },
  );
});

test('any name stands for its column, through a subquery and an alias', async () => {
  await fc.assert(
    fc.asyncProperty(name, name, async (inner, outer) => {
      const { columns, rows } = await engine.query({
        select: [as(outer, column(inner, 'inner "q"'))],
        from: {
          kind: 'subquery',
          select: { select: [as(inner, literal(42))], from: one },
          as: 'inner "q"',
        },
      });
      expect([columns, rows]).toEqual([[outer], [[42]]]);
    }),
    { numRuns: 200 },
  );
});

test('any name stands for its table, kept, read and dropped', async () => {
  await fc.assert(
    fc.asyncProperty(name, async (relation) => {
      await engine.keep(`t${relation}`, { select: [as('x', literal(7))], from: one });
      const { rows } = await engine.query({
        select: [as('x', column('x'))],
        from: table(`t${relation}`),
      });
      await engine.drop(`t${relation}`);
      expect(rows).toEqual([[7]]);
    }),
    { numRuns: 100 },
  );
});

test('numbers come back as they are, whole and floating', async () => {
  await fc.assert(
    fc.asyncProperty(fc.maxSafeInteger(), fc.double({ noNaN: true }), async (whole, floating) => {
      const double = { kind: 'cast', of: literal(floating), to: 'double', orNull: false } as const;
      const { rows } = await engine.query({
        select: [as('w', literal(whole)), as('f', double)],
        from: one,
      });
      expect(rows[0]?.[0]).toBe(whole);
      expect(Number(rows[0]?.[1]) + 0).toBe(floating + 0);
    }),
    { numRuns: 200 },
  );
});

test('an operator binds what its node says, not what precedence would', async () => {
  const sum = binary('+', literal(1), literal(2));
  const { rows } = await engine.query({
    select: [
      as('a', binary('*', sum, literal(3))),
      as('b', call('abs', binary('-', literal(1), sum))),
    ],
    from: one,
  });
  expect(rows).toEqual([[9, 2]]);
});

test('quotes are doubled, and a NUL leaves the literal', () => {
  expect(quoteName('a"b')).toBe('"a""b"');
  expect(quoteText("it's")).toBe("'it''s'");
  expect(quoteText('a\0b')).toBe("'a' || chr(0) || 'b'");
});

test('a sum of more terms than the engine nests expressions is computed', async () => {
  const integers = fc.array(fc.integer({ min: -1000, max: 1000 }), {
    maxLength: 3000,
    size: 'max',
  });
  await fc.assert(
    fc.asyncProperty(integers, async (terms) => {
      const sum = plus(terms.map((term) => literal(term)));
      const { rows } = await engine.query({ select: [as('sum', sum)], from: one });
      expect(rows).toEqual([[terms.reduce((total, term) => total + term, 0)]]);
    }),
    { numRuns: 20 },
  );
});

test.each([
  ['5874897-12-31', null],
  ['294246-12-31', '294246-12-01 00:00:00'],
  ['2024-02-29', '2024-02-01 00:00:00'],
])('the month of the day %s is %s', async (day, month) => {
  const of = call('dateTrunc', literal('month'), cast(literal(day), 'date'));
  const { rows } = await engine.query({ select: [as('month', cast(of, 'text'))], from: one });
  expect(rows).toEqual([[month]]);
});
