import type { Cell } from '../../engine/engine.ts';
import type { TableProfile } from '../../profile/table-profile.ts';
import { as, column, literal } from '../../sql/build.ts';
import type { Expression, Projection } from '../../sql/tree.ts';
import type { RowReference } from '../../vocabulary/row-reference.ts';
import type { Table } from '../../vocabulary/table.ts';

/** A finding shows at most this many rows; its count says how many there are. */
export const rowsShown = 20;

/** Where a row stands in its source, from 0; undefined where the table cannot tell. */
export function rowPosition({
  table: { rowIndex, files },
  measuredBy,
}: TableProfile): Expression | undefined {
  // Rows of a database stand in no order.
  if (measuredBy !== undefined) return undefined;
  if (rowIndex !== undefined) return column(rowIndex);
  // Tables stored in the engine have positions of its own; views on files do not.
  return files.some((file) => file.format === 'parquet') ? undefined : { kind: 'rowPosition' };
}

/** The position of a row as the column `position`, null where the table has none. */
export function withPosition(profile: TableProfile): Projection {
  return as('position', rowPosition(profile) ?? literal(null));
}

/** References to rows by the positions in the first column of a result. */
export function rowReferences(
  table: Table,
  rows: readonly (readonly Cell[])[],
): readonly RowReference[] {
  return rows.map(([position]) =>
    position === null || position === undefined
      ? { kind: 'unaddressable' }
      : table.address(Number(position)),
  );
}
