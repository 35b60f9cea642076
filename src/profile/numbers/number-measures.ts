import type { ValuesFound } from '../routes/values/values-found.ts';
import {
  benfordDeviation,
  type DigitCounts,
  decimalsOf,
  fitsDecimals,
  lastDigitDeviation,
} from './digits.ts';
import { type Moments, momentsOf } from './moments.ts';
import { robustBand } from './robust-outlier.ts';
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

/** The measures of a number column from all its distinct numbers. */
export function numberMeasures(
  numbers: WeightedNumbers,
  digits: DigitCounts,
): Omit<ValuesFound, 'query'> {
  const moments = momentsOf(numbers);
  const mad = medianAbsoluteDeviation(numbers);
  const count = (question: (value: number) => boolean) => ({
    value: countWhere(numbers, question),
    of: numbers.total,
  });
  return {
    safe: {
      zeros: count((value) => value === 0),
      negatives: count((value) => value < 0),
      outliers: { value: outlierCount(numbers, mad), of: numbers.total },
      skewness: finite(moments?.skewness),
      kurtosis: finite(moments?.kurtosis),
      decimals: mostDecimals(numbers),
      firstDigitDeviation: benfordDeviation(digits),
      lastDigitDeviation: lastDigitDeviation(digits),
    },
    content: {
      min: numbers.values[0] ?? null,
      max: numbers.values[numbers.values.length - 1] ?? null,
      ...momentContent(moments),
      ...quantilesOf(numbers),
      mad,
    },
  };
}

export function momentContent(
  moments: Pick<Moments, 'sum' | 'mean' | 'variance'> | null,
): Record<string, number | null> {
  return {
    sum: finite(moments?.sum),
    mean: finite(moments?.mean),
    variance: finite(moments?.variance),
    standardDeviation: finite(moments && Math.sqrt(moments.variance)),
  };
}

/** Squares of numbers beyond 1e154 are more than a double holds: what is made of them is not known. */
function finite(value: number | null | undefined): number | null {
  return value !== null && Number.isFinite(value) ? (value ?? null) : null;
}

export function quantilesOf(numbers: WeightedNumbers): Record<string, number | null> {
  return Object.fromEntries(
    Object.entries(quantileShares).map(([name, share]) => [name, quantile(numbers, share)]),
  );
}

/** Cells beyond 3.5 robust standard deviations (1.4826 · MAD) of the median; null where MAD is 0. */
export function outlierCount(numbers: WeightedNumbers, mad: number | null): number | null {
  const band = mad === null ? null : robustBand(numbers, mad);
  if (band === null) return null;
  return countWhere(numbers, (value) => Math.abs(value - band.median) > band.threshold);
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

export function mostDecimals({ values }: WeightedNumbers): number {
  let most = 0;
  for (const value of values) {
    if (!fitsDecimals(value, most)) most = Math.max(most, decimalsOf(value));
  }
  return most;
}
