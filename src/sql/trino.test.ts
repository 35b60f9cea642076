import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aggregate, as, binary, call, cast, column, countRows, literal, table } from './build.ts';
import type { Expression } from './tree.ts';
import { printTrino, quoteTrinoName, quoteTrinoText } from './trino.ts';

const printed = (value: Expression): string =>
  printTrino({ select: [as('x', value)], from: table('t') }, (name) => `"${name}"`);

test('a literal ends where it ends, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const inside = /^'((?:[^']|'')*)'$/.exec(quoteTrinoText(text))?.[1];
      expect(inside?.replaceAll("''", "'")).toBe(text);
    }),
  );
});

test('a NUL is spelled apart', () => {
  expect(quoteTrinoText('a\0b')).toBe("('a' || chr(0) || 'b')");
});

test('a name ends where it ends, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      const inside = /^"((?:[^"]|"")*)"$/.exec(quoteTrinoName(name))?.[1];
      expect(inside?.replaceAll('""', '"')).toBe(name);
    }),
  );
});

test.each([
  [2n ** 64n, "DECIMAL '18446744073709551616'"],
  [-(2n ** 63n), "DECIMAL '-9223372036854775808'"],
  [0.1, '0.1E0'],
  [1e-7, '1E-7'],
  [Number.NaN, 'nan()'],
  [Number.NEGATIVE_INFINITY, '(-infinity())'],
])('the number %s is written so that no digit is lost', (value, sql) => {
  expect(printed(literal(value))).toContain(sql);
});

test('a sum has room for 38 digits', () => {
  const sum = aggregate('sumInteger', cast(column('n'), 'integer'));
  expect(printed(sum)).toContain(`sum(CAST("n" AS bigint) + DECIMAL '0')`);
});

test('rows are kept apart by EXISTS where the tree keeps one side of a join', () => {
  const on = binary('=', column('a', 'l'), column('a', 'r'));
  const side = (name: string, alias: string) => ({ kind: 'table', name, as: alias }) as const;
  const sql = printTrino(
    {
      select: [as('n', countRows())],
      from: { kind: 'join', type: 'anti', left: side('x', 'l'), right: side('y', 'r'), on },
    },
    (name) => `"${name}"`,
  );
  expect(sql).toContain(`FROM "x" AS "l" WHERE NOT EXISTS (SELECT 1 FROM "y" AS "r"`);
});

test('what Trino does not have is told to whoever asks for it', () => {
  expect(() => printed(call('jaroWinkler', column('a'), column('b')))).toThrow(
    'no way to spell jaroWinkler',
  );
});
