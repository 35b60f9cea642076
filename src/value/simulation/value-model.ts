import type { Phrase } from '../../vocabulary/text.ts';
import type { Calculation, Expression } from '../../vocabulary/value/calculation.ts';

/**
 * What must hold for a calculation to mean anything, whatever its inputs: a remaining life above
 * nought, a rate above the growth of a terminal value.
 */
export interface Requirement {
  readonly greater: Expression;
  readonly than: Expression;
  /** Whether both may be equal, as a horizon and the life that it has to cover. */
  readonly orEqual?: boolean;
  /** What is wrong where it does not hold. */
  readonly reason: Phrase;
}

/** A calculation with the requirements on its steps: what is simulated and asked "what if". */
export interface ValueModel {
  readonly calculation: Calculation;
  readonly requirements: readonly Requirement[];
}
