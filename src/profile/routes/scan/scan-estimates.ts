import { RawValue } from '../../../vocabulary/raw-value.ts';
import { benfordDeviation, digitCounts, lastDigitDeviation } from '../../numbers/digits.ts';
import { histogramOf } from '../../numbers/histogram.ts';
import { estimatedCount, quantileRank } from '../../numbers/interval.ts';
import { mostDecimals, outlierCount, quantileShares } from '../../numbers/number-measures.ts';
import { labelOf } from '../../numbers/numeric-findings.ts';
import {
  medianAbsoluteDeviation,
  quantile,
  type WeightedNumbers,
} from '../../numbers/weighted-numbers.ts';
import type { ColumnProfile, Histogram } from '../../table-profile.ts';
import { lengthShares, lengthsOf, textMeasures } from '../../text/text-measures.ts';
import { textPatternMeasures } from '../../text/text-statement.ts';
import { isNumeric } from '../column-findings.ts';
import type { Found, FoundContent, ValuesFound } from '../values/values-found.ts';
import type { ScanSample } from './scan-sample.ts';

/** How many cells of the type a column has, and the seed that its intervals name. */
export interface Blowup {
  readonly of: number;
  readonly seed: number;
}

/** Quantiles, outliers and digits of a near-unique column, from its hash sample. */
export function sampledNumberMeasures(
  { type, sample }: ScanSample,
  numbers: WeightedNumbers,
  { of, seed }: Blowup,
): ValuesFound {
  const n = numbers.values.length;
  const label = labelOf(type);
  const content: Record<string, FoundContent> = {};
  for (const [name, share] of Object.entries(quantileShares)) {
    const value = quantile(numbers, share);
    content[name] = {
      value: value === null ? null : label(value),
      exactness: quantileRank(share, n, seed),
    };
  }
  if (!isNumeric(type)) return { content, query: sample.query };
  const mad = medianAbsoluteDeviation(numbers);
  content.mad = { value: mad, exactness: quantileRank(0.5, n, seed) };
  const outliers = outlierCount(numbers, mad);
  const digits = digitCounts(numbers);
  return {
    content,
    safe: {
      outliers:
        outliers === null
          ? { value: null, of }
          : estimatedCount((outliers / numbers.total) * n, n, { of, seed }),
      decimals: atLeast(mostDecimals(numbers), n, seed),
      firstDigitDeviation: nearly(benfordDeviation(digits), n, seed),
      lastDigitDeviation: nearly(lastDigitDeviation(digits), n, seed),
    },
    query: sample.query,
  };
}

/** The most seen in a sample: the rest may need more. */
function atLeast(value: number, n: number, seed: number): Found {
  return { value, exactness: { kind: 'sampled', n, low: value, high: 324, confidence: 1, seed } };
}

/** A mean distance of shares: each share is known to about half of 1/√n. */
function nearly(value: number | null, n: number, seed: number): Found {
  const reach = 0.98 / Math.sqrt(Math.max(1, n));
  const middle = value ?? 0;
  return {
    value,
    exactness: {
      kind: 'sampled',
      n,
      low: Math.max(0, middle - reach),
      high: middle + reach,
      confidence: 0.95,
      seed,
    },
  };
}

/** The pattern measures and length quantiles of a near-unique text column. */
export function sampledTextMeasures({ sample }: ScanSample, { of, seed }: Blowup): ValuesFound {
  const n = sample.values.length;
  const safe: Record<string, Found> = {};
  for (const [name, found] of Object.entries(textMeasures(sample.values).safe ?? {})) {
    if (found === null || typeof found === 'number' || found.of === undefined) continue;
    if (!textPatternMeasures.has(name)) continue;
    safe[name] = estimatedCount(((found.value ?? 0) / found.of) * n, n, { of, seed });
  }
  const lengths = lengthsOf(sample.values);
  for (const [name, share] of Object.entries(lengthShares)) {
    const { low, high, ...rank } = quantileRank(share, n, seed);
    const ends = { low: quantile(lengths, low) ?? 0, high: quantile(lengths, high) ?? 0 };
    safe[name] = { value: quantile(lengths, share), exactness: { ...rank, ...ends } };
  }
  return { safe, query: sample.query };
}

/** A histogram of the sample, blown up to all cells. */
export function sampledHistogram(
  type: ScanSample['type'],
  numbers: WeightedNumbers,
  of: number,
): ColumnProfile['histogram'] {
  const drawn = histogramOf(numbers, labelOf(type));
  if (drawn === null) return null;
  const counts = drawn.counts.map((count) => Math.round((count / numbers.total) * of));
  const histogram: Histogram = { edges: drawn.edges, counts };
  return RawValue.of(histogram);
}

export function sampledDigits(numbers: WeightedNumbers) {
  return RawValue.of(digitCounts(numbers));
}
