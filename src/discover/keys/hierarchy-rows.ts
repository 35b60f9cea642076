import type { ColumnProfile, TableProfile } from '../../profile/table-profile.ts';
import { as, binary, column, isNotNull, table } from '../../sql/build.ts';
import type { Statement } from '../../sql/tree.ts';
import type { DiscoverySession } from '../discovery-session.ts';
import type { HierarchyRows } from './evidence/hierarchy-evidence.ts';
import { hashedCell } from './hashed-cells.ts';
import { keyCell } from './key-cells.ts';

/** The rows of a table that its own column refers to, as hashes of their key and of what they refer to. */
export async function hierarchyRows(
  { sql }: DiscoverySession,
  { table: { relation } }: TableProfile,
  { key, above }: { readonly key: ColumnProfile; readonly above: ColumnProfile },
): Promise<HierarchyRows> {
  const cells: Statement = {
    select: [as('key', hashedCell(key)), as('above', hashedCell(above))],
    from: table(relation),
  };
  const used: Statement = {
    select: [as('used', hashedCell(above))],
    from: table(relation),
    where: isNotNull(keyCell(above)),
    groupBy: [hashedCell(above)],
  };
  const { columns } = await sql.numbers({
    select: [as('key', column('key', 'cells')), as('above', column('above', 'cells'))],
    from: {
      kind: 'join',
      type: 'semi',
      left: { kind: 'subquery', select: cells, as: 'cells' },
      right: { kind: 'subquery', select: used, as: 'used' },
      on: binary('=', column('key', 'cells'), column('used', 'used')),
    },
  });
  const [keys = new Float64Array(), over = new Float64Array()] = columns;
  return { keys, above: over };
}
