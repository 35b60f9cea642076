import type { Step } from '../../../vocabulary/value/calculation.ts';
import { Exact } from '../../../vocabulary/value/money.ts';

/** What an input can be at all, whatever people expect of it. */
export interface Bounds {
  readonly low: Exact;
  readonly high: Exact;
}

const tenfold = 10;

/**
 * Where a sensible value of an input lies: measured scores on their scale; rates of growth from
 * −99 % to 100 %; other ratios from 0 to 1; everything else from 0 to ten times what it is. Inputs
 * that are, or may be, below nought reach as far below it as above.
 */
export function sensibleBounds(step: Step): Bounds {
  const scale = scaleOf(step);
  if (scale !== undefined) return { low: new Exact(0), high: scale };
  const value = new Exact(step.value);
  if (step.unit === 'ratio' && /growth$/i.test(step.id))
    return { low: new Exact('-0.99'), high: Exact.max(1, value) };
  const reach = Exact.max(value.abs().times(tenfold), step.spread?.high ?? 0);
  const high = step.unit === 'ratio' && value.abs().lessThanOrEqualTo(1) ? new Exact(1) : reach;
  const below = value.isNegative() || new Exact(step.spread?.low ?? 0).isNegative();
  return { low: below ? high.negated() : new Exact(0), high };
}

/** The end of the scale that an input was measured on: 100 of a score, 1 of a coefficient. */
export function scaleOf({ source, unit }: Step): Exact | undefined {
  if (source?.kind !== 'measured') return undefined;
  if (unit === 'index') return new Exact(100);
  return unit === 'ratio' ? new Exact(1) : undefined;
}
