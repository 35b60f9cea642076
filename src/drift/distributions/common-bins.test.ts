import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inCommonBins } from './common-bins.ts';
import { shareBelow } from './cumulative.ts';
import { jensenShannon, populationStability } from './divergence.ts';

/** Bins of equal width as a profile makes them, of these values. */
function histogram(values: readonly number[], bins = 24) {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (low === high) return { edges: [low, low], counts: [values.length] };
  const edges = Array.from({ length: bins + 1 }, (_, i) => low + ((high - low) * i) / bins);
  edges[bins] = high;
  const counts = new Array<number>(bins).fill(0);
  for (const value of values) {
    const found = edges.findLastIndex((edge) => edge <= value);
    const bin = Math.min(bins - 1, found);
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return { edges, counts };
}

/** The Kolmogorov–Smirnov distance of the values themselves. */
function distance(a: readonly number[], b: readonly number[]): number {
  const upTo = (of: readonly number[], x: number) => of.filter((v) => v <= x).length / of.length;
  return Math.max(...[...a, ...b].map((x) => Math.abs(upTo(a, x) - upTo(b, x))));
}

const values = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 60 });

test('the share below an edge is known; inside of a bin it lies between its edges', () => {
  const bins = { edges: [0, 10, 20], counts: [30, 10] };
  expect(shareBelow(bins, 10)).toEqual({ guess: 0.75, low: 0.75, high: 0.75 });
  expect(shareBelow(bins, 5)).toEqual({ guess: 0.375, low: 0, high: 0.75 });
  expect(shareBelow(bins, 20)).toEqual({ guess: 1, low: 0.75, high: 1 });
  expect(shareBelow(bins, 21)).toEqual({ guess: 1, low: 1, high: 1 });
  expect(shareBelow(bins, 0)).toEqual({ guess: 0, low: 0, high: 0 });
});

test('quantiles tell where in a full bin the values lie', () => {
  const bins = { edges: [0, 100, 200], counts: [90, 10], quantiles: [{ place: 10, share: 0.5 }] };
  expect(shareBelow(bins, 10)).toEqual({ guess: 0.5, low: 0, high: 0.9 });
  expect(shareBelow(bins, 5).guess).toBeCloseTo(0.25, 12);
  expect(shareBelow(bins, 55).guess).toBeCloseTo(0.7, 12);
  const wrong = { ...bins, quantiles: [{ place: 150, share: 0.5 }] };
  expect(shareBelow(wrong, 150).guess).toBeCloseTo(0.95, 12);
});

test('the true distance lies within the bounds, and so does the guess', () => {
  fc.assert(
    fc.property(values, values, (a, b) => {
      const { distance: found } = inCommonBins(histogram(a), histogram(b));
      const truth = distance(a, b);
      expect(truth).toBeGreaterThanOrEqual(found.low - 1e-9);
      expect(truth).toBeLessThanOrEqual(found.high + 1e-9);
      expect(found.value).toBeGreaterThanOrEqual(found.low);
      expect(found.value).toBeLessThanOrEqual(found.high);
    }),
    { numRuns: 500 },
  );
});

test('swapping the sides swaps the counts and nothing else', () => {
  fc.assert(
    fc.property(values, values, (a, b) => {
      const there = inCommonBins(histogram(a), histogram(b));
      const back = inCommonBins(histogram(b), histogram(a));
      expect(back.counts.before).toEqual(there.counts.after);
      expect(back.counts.after).toEqual(there.counts.before);
      expect(back.distance.value).toBeCloseTo(there.distance.value, 12);
    }),
  );
});

test('no value is lost, and a histogram against itself has not moved', () => {
  fc.assert(
    fc.property(values, values, (a, b) => {
      const { counts } = inCommonBins(histogram(a), histogram(b));
      const sum = (of: readonly number[]) => of.reduce((total, one) => total + one, 0);
      expect(sum(counts.before)).toBeCloseTo(a.length, 9);
      expect(sum(counts.after)).toBeCloseTo(b.length, 9);
      const same = inCommonBins(histogram(a), histogram(a));
      expect(populationStability(same.counts.before, same.counts.after)).toBe(0);
      expect(same.distance.value).toBe(0);
    }),
  );
});

test('whole numbers that repeat are cut between them, where everything is known', () => {
  const [a, b] = [
    [1, 2, 2, 3, 3, 3, 4, 5],
    [1, 2, 2, 3, 3, 3, 4, 5, 6],
  ].map((list) => Array.from({ length: 50 }, () => list).flat());
  const { counts, exact } = inCommonBins(histogram(a ?? []), histogram(b ?? []));
  expect(exact).toBe(true);
  // Only the sixes are new: 8 of 9 shares stayed in proportion.
  expect(jensenShannon(counts.before, counts.after)).toBeLessThan(0.06);
});
