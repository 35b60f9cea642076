import { digitsOf, estimate, roundEstimate } from '../../vocabulary/value/money.ts';
import type { ApproachResult, Simulated } from '../../vocabulary/value/valuation.ts';

/** Amounts are not stated beyond cents, however many draws were made. */
const mostPlaces = 2;

/**
 * P10, P50 and P90 of a simulated amount as a range of a document: rounded to the first digit that
 * the greatest of their errors leaves in doubt, for further ones would only look exact.
 */
export function estimatedRange({
  p10,
  p50,
  p90,
  error,
}: Simulated): NonNullable<ApproachResult['range']> {
  const doubt = Math.max(error.p10, error.p50, error.p90);
  const places = doubt === 0 ? mostPlaces : Math.min(mostPlaces, -Math.floor(Math.log10(doubt)));
  const rounded = (quantile: number) => digitsOf(roundEstimate(estimate(quantile), places));
  return { low: rounded(p10), middle: rounded(p50), high: rounded(p90) };
}
