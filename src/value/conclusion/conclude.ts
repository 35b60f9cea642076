import type { Phrase } from '../../vocabulary/text.ts';
import { Exact } from '../../vocabulary/value/money.ts';
import type {
  ApproachResult,
  Simulation,
  Valuation,
  ValuationState,
} from '../../vocabulary/value/valuation.ts';
import type { BuiltModel } from '../build-model.ts';
import { simulatedRange, widenedTo } from './approach-results.ts';
import { asRatio, inMinorUnits } from './minor-units.ts';

/** How far a valuation with figures may go. */
export function stateOf(
  illustrative: readonly Phrase[],
  apart: readonly Phrase[],
): Exclude<ValuationState, 'refused'> {
  if (illustrative.length > 0) return 'illustrative';
  return apart.length > 0 ? 'range' : 'concluded';
}

interface Concluded {
  readonly state: ValuationState;
  readonly results: readonly ApproachResult[];
  readonly simulation: Simulation | undefined;
  readonly currency: string;
}

/**
 * The conclusion: P10 to P90 of the reconciled value, and the value itself only where concluded;
 * from the least to the greatest that any approach gives where there is no reconciled value to draw.
 */
export function conclude(
  { reconciliation, at }: BuiltModel,
  { state, results, simulation, currency }: Concluded,
): NonNullable<Valuation['conclusion']> {
  const { step, spread } = reconciliation;
  const whole = step === undefined ? undefined : simulatedRange(step, simulation);
  const agreed = reconciliation.reasons.length === 0;
  const value = step === undefined ? undefined : inMinorUnits(at(step), currency);
  const drawn = agreed && value !== undefined && whole ? widenedTo(value, whole) : undefined;
  const { low, high } = drawn ?? widest(results, currency);
  return {
    ...(state === 'concluded' && value !== undefined ? { value } : {}),
    low,
    high,
    ...(spread === undefined ? {} : { spread: asRatio(spread) }),
    ...(step === undefined ? {} : { step }),
  };
}

function widest(results: readonly ApproachResult[], currency: string) {
  const ends = results.flatMap(({ value, range }) => [
    value,
    ...(range ? [range.low, range.high] : []),
  ]);
  return {
    low: inMinorUnits(Exact.min(...ends), currency),
    high: inMinorUnits(Exact.max(...ends), currency),
  };
}
