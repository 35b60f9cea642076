import { Problem } from '../../../vocabulary/problem.ts';
import type { KeptProblem } from '../../../vocabulary/registry/kept-problem.ts';

/** A problem as it is kept and as it goes from one process to another: without where, which names folders. */
export function keptProblem({ kind, params }: Problem): KeptProblem {
  const { code, texts, remedy } = kind;
  return { code, params, texts, remedy };
}

/** The problem again. */
export function problemOf({ params, ...kind }: KeptProblem): Problem {
  return new Problem(kind, params);
}
