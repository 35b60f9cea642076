import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Distribution,
  pertShapes,
  quantileOf,
  samplerOf,
  triangularQuantile,
} from './distributions.ts';
import { normalQuantile } from './normal.ts';
import { createRandom } from './random.ts';

const count = 200_000;
const draw = (of: Distribution) => {
  const random = createRandom(7);
  const sample = samplerOf(of);
  return Float64Array.from({ length: count }, () => sample(random));
};
const meanOf = (of: Float64Array) => of.reduce((sum, value) => sum + value, 0) / of.length;
const shareBelow = (of: Float64Array, at: number) =>
  of.filter((value) => value <= at).length / of.length;

test('V21: a triangular number is the inverse of its distribution function', () => {
  const of = { low: 0, mode: 2, high: 10 };
  expect(triangularQuantile(of, 0.3)).toBeCloseTo(2.516685, 6);
  expect(triangularQuantile(of, 0.1)).toBeCloseTo(Math.SQRT2, 6);
});

test('quantiles of the normal distribution are right in the middle and in both tails', () => {
  for (const [share, quantile] of [
    [0.5, 0],
    [0.9, 1.2815515655446004],
    [0.975, 1.959963984540054],
    [0.999, 3.090232306167813],
    [1e-9, -5.997807015007774],
    [1e-15, -7.941345326170997],
  ] as const)
    expect(normalQuantile(share)).toBeCloseTo(quantile, 12);
});

describe('draws have the moments of their distribution', () => {
  test.each([
    [0.08, 0.12, 0.18],
    [0, 0, 1],
    [-5, 3, 3],
    [0, 0.001, 1],
  ])('PERT %d %d %d', (low, mode, high) => {
    const values = draw({ kind: 'pert', low, mode, high });
    const mean = (low + 4 * mode + high) / 6;
    const variance = ((mean - low) * (high - mean)) / 7;
    const width = high - low;
    expect(Math.abs(meanOf(values) - mean) / width).toBeLessThan(0.002);
    const spread = meanOf(values.map((value) => (value - mean) ** 2));
    expect(Math.abs(spread - variance) / width ** 2).toBeLessThan(0.0005);
  });

  test('a lognormal number has its low and its high as P10 and P90', () => {
    const values = draw({ kind: 'lognormal', low: 100, mode: 300, high: 900 });
    expect(shareBelow(values, 100)).toBeCloseTo(0.1, 2);
    expect(shareBelow(values, 300)).toBeCloseTo(0.5, 2);
    expect(shareBelow(values, 900)).toBeCloseTo(0.9, 2);
  });
});

describe('quantiles', () => {
  test('of a PERT around the middle are symmetric, and those of a skewed one agree with draws', () => {
    const even: Distribution = { kind: 'pert', low: 0, mode: 5, high: 10 };
    expect(pertShapes(even)).toEqual([3, 3]);
    expect(quantileOf(even, 0.5)).toBeCloseTo(5, 8);
    // The distribution function of beta(3, 3) is 10x³ − 15x⁴ + 6x⁵.
    const x = quantileOf(even, 0.1) / 10;
    expect(10 * x ** 3 - 15 * x ** 4 + 6 * x ** 5).toBeCloseTo(0.1, 7);
    const skewed: Distribution = { kind: 'pert', low: 0, mode: 0.5, high: 10 };
    const values = draw(skewed);
    for (const share of [0.1, 0.5, 0.9])
      expect(shareBelow(values, quantileOf(skewed, share))).toBeCloseTo(share, 2);
  });

  test('of any distribution stand in order and within its ends', () => {
    const sorted = fc
      .tuple(
        fc.integer({ min: 1, max: 1000 }),
        fc.integer({ min: 0, max: 1000 }),
        fc.integer({ min: 0, max: 1000 }),
      )
      .filter(([, left, right]) => left + right > 0)
      .map(([low, left, right]) => ({ low, mode: low + left, high: low + left + right }));
    const kinds = fc.constantFrom('triangular' as const, 'pert' as const);
    fc.assert(
      fc.property(kinds, sorted, (kind, ends) => {
        const of: Distribution = { kind, ...ends };
        const [low = 0, middle = 0, high = 0] = [0.1, 0.5, 0.9].map((share) =>
          quantileOf(of, share),
        );
        expect(low).toBeGreaterThanOrEqual(ends.low);
        expect(middle).toBeGreaterThan(low);
        expect(high).toBeGreaterThan(middle);
        expect(high).toBeLessThanOrEqual(ends.high);
      }),
      { numRuns: 30 },
    );
  });
});
