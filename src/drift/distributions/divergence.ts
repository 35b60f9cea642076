/**
 * Population stability index of counts in the same bins:
 * Σ (b−a)·ln(b/a) over the shares a and b (Siddiqi, Credit Risk Scorecards, 2006; Kullback and
 * Leibler's symmetric J of 1951). 0 and up; 0 where the shares agree. An empty bin counts half a
 * value, as an empty share would make it infinite.
 */
export function populationStability(before: readonly number[], after: readonly number[]): number {
  const [a, b] = [shares(before.map(atLeastHalf)), shares(after.map(atLeastHalf))];
  return total(a.map((share, bin) => ((b[bin] ?? 0) - share) * Math.log((b[bin] ?? 0) / share)));
}

/**
 * Jensen–Shannon divergence in bits of counts in the same bins (Lin, Divergence measures based on
 * the Shannon entropy, 1991): H(m) − (H(a) + H(b)) / 2 with m the mean of both. 0–1, symmetric.
 */
export function jensenShannon(before: readonly number[], after: readonly number[]): number {
  const [a, b] = [shares(before), shares(after)];
  const half = (from: readonly number[], to: readonly number[]) =>
    total(from.map((share, bin) => surprise(share, (share + (to[bin] ?? 0)) / 2)));
  return Math.min(1, Math.max(0, (half(a, b) + half(b, a)) / 2));
}

/**
 * What the index of two samples of one population stays below in 999 of 1,000 cases (a comparison
 * has hundreds of columns, of which 95 % would leave a dozen to chance): it is
 * distributed as (1/n + 1/m)·χ² with bins − 1 degrees of freedom (Yurdakul and Naranjo,
 * Statistical properties of the population stability index, 2020).
 */
export function stabilityByChance(counted: Counted, bins: number): number {
  return (1 / counted.before + 1 / counted.after) * chiSquare999(Math.max(1, bins - 1));
}

/** The same for the Kolmogorov–Smirnov distance: 1.949·√((n+m)/(n·m)) (Smirnov 1948). */
export function distanceByChance({ before, after }: Counted): number {
  return Math.min(1, 1.949 * Math.sqrt(1 / before + 1 / after));
}

/** How many values were counted on either side. */
export interface Counted {
  readonly before: number;
  readonly after: number;
}

/** The 99.9 % point of χ² by Wilson and Hilferty (1931); within 1 % from two degrees of freedom. */
function chiSquare999(freedom: number): number {
  const spread = 2 / (9 * freedom);
  return freedom * (1 - spread + 3.0902 * Math.sqrt(spread)) ** 3;
}

function surprise(share: number, mean: number): number {
  return share === 0 ? 0 : share * Math.log2(share / mean);
}

function atLeastHalf(count: number): number {
  return Math.max(0.5, count);
}

function shares(counts: readonly number[]): readonly number[] {
  const sum = total(counts);
  return counts.map((count) => (sum === 0 ? 0 : count / sum));
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
