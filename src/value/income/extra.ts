import type { Phrase } from '../../vocabulary/text.ts';
import type { Expression } from '../../vocabulary/value/calculation.ts';
import type { Condition } from '../approach.ts';

/** A part of the income approach that has to be asked for, such as a terminal value. */
export interface Extra {
  readonly refusal?: Phrase;
  readonly conditions: readonly Condition[];
  readonly caveats: readonly Phrase[];
  readonly countedOnce: readonly Phrase[];
}

/** One explicit year, as a terminal value reads it. */
export interface ExplicitYear {
  readonly flow: Expression;
  readonly fraction: Expression;
  readonly present: Expression;
}
