import type { Cell } from '../engine/engine.ts';
import type { TableProfile } from '../profile/table-profile.ts';
import { as, literal } from '../sql/build.ts';
import type { Projection } from '../sql/tree.ts';
import type { RowReference } from '../vocabulary/row-reference.ts';
import type { Table } from '../vocabulary/table.ts';

/** A finding shows at most this many rows; its count says how many there are. */
export const rowsShown = 20;

/** Whether rows of a table have a position: those stored in the engine do, views on files do not. */
export function hasPositions({ table }: TableProfile): boolean {
  return table.files.every((file) => file.format !== 'parquet');
}

/** The position of a row as the column `position`, null where the table has none. */
export function withPosition(profile: TableProfile): Projection {
  return as('position', hasPositions(profile) ? { kind: 'rowPosition' } : literal(null));
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
