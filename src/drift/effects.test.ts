import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cohensD, cohensH, differByMoreThanChance } from './effects.ts';

test('worked examples: h of 0.5 and 0.7 is 0.412, d of 100 and 110 with deviation 20 is 0.5', () => {
  expect(cohensH(0.5, 0.7)).toBeCloseTo(0.4115, 4);
  expect(cohensD({ mean: 100, variance: 400 }, { mean: 110, variance: 400 })).toBe(0.5);
});

test('two constants: equal ones have no effect, of others there is no measure', () => {
  expect(cohensD({ mean: 1, variance: 0 }, { mean: 1, variance: 0 })).toBe(0);
  expect(cohensD({ mean: 1, variance: 0 }, { mean: 2, variance: 0 })).toBeNull();
});

test('h turns its sign with the sides and never leaves −π to π', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(share, share, (a, b) => {
      expect(cohensH(a, b)).toBeCloseTo(-cohensH(b, a), 12);
      expect(Math.abs(cohensH(a, b))).toBeLessThanOrEqual(Math.PI);
      expect(cohensH(a, a)).toBe(0);
    }),
  );
});

test('a few cells more than none are chance, many are not', () => {
  expect(differByMoreThanChance({ count: 0, of: 500 }, { count: 6, of: 500 })).toBe(false);
  expect(differByMoreThanChance({ count: 0, of: 500 }, { count: 25, of: 500 })).toBe(true);
  expect(differByMoreThanChance({ count: 0, of: 0 }, { count: 1, of: 1 })).toBe(false);
});
