import { median } from 'simple-statistics';

/** 1.4826 makes the MAD of a normal distribution its standard deviation. */
const madScale = 1.4826;

/** The band outside which a value is a robust outlier (稳健离群值). */
export interface RobustBand {
  readonly median: number;
  readonly mad: number;
  /** 3.5·1.4826·MAD: the greatest distance from the median that is no outlier. */
  readonly threshold: number;
}

/** |x − median| > 3.5·1.4826·MAD; null where the rule does not apply (no values, or MAD = 0). */
export function robustBand(values: readonly number[]): RobustBand | null {
  if (values.length === 0) return null;
  const middle = median([...values]);
  const mad = median(values.map((value) => Math.abs(value - middle)));
  return mad > 0 ? { median: middle, mad, threshold: 3.5 * madScale * mad } : null;
}

/** How many robust units (scaled MADs) a value is from the median. */
export function robustUnits(value: number, band: RobustBand): number {
  return Math.abs(value - band.median) / (madScale * band.mad);
}
