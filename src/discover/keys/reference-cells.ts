import type { ColumnProfile, TableProfile } from '../../profile/table-profile.ts';
import { cast } from '../../sql/build.ts';
import type { Expression } from '../../sql/tree.ts';
import type { Relationship } from '../../vocabulary/relationship.ts';
import { isWholeNumbers, keyCell } from './key-cells.ts';

/** One end of a reference: columns of a table, in the order of the other end's. */
export interface ReferenceEnd {
  readonly table: TableProfile;
  readonly columns: readonly ColumnProfile[];
}

export interface ReferenceEnds {
  readonly from: ReferenceEnd;
  readonly to: ReferenceEnd;
}

export type SaidOfReference = Pick<Relationship, 'source' | 'confidence'>;

/** The key cells of both ends as they compare: whole numbers and texts meet as text; `12` and `012` stay apart. */
export function comparableCells({ from, to }: ReferenceEnds): {
  readonly from: readonly Expression[];
  readonly to: readonly Expression[];
} {
  const isMixed = from.columns.map(
    (c, i) => isWholeNumbers(c) !== isWholeNumbers(to.columns[i] ?? c),
  );
  const cells = ({ columns }: ReferenceEnd) =>
    columns.map((c, i) => (isMixed[i] === true ? cast(keyCell(c), 'text') : keyCell(c)));
  return { from: cells(from), to: cells(to) };
}

/** A table and columns by name, as a relationship tells its ends. */
export function endNames({
  table: { table: source },
  columns,
}: ReferenceEnd): Relationship['from'] {
  return { table: source.id, columns: columns.map((c) => c.column.name) };
}
