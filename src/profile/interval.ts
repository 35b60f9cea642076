import type { Exactness } from '../vocabulary/exactness.ts';

const z95 = 1.959963984540054;

/**
 * The 95 % score interval of a share (Wilson 1927), from `hits` of `n`. Both ends lie in 0–1.
 */
export function wilson(hits: number, n: number): { readonly low: number; readonly high: number } {
  if (n === 0) return { low: 0, high: 1 };
  const share = hits / n;
  const square = z95 * z95;
  const centre = (share + square / (2 * n)) / (1 + square / n);
  const reach =
    (z95 * Math.sqrt((share * (1 - share)) / n + square / (4 * n * n))) / (1 + square / n);
  return { low: Math.max(0, centre - reach), high: Math.min(1, centre + reach) };
}

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
export function quantileRank(
  share: number,
  n: number,
  seed: number,
): Extract<Exactness, { kind: 'sampled' }> {
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
