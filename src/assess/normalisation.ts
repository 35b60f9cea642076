import { Decimal } from 'decimal.js';

/**
 * Normalisation (归一化): turns a raw value into a score of 0–100. Parameters are stored in the
 * assessment model. Curves are our choice; no standard found prescribes them.
 */
export type Normalisation =
  | { readonly method: 'benefit'; readonly low: number; readonly high: number }
  | { readonly method: 'cost'; readonly low: number; readonly high: number }
  | {
      readonly method: 'interval';
      readonly a: number;
      readonly b: number;
      readonly c: number;
      readonly d: number;
    }
  | { readonly method: 'decay'; readonly halfLife: number }
  | { readonly method: 'saturating-log'; readonly target: number }
  | { readonly method: 'odds' };

/**
 * The score of `raw`, 0–100 and never NaN for a finite `raw`.
 *
 * benefit 100·clip((x−L)/(U−L)); cost 100·clip((U−x)/(U−L)); interval: 0 at a, 100 on [b, c],
 * 0 at d; decay 100·2^(−x/h); saturating log 100·min(1, ln(1+x)/ln(1+T)); odds 100·b/(1+b).
 * The linear ones are computed in decimals, so that 17 of 20 is 85 and not a hair less.
 */
export function normalise(raw: number, by: Normalisation): number {
  switch (by.method) {
    case 'benefit':
      return position(raw, by.low, by.high);
    case 'cost':
      return position(raw, by.high, by.low);
    case 'interval':
      return raw < by.b ? rise(raw, by.a, by.b) : raw > by.c ? rise(raw, by.d, by.c) : 100;
    case 'decay':
      return 100 * 2 ** (-Math.max(0, raw) / by.halfLife);
    case 'saturating-log':
      return 100 * Math.min(1, Math.log1p(Math.max(0, raw)) / Math.log1p(by.target));
    case 'odds':
      return raw <= 0 ? 0 : 100 / (1 / raw + 1);
  }
}

/** Where x stands on the way from `zero` (0) to `full` (100). */
function position(x: number, zero: number, full: number): number {
  const share = new Decimal(x).minus(zero).dividedBy(new Decimal(full).minus(zero));
  return Decimal.max(0, Decimal.min(1, share)).times(100).toNumber();
}

/** As `position`, with a cliff where both ends coincide. */
function rise(x: number, zero: number, full: number): number {
  return zero === full ? 0 : position(x, zero, full);
}
