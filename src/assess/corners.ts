import type { Fact } from '../vocabulary/assessment.ts';
import type { Exactness } from '../vocabulary/exactness.ts';

/** More names than this are moved together, so that the corners stay few. */
const mostFree = 6;

export type End = 'low' | 'value' | 'high';

/**
 * The assignments of an end to each inexact fact name at which a formula is evaluated to find
 * its range: pools are monotone in every fact, so the extremes lie at corners. Empty where
 * everything is exact.
 */
export function corners(facts: ReadonlyMap<string, readonly Fact[]>): ReadonlyMap<string, End>[] {
  const inexact = [...facts].filter(([, list]) => list.some(isInexact)).map(([name]) => name);
  if (inexact.length === 0) return [];
  const free = inexact.slice(0, mostFree);
  return Array.from({ length: 2 ** free.length }, (_, corner) => {
    const ends = free.map((name, i) => [name, (corner >> i) & 1 ? 'high' : 'low'] as const);
    const rest = inexact.slice(mostFree).map((name) => [name, ends[0]?.[1] ?? 'low'] as const);
    return new Map<string, End>([...ends, ...rest]);
  });
}

/** The value of a fact at one end of its exactness interval; its own where that end is open. */
export function valueAt({ value, exactness }: Fact, end: End): number {
  if (end === 'value' || exactness === undefined || exactness.kind === 'exact') return value;
  return exactness[end] ?? value;
}

function isInexact({ exactness }: Fact): boolean {
  return exactness !== undefined && exactness.kind !== 'exact';
}

/**
 * The exactness of a result with a range, from the facts behind it: sampled where any was, with
 * the smallest sample; otherwise approximate. The lowest confidence counts, since the ends of
 * several intervals are combined conservatively.
 */
export function exactnessOf(
  facts: readonly Fact[],
  range: { low: number; high: number },
): Exactness {
  const inexact = facts.flatMap(({ exactness }) =>
    exactness === undefined || exactness.kind === 'exact' ? [] : [exactness],
  );
  const confidence = Math.min(...inexact.map((one) => one.confidence));
  const sampled = inexact.filter((one) => one.kind === 'sampled');
  const smallest = sampled.sort((a, b) => a.n - b.n)[0];
  if (smallest !== undefined) {
    return { kind: 'sampled', n: smallest.n, ...range, confidence, seed: smallest.seed };
  }
  const bases = inexact.flatMap((one) => (one.kind === 'approximate' ? [one.basis] : []));
  return {
    kind: 'approximate',
    ...range,
    confidence,
    basis: [...new Set(bases)].sort().join('; '),
  };
}
