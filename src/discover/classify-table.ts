import type { TableProfile } from '../profile/table-profile.ts';
import type { DeclaredTable } from '../vocabulary/declared-model.ts';
import type { PersonalFlags } from '../vocabulary/personal.ts';
import { type ColumnVerdict, decideColumn, inTableOfPersons } from './column-verdict.ts';
import { personalFlags } from './personal-flags.ts';
import type { MatchContext } from './semantic-type.ts';
import { describesPersons } from './table-of-persons.ts';

/** What the columns of one table mean together. */
export interface ClassifiedTable {
  readonly profile: TableProfile;
  readonly describesPersons: boolean;
  /** In the order of the columns. */
  readonly columns: readonly { readonly verdict: ColumnVerdict; readonly flags: PersonalFlags }[];
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
  const alone = profile.columns.map((column) =>
    decideColumn(column, context, declaredOf(column.column.name)?.semanticType),
  );
  const persons = declared?.describesPersons ?? describesPersons(alone);
  const verdicts = persons ? alone.map(inTableOfPersons) : alone;
  return {
    profile,
    describesPersons: persons,
    columns: verdicts.map((verdict, i) => {
      const name = profile.columns[i]?.column.name ?? '';
      return { verdict, flags: personalFlags(verdict, persons, declaredOf(name)?.personal) };
    }),
  };
}
