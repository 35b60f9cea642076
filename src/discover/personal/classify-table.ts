import type { ColumnProfile, TableProfile } from '../../profile/table-profile.ts';
import type { DeclaredTable } from '../../vocabulary/declarations/declared-model.ts';
import type { PersonalFlags } from '../../vocabulary/personal.ts';
import { type ColumnVerdict, inTableOfPersons } from '../semantic/column-verdict.ts';
import { decideColumns } from '../semantic/decide-columns.ts';
import type { MatchContext } from '../semantic/semantic-type.ts';
import { findHidden } from './hidden/find-hidden.ts';
import type { HiddenPersonal } from './hidden/hidden-personal.ts';
import { confirmedFlags, discoveredFlags, withHidden } from './personal-flags.ts';
import { describesPersons } from './table-of-persons.ts';

export interface ClassifiedColumn {
  readonly profile: ColumnProfile;
  readonly verdict: ColumnVerdict;
  readonly flags: PersonalFlags;
  /** Personal values inside the cells, where the column as a whole is not of one type. */
  readonly hidden: readonly HiddenPersonal[];
  /** True where it is personal only as the number by which tables know their persons. */
  readonly isPersonNumber?: boolean;
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
  const said = (name: string) => declared?.columns?.find((c) => c.column === name);
  const undecided = profile.columns.map((column) => ({
    profile: column,
    declaredType: said(column.column.name)?.semanticType,
  }));
  const verdicts = decideColumns(undecided, context);
  const persons = declared?.describesPersons ?? describesPersons(verdicts);
  const columns = profile.columns.flatMap((column, i) => {
    const first = verdicts[i];
    if (first === undefined) return [];
    const verdict = persons ? inTableOfPersons(first) : first;
    const hidden = findHidden(column, verdict, context);
    const found = withHidden(discoveredFlags(verdict, persons), hidden);
    const flags = confirmedFlags(found, said(column.column.name)?.personal);
    return [{ profile: column, verdict, flags, hidden }];
  });
  return { profile, describesPersons: persons, columns };
}
