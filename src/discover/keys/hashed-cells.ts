import type { ColumnProfile, TableProfile } from '../../profile/table-profile.ts';
import { as, binary, call, cast, isNotNull, literal, table, when } from '../../sql/build.ts';
import type { Expression, Relation } from '../../sql/tree.ts';
import type { DiscoverySession } from '../discovery-session.ts';
import { keyCell } from './key-cells.ts';

/** A cell as a number below 2⁵² that is equal for cells that compare equal as keys; null where it is missing. */
export function hashedCell(of: ColumnProfile): Expression {
  const text = cast(keyCell(of), 'text');
  return when(isNotNull(text), cast(binary('%', call('hash', text), literal(2 ** 52)), 'double'));
}

/** An engine plans a few hundred expressions at once in the square of their number. */
const columnsAtOnce = 64;

/** The first cells of some columns as hashes, at most so many, column by column; missing cells are not numbers. */
export async function hashedCells(
  { sql }: DiscoverySession,
  profile: TableProfile,
  { columns, most }: { readonly columns: readonly ColumnProfile[]; readonly most: number },
): Promise<readonly Float64Array[]> {
  const name = profile.table.relation;
  const from: Relation = profile.rows > most ? { kind: 'head', name, rows: most } : table(name);
  const cells: Float64Array[] = [];
  for (let at = 0; at < columns.length; at += columnsAtOnce) {
    const some = columns.slice(at, at + columnsAtOnce);
    const select = some.map((column, i) => as(`c${i}`, hashedCell(column)));
    cells.push(...(await sql.numbers({ select, from })).columns);
  }
  return cells;
}
