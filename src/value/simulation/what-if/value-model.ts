import type { Calculation } from '../../../vocabulary/value/calculation.ts';
import type { Condition } from '../../approach.ts';

/** A calculation with the conditions on its steps: what is simulated and asked "what if". */
export interface ValueModel {
  readonly calculation: Calculation;
  readonly conditions: readonly Condition[];
}
