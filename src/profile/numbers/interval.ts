import type { Exactness } from '../../vocabulary/exactness.ts';
import { wilson, z95 } from '../../vocabulary/wilson.ts';

/** Sampled, with both ends known. */
export type SampledRange = Extract<Exactness, { kind: 'sampled' }> & {
  readonly low: number;
  readonly high: number;
};

/** A share of `n` sampled cells, blown up to `of` cells: the count, and how sure it is. */
export function estimatedCount(
  hits: number,
  n: number,
  { of, seed }: { readonly of: number; readonly seed: number },
): { readonly value: number; readonly of: number; readonly exactness: Exactness } {
  const { low, high } = wilson(hits, n);
  return {
    value: n === 0 ? 0 : Math.round((hits / n) * of),
    of,
    exactness: { kind: 'sampled', n, low: low * of, high: high * of, confidence: 0.95, seed },
  };
}

/**
 * How sure a quantile of a sample is, as ranks: between which shares of all cells it lies. Ranks
 * and not values, because values would show content.
 */
export function quantileRank(share: number, n: number, seed: number): SampledRange {
  const reach = n === 0 ? 1 : z95 * Math.sqrt((share * (1 - share)) / n);
  return {
    kind: 'sampled',
    n,
    low: Math.max(0, share - reach),
    high: Math.min(1, share + reach),
    confidence: 0.95,
    seed,
  };
}

/** How sure a correlation coefficient is, as offsets: Fisher's z at r = 0, where it is least so. */
export function coefficientRange(n: number, seed: number): SampledRange {
  const reach = Math.tanh(z95 / Math.sqrt(Math.max(1, n - 3)));
  return { kind: 'sampled', n, low: -reach, high: reach, confidence: 0.95, seed };
}
