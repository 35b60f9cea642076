import type { ColumnProfile } from '../../profile/table-profile.ts';
import { type ColumnVerdict, decideColumn, takenBy } from './column-verdict.ts';
import type { MatchContext } from './semantic-type.ts';
import { semanticTypes } from './semantic-types.ts';

/** A column to be decided, with the type that the contract names. */
export interface UndecidedColumn {
  readonly profile: ColumnProfile;
  readonly declaredType?: string | undefined;
}

const supporting = new Set(semanticTypes.flatMap(({ alone }) => alone?.beside ?? []));

/**
 * Decides the columns of a table. Each is judged alone first; one that nothing took is judged
 * again beside the types of the others: family names beside given names, a city beside a state.
 */
export function decideColumns(
  columns: readonly UndecidedColumn[],
  context: MatchContext,
): readonly ColumnVerdict[] {
  const alone = columns.map(({ profile, declaredType }) =>
    decideColumn(profile, context, { declaredType }),
  );
  const known = alone.map(supportOf);
  return columns.map(({ profile, declaredType }, i) => {
    const first = alone[i] ?? { candidates: [], inPersonTable: [] };
    const neighbours = new Set(known.filter((id, at) => id !== undefined && at !== i));
    const isOpen = known[i] === undefined && takenBy(first)?.state !== 'accepted';
    if (!isOpen || neighbours.size === 0) return first;
    return decideColumn(profile, context, { declaredType, neighbours, alone: first });
  });
}

function supportOf(verdict: ColumnVerdict): string | undefined {
  const taken = takenBy(verdict);
  const solid = taken?.state === 'accepted' || (taken?.state === 'possible' && taken.header);
  const id = taken?.tally.type.id;
  return solid && id !== undefined && supporting.has(id) ? id : undefined;
}
