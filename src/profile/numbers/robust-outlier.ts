import { medianAbsoluteDeviation, quantile, type WeightedNumbers } from './weighted-numbers.ts';

/** Makes the MAD of a normal distribution its standard deviation. */
const madScale = 1.4826;

/** The band outside which a number is a robust outlier (稳健离群值). */
export interface RobustBand {
  readonly median: number;
  readonly mad: number;
  /** 3.5 · 1.4826 · MAD: the greatest distance from the median that is no outlier. */
  readonly threshold: number;
}

/** |x − median| > 3.5 · 1.4826 · MAD; null where the rule does not apply: no numbers, or MAD = 0. */
export function robustBand(
  numbers: WeightedNumbers,
  mad = medianAbsoluteDeviation(numbers),
): RobustBand | null {
  const median = quantile(numbers, 0.5);
  if (median === null || mad === null || !(mad > 0)) return null;
  return { median, mad, threshold: 3.5 * madScale * mad };
}
