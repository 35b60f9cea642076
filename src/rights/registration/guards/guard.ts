import { guardsOf } from '../../../vocabulary/guard.ts';
import type { Params } from '../../../vocabulary/text.ts';
import type { GuardContext } from '../time/circumstances.ts';

/** A guard of a registration. */
export const guard = guardsOf<GuardContext>();

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
