import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  distanceByChance,
  jensenShannon,
  populationStability,
  stabilityByChance,
} from './divergence.ts';

test('worked example of the index: 25 25 25 25 against 10 20 30 40 is 0.228217', () => {
  expect(populationStability([25, 25, 25, 25], [10, 20, 30, 40])).toBeCloseTo(0.228217, 6);
});

test('an empty bin counts half a value', () => {
  const expected = (0.5 / 10.5 - 0.5) * Math.log(0.5 / 10.5 / 0.5) * 1;
  const rest = (10 / 10.5 - 0.5) * Math.log(10 / 10.5 / 0.5);
  expect(populationStability([5, 5], [10, 0])).toBeCloseTo(expected + rest, 12);
});

test('worked examples of the divergence: apart 1 bit; half of it gone 0.311278 bits', () => {
  expect(jensenShannon([1, 0], [0, 1])).toBe(1);
  // H(¾, ¼) − (H(½, ½) + H(1, 0)) / 2 = 0.811278 − 0.5
  expect(jensenShannon([1, 1], [2, 0])).toBeCloseTo(0.311278, 6);
});

test('for small shifts the divergence is the index over 8·ln 2', () => {
  const [a, b] = [
    [1000, 1000, 1000],
    [1010, 1000, 990],
  ];
  expect(jensenShannon(a, b) / populationStability(a, b)).toBeCloseTo(1 / (8 * Math.LN2), 3);
});

test('what chance stays below: χ² at 9 degrees of freedom is 27.88, at 2 degrees 13.82', () => {
  const counted = { before: 1000, after: 1000 };
  expect(stabilityByChance(counted, 10) / 0.002).toBeCloseTo(27.88, 0);
  expect(stabilityByChance(counted, 3) / 0.002).toBeCloseTo(13.82, 0);
  expect(distanceByChance(counted)).toBeCloseTo(1.949 * Math.sqrt(0.002), 6);
});

const counts = fc.array(fc.tuple(fc.nat(1e6), fc.nat(1e6)), { minLength: 1, maxLength: 30 }).map(
  (pairs) =>
    [
      [...pairs.map(([a]) => a), 1],
      [...pairs.map(([, b]) => b), 1],
    ] as const,
);

test('the index is never negative, the divergence between 0 and 1, both symmetric', () => {
  fc.assert(
    fc.property(counts, ([a, b]) => {
      expect(populationStability(a, b)).toBeGreaterThanOrEqual(0);
      expect(populationStability(a, b)).toBeCloseTo(populationStability(b, a), 9);
      expect(jensenShannon(a, b)).toBeGreaterThanOrEqual(0);
      expect(jensenShannon(a, b)).toBeLessThanOrEqual(1);
      expect(jensenShannon(a, b)).toBeCloseTo(jensenShannon(b, a), 12);
    }),
  );
});

test('what did not change gives nothing, whatever its size', () => {
  fc.assert(
    fc.property(counts, ([a]) => {
      expect(populationStability(a, a)).toBe(0);
      expect(jensenShannon(a, a)).toBe(0);
    }),
  );
});
