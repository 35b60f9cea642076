import { Problem } from '../../vocabulary/problem.ts';

/** What could be made, or the problem that a person can mend; a bug goes on as it is. */
export function attempt<T>(make: () => T): { readonly made?: T; readonly problem?: Problem } {
  try {
    return { made: make() };
  } catch (error) {
    if (error instanceof Problem) return { problem: error };
    throw error;
  }
}
