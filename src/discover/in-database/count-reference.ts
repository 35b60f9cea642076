import {
  all,
  as,
  binary,
  column,
  countRows,
  isNull,
  literal,
  not,
  sumOf,
  table,
  when,
} from '../../sql/build.ts';
import type { Expression, Relation, Statement } from '../../sql/tree.ts';
import type { Relationship } from '../../vocabulary/relationship.ts';
import type { DiscoverySession } from '../discovery-session.ts';
import { isMissingKey, keyCell } from '../keys/key-cells.ts';
import { countKey } from '../keys/key-counts.ts';
import {
  comparableCells,
  endNames,
  type ReferenceEnd,
  type ReferenceEnds,
  type SaidOfReference,
} from '../keys/reference-cells.ts';

/**
 * Counts a reference within one database, exactly, as `countOrphans` does here, but reading each of the two tables
 * once: both are grouped by their keys first, and only groups are joined. The rows of orphans are not told: rows of
 * a database stand nowhere.
 */
export async function countReference(
  session: DiscoverySession,
  ends: ReferenceEnds,
  said: SaidOfReference,
): Promise<Relationship> {
  const { from, to } = ends;
  const { rows, query } = await session.sql.rows(referenceStatement(ends));
  const [references = 0, distinct = 0, orphans = 0, used = 0] = (rows[0] ?? []).map(Number);
  const parents = await countKey(session, to.table, to.columns);
  return {
    from: endNames(from),
    to: endNames(to),
    ...said,
    references,
    orphans,
    orphanRows: [],
    cardinality: distinct === references ? 'one-to-one' : 'many-to-one',
    rows: from.table.rows,
    parents: { rows: parents.nonNull, without: parents.nonNull - used },
    query,
  };
}

function referenceStatement(ends: ReferenceEnds): Statement {
  const cells = comparableCells(ends);
  const [child, parent] = [column('n', 'child'), column('n', 'parent')];
  const equal = cells.from.map((_, i) =>
    binary('=', column(`k${i}`, 'child'), column(`k${i}`, 'parent')),
  );
  return {
    select: [
      as('references', sumOf(child)),
      as('distinct', countRows()),
      as('orphans', sumOf(when(isNull(parent), child, literal(0)))),
      as('used', sumOf(parent)),
    ],
    from: {
      kind: 'join',
      type: 'left',
      left: grouped(ends.from, cells.from, 'child'),
      right: grouped(ends.to, cells.to, 'parent'),
      on: all(...equal),
    },
  };
}

/** Each key of one end once, with its rows. */
function grouped(end: ReferenceEnd, cells: readonly Expression[], name: string): Relation {
  const select: Statement = {
    select: [...cells.map((cell, i) => as(`k${i}`, cell)), as('n', countRows())],
    from: table(end.table.table.relation),
    where: not(isMissingKey(end.columns.map((c) => keyCell(c)))),
    groupBy: cells,
  };
  return { kind: 'subquery', select, as: name };
}
