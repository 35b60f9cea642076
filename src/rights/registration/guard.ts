import { Problem, type ProblemKind } from '../../vocabulary/problem.ts';
import type { Params, Texts } from '../../vocabulary/text.ts';
import type { GuardContext } from './circumstances.ts';

/** A condition of a transition beyond state, kind and role. */
export interface Guard {
  /** What must hold, for the table that people read. */
  readonly requires: Texts;
  /** The problem where it does not hold. */
  readonly refusal: (context: GuardContext) => Problem | undefined;
}

/**
 * A guard: `fault` returns the parameters of its problem where the condition does not hold, and
 * nothing where it does.
 */
export function guard(
  kind: ProblemKind & { readonly requires: Texts },
  fault: (context: GuardContext) => Params | undefined,
): Guard {
  return {
    requires: kind.requires,
    refusal: (context) => {
      const params = fault(context);
      return params === undefined ? undefined : new Problem(kind, params);
    },
  };
}

/** The codes among `asked` that are not `known`, as a parameter; undefined where there are none. */
export function unknownCodes(
  asked: readonly string[],
  known: readonly { readonly id: string }[],
): Params | undefined {
  const unknown = asked.filter((code) => !known.some(({ id }) => id === code));
  return unknown.length === 0
    ? undefined
    : { codes: unknown.join(', '), known: known.map(({ id }) => id).join(', ') };
}
