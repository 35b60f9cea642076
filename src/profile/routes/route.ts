import { aggregate, as, column, countRows } from '../../sql/build.ts';
import type { Relation } from '../../sql/tree.ts';
import type { Table } from '../../vocabulary/table.ts';
import type { Session } from '../session.ts';

/**
 * How a column is measured: `direct` reads its whole frequency table, `frequency` keeps the
 * table in the engine, `scan` samples by hash and scans all rows.
 */
export type Route =
  | { readonly kind: 'direct' | 'frequency' }
  | { readonly kind: 'scan'; readonly distinct: number };

/** Tables up to this many rows are read by frequency throughout. */
const smallTable = 50_000;
/** Rows that the estimate looks at. */
export const headRows = 20_000;
/** Estimated distinct values above which a frequency table costs more than it gives. */
const mostDistinct = 1_000_000;
const mostDistinctShare = 0.2;

/** The route of every column, from the repeats among the first rows: d̂ = m² / 2(m − d). */
export async function routesOf(
  session: Session,
  table: Table,
  from: Relation,
): Promise<readonly Route[]> {
  if (table.rows <= smallTable) return table.columns.map(() => ({ kind: 'direct' }));
  const projections = table.columns.flatMap(({ name }, index) => [
    as(`${index}.count`, aggregate('count', column(name))),
    as(`${index}.distinct`, { ...countDistinct(name) }),
  ]);
  const { rows } = await session.rows({
    select: [as('rows', countRows()), ...projections],
    from,
  });
  const [seen = 0, ...found] = (rows[0] ?? []).map(Number);
  return table.columns.map((_, index) => {
    const [m = 0, d = 0] = [found[2 * index], found[2 * index + 1]];
    const cells = seen === 0 ? 0 : (m / seen) * table.rows;
    return routeOf(m, d, cells);
  });
}

function countDistinct(name: string) {
  return {
    kind: 'aggregate',
    name: 'count',
    args: [column(name)],
    distinct: true,
  } as const;
}

/** The route for a column with `d` distinct values among `m` of its `cells`. */
export function routeOf(m: number, d: number, cells: number): Route {
  const estimate = m === d ? cells : Math.min(cells, m ** 2 / (2 * (m - d)));
  if (m === 0 || (estimate <= mostDistinct && estimate <= mostDistinctShare * cells)) {
    return { kind: 'frequency' };
  }
  return { kind: 'scan', distinct: estimate };
}

/** A kept frequency table that turns out longer than this gives way to a scan. */
export const mostKept = 2 * mostDistinct;
