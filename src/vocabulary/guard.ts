import { Problem, type ProblemKind } from './problem.ts';
import type { Params, Texts } from './text.ts';

/** A condition of a transition of a state table beyond state and role. */
export interface Guard<Context> {
  /** What must hold, for the table that people read. */
  readonly requires: Texts;
  /** The problem where it does not hold. */
  readonly refusal: (context: Context) => Problem | undefined;
}

type DefineGuard<Context> = (
  kind: ProblemKind & { readonly requires: Texts },
  fault: (context: Context) => Params | undefined,
) => Guard<Context>;

/**
 * Defines guards of one state table: `fault` returns the parameters of the problem where the condition does not hold,
 * and nothing where it does.
 */
export function guardsOf<Context>(): DefineGuard<Context> {
  return (kind, fault) => ({
    requires: kind.requires,
    refusal: (context) => {
      const params = fault(context);
      return params === undefined ? undefined : new Problem(kind, params);
    },
  });
}
