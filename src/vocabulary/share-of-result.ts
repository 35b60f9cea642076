import type { IndicatorResult } from './assessment.ts';

type Parts = Pick<IndicatorResult, 'raw' | 'numerator' | 'denominator'>;

/**
 * Whether the raw value is the numerator's share of the denominator, or what that leaves of one.
 * It is not where a formula took the two for something else, such as an age and a half-life.
 */
export function isShare({ raw, numerator, denominator }: Parts): boolean {
  if (raw === null || numerator === null || denominator === null || denominator === 0) return false;
  const share = numerator / denominator;
  // What the page holds is rounded to seven digits.
  const tolerance = 1e-6 * Math.max(1, Math.abs(raw));
  return Math.abs(share - raw) <= tolerance || Math.abs(1 - share - raw) <= tolerance;
}
