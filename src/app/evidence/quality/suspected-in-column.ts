import { missingKinds } from '../../../discover/defects/defect-kinds.ts';
import type { DefectGroup } from '../../../discover/defects/suspected/suspected-cell.ts';
import type { TableDiscovery } from '../../../discover/discovery.ts';
import type { ColumnProfile } from '../../../profile/table-profile.ts';
import type { RowReference } from '../../../vocabulary/row-reference.ts';

/** What the suspected cells of a column add to what was counted of it. */
export interface SuspectedInColumn {
  /** False where no cells were looked at. */
  readonly searched: boolean;
  /** Cells that hold something that looks wrong. */
  readonly wrong: number;
  /** The first of them. */
  readonly rows: readonly RowReference[];
  /** The queries that counted them. */
  readonly queries: readonly string[];
  /** Cells that hold a stand-in for missing, beyond the tokens that the profile counts as missing. */
  readonly disguised: number;
}

interface ColumnCounts {
  readonly column: { readonly name: string };
  readonly measures: ColumnProfile['measures'];
}

/** References to nothing are counted of their relationship, at Q4.2. */
export function suspectedIn(
  { suspectedCells }: Pick<TableDiscovery, 'suspectedCells'>,
  { column: { name }, measures }: ColumnCounts,
): SuspectedInColumn {
  const own = suspectedCells?.groups.filter(({ column }) => column === name) ?? [];
  const wrong = own.filter(({ kind }) => !missingKinds.has(kind) && kind !== 'orphan');
  const standIns = own.filter(({ kind }) => kind === 'disguised-missing');
  return {
    searched: suspectedCells !== undefined,
    wrong: total(wrong),
    rows: wrong.flatMap(({ rows }) => rows),
    queries: wrong.flatMap(({ query }) => query ?? []),
    disguised: Math.max(0, total(standIns) - (measures.missingTokens?.value ?? 0)),
  };
}

function total(groups: readonly DefectGroup[]): number {
  return groups.reduce((sum, { count }) => sum + count, 0);
}
