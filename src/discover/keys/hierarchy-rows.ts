import type { ColumnProfile, TableProfile } from '../../profile/table-profile.ts';
import { as, binary, call, cast, column, isNotNull, literal, table } from '../../sql/build.ts';
import type { Expression, Statement } from '../../sql/tree.ts';
import type { DiscoverySession } from '../discovery-session.ts';
import type { HierarchyRows } from './evidence/hierarchy-evidence.ts';
import { keyCell } from './key-cells.ts';

/** The rows of a table that its own column refers to, as hashes of their key and of what they refer to. */
export async function hierarchyRows(
  { sql }: DiscoverySession,
  { table: { relation } }: TableProfile,
  { key, above }: { readonly key: ColumnProfile; readonly above: ColumnProfile },
): Promise<HierarchyRows> {
  const cells: Statement = {
    select: [as('key', hashed(key)), as('above', hashed(above))],
    from: table(relation),
  };
  const used: Statement = {
    select: [as('used', hashed(above))],
    from: table(relation),
    where: isNotNull(keyCell(above)),
    groupBy: [hashed(above)],
  };
  const { columns } = await sql.numbers({
    select: [
      as('key', cast(column('key', 'cells'), 'double')),
      as('above', cast(column('above', 'cells'), 'double')),
    ],
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

/** Below 2⁵², so that a double holds it. */
function hashed(of: ColumnProfile): Expression {
  const text = cast(keyCell(of), 'text');
  const hash: Expression = binary('%', call('hash', text), literal(2 ** 52));
  return { kind: 'case', when: [{ if: isNotNull(text), result: hash }], else: literal(null) };
}
