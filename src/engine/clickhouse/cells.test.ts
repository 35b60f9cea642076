import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowsOfTabs } from './cells.ts';

const escaped = (text: string) =>
  text.replace(/[\b\f\n\r\t\0\\']/g, (mark) => {
    const names: Record<string, string> = { '\b': 'b', '\f': 'f', '\n': 'n', '\r': 'r', '\t': 't' };
    return `\\${mark === '\0' ? '0' : (names[mark] ?? mark)}`;
  });

test('texts come back whatever they hold', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.string({ unit: 'binary' })), { minLength: 1 }), (values) => {
      const lines = [
        'v',
        'Nullable(String)',
        ...values.map((v) => (v === null ? '\\N' : escaped(v))),
      ];
      const { rows } = rowsOfTabs(lines.map((line) => `${line}\n`).join(''));
      expect(rows).toEqual(values.map((value) => [value]));
    }),
  );
});

test.each([
  ['UInt8', '7', 7],
  ['Int64', '9007199254740993', 9_007_199_254_740_993n],
  ['Nullable(Int128)', '-170141183460469231731687303715884105728', -(2n ** 127n)],
  ['Float64', '-inf', Number.NEGATIVE_INFINITY],
  ['Float64', 'nan', Number.NaN],
  ['Float64', '1e-7', 1e-7],
  ['Bool', 'true', true],
  ['Decimal(18, 2)', '1.50', '1.50'],
  ["DateTime64(6, \\'UTC\\')", '2024-01-01 00:00:10.500000', '2024-01-01 00:00:10.5'],
  ["DateTime64(6, \\'UTC\\')", '2024-01-01 00:00:10.000000', '2024-01-01 00:00:10'],
  [
    "Nullable(DateTime64(6, \\'Etc/UTC\\'))",
    '2024-01-01 00:00:10.000000',
    '2024-01-01 00:00:10+00',
  ],
  ['Array(UInt64)', '[18446744073709551615,2]', [18_446_744_073_709_551_615n, 2]],
  ['Array(Nullable(Int64))', '[]', []],
  ['LowCardinality(Nullable(String))', '\\N', null],
])('a cell of %s', (type, text, value) => {
  expect(rowsOfTabs(`v\n${type}\n${text}\n`).rows).toEqual([[value]]);
});
