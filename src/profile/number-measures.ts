import { momentsOf } from './moments.ts';
import type { ValuesFound } from './values-found.ts';
import { medianAbsoluteDeviation, quantile, type WeightedNumbers } from './weighted-numbers.ts';

export const quantileShares = {
  p1: 0.01,
  p5: 0.05,
  p25: 0.25,
  median: 0.5,
  p75: 0.75,
  p95: 0.95,
  p99: 0.99,
} as const;

/** The number measures of a column from its distinct numbers. */
export function numberMeasures(numbers: WeightedNumbers): ValuesFound {
  const count = (question: (value: number) => boolean) => ({
    value: countWhere(numbers, question),
    of: numbers.total,
  });
  const moments = momentsOf(numbers);
  const mad = medianAbsoluteDeviation(numbers);
  return {
    safe: {
      zeros: count((value) => value === 0),
      negatives: count((value) => value < 0),
      outliers: outliers(numbers, mad),
      skewness: moments?.skewness ?? null,
      kurtosis: moments?.kurtosis ?? null,
    },
    content: {
      sum: moments?.sum ?? null,
      mean: moments?.mean ?? null,
      variance: moments?.variance ?? null,
      standardDeviation: moments === null ? null : Math.sqrt(moments.variance),
      ...quantilesOf(numbers),
      mad,
    },
  };
}

export function quantilesOf(numbers: WeightedNumbers): Record<string, number | null> {
  return Object.fromEntries(
    Object.entries(quantileShares).map(([name, share]) => [name, quantile(numbers, share)]),
  );
}

/** Cells further than 3.5 robust standard deviations (1.4826 · MAD) from the median; null where MAD is 0. */
function outliers(numbers: WeightedNumbers, mad: number | null) {
  const median = quantile(numbers, 0.5);
  if (mad === null || mad === 0 || median === null) return { value: null, of: numbers.total };
  const limit = 3.5 * 1.4826 * mad;
  return {
    value: countWhere(numbers, (value) => Math.abs(value - median) > limit),
    of: numbers.total,
  };
}

export function countWhere(
  { values, counts }: WeightedNumbers,
  question: (value: number) => boolean,
): number {
  let total = 0;
  for (let index = 0; index < values.length; index++) {
    if (question(values[index] ?? 0)) total += counts[index] ?? 0;
  }
  return total;
}
