import type { ColumnProfile, TableProfile } from '../../profile/table-profile.ts';
import { as, binary, column, isNotNull, table } from '../../sql/build.ts';
import type { Statement } from '../../sql/tree.ts';
import type { DiscoverySession } from '../discovery-session.ts';
import type { HierarchyRows } from './evidence/hierarchy-evidence.ts';
import { hashedCell, hashedCells } from './hashed-cells.ts';
import { keyCell } from './key-cells.ts';

/** Tables up to this many rows are read once for all their columns; of longer ones the engine picks the rows. */
const readWhole = 100_000;

/** For columns that may refer to their own table: the rows that are referred to, and what these refer to. */
export async function hierarchyRows(
  session: DiscoverySession,
  profile: TableProfile,
  { key, above }: { readonly key: ColumnProfile; readonly above: readonly ColumnProfile[] },
): Promise<readonly HierarchyRows[]> {
  const here = session.lying.get(profile)?.here;
  if (here !== undefined && here.profile !== profile) {
    const own = (of: ColumnProfile) => here.profile.columns[of.column.ordinal] ?? of;
    return hierarchyRows(here.session, here.profile, { key: own(key), above: above.map(own) });
  }
  if (profile.rows > readWhole) {
    const picked: HierarchyRows[] = [];
    for (const one of above) picked.push(await pickedRows(session, profile, { key, above: one }));
    return picked;
  }
  const [keys = new Float64Array(), ...columns] = await hashedCells(session, profile, {
    columns: [key, ...above],
    most: readWhole,
  });
  return columns.map((cells) => {
    const used = new Set(cells);
    const isUsed = (_: number, row: number) => used.has(keys[row] ?? Number.NaN);
    return { keys: keys.filter(isUsed), above: cells.filter(isUsed) };
  });
}

async function pickedRows(
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
