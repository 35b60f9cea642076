/**
 * Cohen's h of two shares: 2·asin √after − 2·asin √before (Cohen, Statistical Power Analysis,
 * 1988, chapter 6). −π to π, positive where the share grew.
 */
export function cohensH(before: number, after: number): number {
  return 2 * Math.asin(Math.sqrt(unit(after))) - 2 * Math.asin(Math.sqrt(unit(before)));
}

/** Mean and variance of a column. */
export interface Moments {
  readonly mean: number;
  readonly variance: number;
}

/**
 * Cohen's d of two means: their difference in standard deviations, of which the root of the mean
 * variance is taken (Cohen 1988, chapter 2). Null where neither varies though the means differ.
 */
export function cohensD(before: Moments, after: Moments): number | null {
  const difference = after.mean - before.mean;
  if (difference === 0) return 0;
  const deviation = Math.sqrt((before.variance + after.variance) / 2);
  return deviation > 0 ? difference / deviation : null;
}

/** So many of so many. */
export interface Part {
  readonly count: number;
  readonly of: number;
}

/**
 * Whether two parts differ by more than chance explains in 999 of 1,000 cases: |h| of the shares
 * (x + 3/8)/(n + 3/4) above 3.29·√(1/n + 1/m). Anscombe's correction (1948) keeps this right
 * near nothing and all, where h of the plain shares makes much of a single cell.
 */
export function differByMoreThanChance(before: Part, after: Part): boolean {
  const corrected = ({ count, of }: Part) => (count + 0.375) / (of + 0.75);
  const effect = cohensH(corrected(before), corrected(after));
  return Math.abs(effect) > 3.2905 * Math.sqrt(1 / before.of + 1 / after.of);
}

function unit(share: number): number {
  return Math.min(1, Math.max(0, share));
}
