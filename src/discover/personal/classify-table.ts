import type { ColumnProfile, TableProfile } from '../../profile/table-profile.ts';
import type { DeclaredTable } from '../../vocabulary/declarations/declared-model.ts';
import type { PersonalFlags } from '../../vocabulary/personal.ts';
import { type ColumnVerdict, decideColumn, inTableOfPersons } from '../semantic/column-verdict.ts';
import type { MatchContext } from '../semantic/semantic-type.ts';
import { personalFlags } from './personal-flags.ts';
import { describesPersons } from './table-of-persons.ts';

export interface ClassifiedColumn {
  readonly profile: ColumnProfile;
  readonly verdict: ColumnVerdict;
  readonly flags: PersonalFlags;
}

/** What the columns of one table mean together. */
export interface ClassifiedTable {
  readonly profile: TableProfile;
  readonly describesPersons: boolean;
  /** In the order of the columns. */
  readonly columns: readonly ClassifiedColumn[];
}

/**
 * Classifies the columns of a table. Columns are judged alone first; whether they describe
 * persons together then decides what quasi-identifiers and addresses mean.
 */
export function classifyTable(
  profile: TableProfile,
  context: MatchContext,
  declared?: DeclaredTable,
): ClassifiedTable {
  const declaredOf = (name: string) => declared?.columns?.find((c) => c.column === name);
  const alone = profile.columns.map((column) => {
    const said = declaredOf(column.column.name);
    return { column, said, verdict: decideColumn(column, context, said?.semanticType) };
  });
  const persons = declared?.describesPersons ?? describesPersons(alone.map((c) => c.verdict));
  return {
    profile,
    describesPersons: persons,
    columns: alone.map(({ column, said, verdict: first }) => {
      const verdict = persons ? inTableOfPersons(first) : first;
      return { profile: column, verdict, flags: personalFlags(verdict, persons, said?.personal) };
    }),
  };
}
