import type { TableProfile } from '../../profile/table-profile.ts';
import { all, as, ascending, binary, column, countRows, not, table } from '../../sql/build.ts';
import type { Expression, Relation, Statement } from '../../sql/tree.ts';
import type { Relationship } from '../../vocabulary/relationship.ts';
import type { DiscoverySession } from '../discovery-session.ts';
import { countReference } from '../in-database/count-reference.ts';
import { placeOfReference } from '../in-database/place-of-reference.ts';
import { countAmongRowsHere } from '../in-database/sampled-reference.ts';
import { rowReferences, rowsShown, withPosition } from '../rows/row-positions.ts';
import { isMissingKey, keyCell } from './key-cells.ts';
import { countKey } from './key-counts.ts';
import {
  comparableCells,
  endNames,
  type ReferenceEnd,
  type ReferenceEnds,
  type SaidOfReference,
} from './reference-cells.ts';

/**
 * Counts a reference exactly: cells that refer, orphans, which refer to no row, and rows of the
 * other table that none refers to. Rows whose reference has a missing part refer to nothing and are
 * not counted.
 */
export async function countOrphans(
  session: DiscoverySession,
  ends: ReferenceEnds,
  said: SaidOfReference,
): Promise<Relationship> {
  const place = placeOfReference(session, ends);
  if (place.kind === 'database') return countReference(place.session, place.ends, said);
  if (place.kind === 'sample') return countAmongRowsHere(place, said, countHere);
  return countHere(session, ends, said);
}

async function countHere(
  session: DiscoverySession,
  ends: ReferenceEnds,
  said: SaidOfReference,
): Promise<Relationship> {
  const { from, to } = ends;
  const own = await countKey(session, from.table, from.columns);
  const orphaned = orphanRelation(from, to);
  const counted = await session.sql.rows({ select: [as('orphans', countRows())], from: orphaned });
  const orphans = Number(counted.rows[0]?.[0] ?? 0);
  const parents = await countKey(session, to.table, to.columns);
  const without = await countRowsOf(session, orphanRelation(to, from));
  return {
    from: endNames(from),
    to: endNames(to),
    ...said,
    references: own.nonNull,
    orphans,
    orphanRows: orphans === 0 ? [] : [...(await orphanRows(session, from.table, orphaned))],
    cardinality: own.distinct === own.nonNull ? 'one-to-one' : 'many-to-one',
    rows: from.table.rows,
    parents: { rows: parents.nonNull, without },
    query: counted.query,
  };
}

async function countRowsOf(session: DiscoverySession, from: Relation): Promise<number> {
  const { rows } = await session.sql.rows({ select: [as('rows', countRows())], from });
  return Number(rows[0]?.[0] ?? 0);
}

/** Rows of the one end, with their position, whose key the other end does not have. */
function orphanRelation(from: ReferenceEnd, to: ReferenceEnd): Relation {
  const cells = comparableCells({ from, to });
  const keys = (of: readonly Expression[]) => of.map((cell, i) => as(`k${i}`, cell));
  const present = (end: ReferenceEnd) => not(isMissingKey(end.columns.map((c) => keyCell(c))));
  const child: Statement = {
    select: [...keys(cells.from), withPosition(from.table)],
    from: table(from.table.table.relation),
    where: present(from),
  };
  const parent: Statement = {
    select: keys(cells.to),
    from: table(to.table.table.relation),
    where: present(to),
  };
  const equal = from.columns.map(
    (_, i): Expression => binary('=', column(`k${i}`, 'child'), column(`k${i}`, 'parent')),
  );
  return {
    kind: 'join',
    type: 'anti',
    left: { kind: 'subquery', select: child, as: 'child' },
    right: { kind: 'subquery', select: parent, as: 'parent' },
    on: all(...equal),
  };
}

async function orphanRows(session: DiscoverySession, from: TableProfile, orphaned: Relation) {
  const { rows } = await session.sql.rows({
    select: [as('position', column('position', 'child'))],
    from: orphaned,
    orderBy: [ascending(column('position', 'child'))],
    limit: rowsShown,
  });
  return rowReferences(from.table, rows);
}
