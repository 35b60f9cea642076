import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalsOf, digitCounts, fitsDecimals } from './digits.ts';
import { weightedNumbers } from './weighted-numbers.ts';

const finite = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.tuple(fc.integer(), fc.nat(6)).map(([n, places]) => n / 10 ** places),
);

test('the first and last digits are those of the printed number', () => {
  fc.assert(
    fc.property(finite, (value) => {
      const { first, last } = digitCounts(
        weightedNumbers(Float64Array.of(value), Float64Array.of(1)),
      );
      const digits = String(Math.abs(value)).replace(/e.*/, '').replace('.', '');
      const leading = digits.replace(/^0+/, '').slice(0, 1);
      expect(first.indexOf(1) + 1).toBe(Number(leading));
      expect(last.indexOf(1)).toBe(Number(digits.slice(-1)));
    }),
  );
});

test('a number that fits so many places prints with no more', () => {
  fc.assert(
    fc.property(finite, fc.nat(25), (value, places) => {
      if (fitsDecimals(value, places)) expect(decimalsOf(value)).toBeLessThanOrEqual(places);
    }),
  );
  expect(fitsDecimals(1234.56, 2)).toBe(true);
  expect(fitsDecimals(1234.567, 2)).toBe(false);
});
