import type { Phrase } from '../vocabulary/text.ts';
import type { Approach } from '../vocabulary/value/valuation.ts';
import type { CalculationBuilder } from './calculation/calculation-builder.ts';

/**
 * What must hold for an approach to have a value: the step is greater than `above`. The engine
 * refuses where it does not hold for the values as they stand, a simulation counts the draw as
 * invalid, a scenario has no value; all for the same reason.
 */
export interface Condition {
  readonly step: string;
  /** Digits; the step has to be greater, not equal. */
  readonly above: string;
  /** Why there is no value otherwise. */
  readonly refusal: Phrase;
}

interface ApproachNotes {
  readonly approach: Approach;
  /** As in `split`, `coefficients`, `comparables`. */
  readonly variant: string;
  readonly conditions: readonly Condition[];
  /** What weakens the value. */
  readonly caveats: readonly Phrase[];
  /** Why the value can be illustrative only: numbers that no document supports. */
  readonly unproven: readonly Phrase[];
  /** Where quality, risk, decay and tax enter, each once. */
  readonly countedOnce: readonly Phrase[];
}

/** The approach ends in a step of the calculation. */
export interface ValuedApproach extends ApproachNotes {
  readonly step: string;
  readonly refusal?: never;
}

/** The approach has no figure, and says why. */
export interface RefusedApproach extends ApproachNotes {
  readonly step?: never;
  readonly refusal: Phrase;
}

/** What an approach makes of a valuation's input; its steps stand in the calculation. */
export type ApproachOutcome = ValuedApproach | RefusedApproach;

/** The first condition that does not hold for the steps as they stand; undefined where all do. */
export function brokenCondition(
  calculation: CalculationBuilder,
  conditions: readonly Condition[],
): Condition | undefined {
  return conditions.find(({ step, above }) => calculation.exact({ step }).lessThanOrEqualTo(above));
}
