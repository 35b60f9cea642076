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

/** What |h| of two samples of one population stays below in 95 of 100 cases: 1.96·√(1/n + 1/m). */
export function shareByChance(before: number, after: number): number {
  return 1.96 * Math.sqrt(1 / before + 1 / after);
}

function unit(share: number): number {
  return Math.min(1, Math.max(0, share));
}
