import { as, column } from '../../sql/build.ts';
import { drawnStatement } from '../../sql/row-sample.ts';
import type { Relation, Statement } from '../../sql/tree.ts';
import type { Table } from '../../vocabulary/table.ts';
import type { Session } from '../session.ts';
import { kept } from './frequency.ts';
import { headRows } from './route.ts';

/** Of each table its own: tables may be profiled at the same time. */
const keptName = (table: Table) => `assay first rows of ${table.relation}`;

/**
 * The first rows of a table, or where it has no order as many drawn by a hash of their cells, read once for the many
 * small questions that are asked of them, until `dropFirstRows`; `from` itself where these are all rows. With `any`
 * those that the engine comes to first are kept whatever their number, and stand for drawn ones: nothing else is read.
 */
export async function keepFirstRows(
  session: Session,
  table: Table,
  { from, any = false }: { readonly from: Relation; readonly any?: boolean },
): Promise<Relation> {
  if (table.rows <= headRows && !any) return from;
  await session.keep(keptName(table), firstRows(table, any));
  return kept(keptName(table));
}

function firstRows(table: Table, any: boolean): Statement {
  const select = table.columns.map(({ name }) => as(name, column(name)));
  const { relation: name, rows } = table;
  if (any || table.unordered !== true)
    return { select, from: { kind: 'head', name, rows: headRows } };
  return drawnStatement(table, { rows: headRows, seed: 0, total: rows });
}

export function dropFirstRows(session: Session, table: Table): Promise<void> {
  return session.drop(keptName(table));
}
