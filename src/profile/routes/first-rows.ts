import { as, column } from '../../sql/build.ts';
import type { Relation } from '../../sql/tree.ts';
import type { Table } from '../../vocabulary/table.ts';
import type { Session } from '../session.ts';
import { kept } from './frequency.ts';
import { headRows } from './route.ts';

/** Of each table its own: tables may be profiled at the same time. */
const keptName = (table: Table) => `assay first rows of ${table.relation}`;

/**
 * The first rows of a table, read once for the many small questions that are asked of them, until
 * `dropFirstRows`; `from` itself where these are all rows.
 */
export async function keepFirstRows(
  session: Session,
  table: Table,
  from: Relation,
): Promise<Relation> {
  if (table.rows <= headRows) return from;
  const select = table.columns.map(({ name }) => as(name, column(name)));
  await session.keep(keptName(table), {
    select,
    from: { kind: 'head', name: table.relation, rows: headRows },
  });
  return kept(keptName(table));
}

export function dropFirstRows(session: Session, table: Table): Promise<void> {
  return session.drop(keptName(table));
}
