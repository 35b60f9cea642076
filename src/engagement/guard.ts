import { Problem, type ProblemKind } from '../vocabulary/problem.ts';
import type { ProjectRecord } from '../vocabulary/registry/projects/project-record.ts';
import type { Params, Texts } from '../vocabulary/text.ts';
import type { ProjectEvent } from './events.ts';
import type { ProjectRole } from './roles.ts';

/** Who acts, when. No clock of its own: the moment is given. */
export interface Acting {
  /** Instant of the entry. */
  readonly at: string;
  /** The day it falls on where the project is. */
  readonly on: string;
  readonly account: string;
  readonly role: ProjectRole;
}

/** All that a condition may look at. */
export interface GuardContext extends Acting {
  readonly record: ProjectRecord;
  readonly event: ProjectEvent;
}

/** A condition of a transition beyond state and role. */
export interface Guard {
  /** What must hold, for the table that people read. */
  readonly requires: Texts;
  /** The problem where it does not hold. */
  readonly refusal: (context: GuardContext) => Problem | undefined;
}

/**
 * A guard: `fault` returns the parameters of its problem where the condition does not hold, and nothing where it does.
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
