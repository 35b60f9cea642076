import type { DuckDbEngine } from '../engine/duckdb/duckdb.ts';
import { quoteName, quoteText } from '../sql/duckdb.ts';
import type { Table, TableColumn } from '../vocabulary/table.ts';
import { cleanedRelation, duplicateRow, positionOf, relations } from './repair-table.ts';

/** A table with its accepted repairs, in a relation of its own; the source's relation is as it was. */
export interface CleanedTable {
  /** The same table over the cleaned relation. */
  readonly table: Table;
  /** The column of the relation that holds each row's place in the source, from 0. */
  readonly position: string;
}

/** Applies the accepted repairs of one table. Every other cell stays as it is. */
export async function makeCopy(engine: DuckDbEngine, table: Table): Promise<CleanedTable> {
  const relation = cleanedRelation(table);
  const position = freeName(table.columns, 'position');
  const changed = await changedColumns(engine, table);
  const cells = table.columns.map(
    (column) => `${cellOf(column, changed)} AS ${quoteName(column.name)}`,
  );
  const columns = table.columns.map(({ name }) => quoteName(name)).join(', ');
  const own = quoteName(position);
  await engine.run(`CREATE OR REPLACE TABLE ${quoteName(relation)} AS
    SELECT s.${own}, ${cells.join(', ')}
    FROM (SELECT ${positionOf(table)} AS ${own}, ${columns} FROM ${quoteName(table.relation)}) s
    LEFT JOIN (${repairsByRow(table, changed)}) r ON r.position = s.${own}
    WHERE r.removed IS NOT TRUE
    ORDER BY s.${own}`);
  const counted = await engine.run(`SELECT count(*) FROM ${quoteName(relation)}`);
  return {
    position,
    table: { ...table, relation, rowIndex: position, rows: Number(counted.rows[0]?.[0]) },
  };
}

/** Columns with an accepted repair, in their order, by the number that their repairs have. */
async function changedColumns(engine: DuckDbEngine, table: Table): Promise<readonly TableColumn[]> {
  const found = await engine.run(`SELECT DISTINCT "column" FROM ${quoteName(relations.repairs)}
    WHERE "table" = ${quoteText(table.id)} AND decision = 'accept'`);
  const names = new Set(found.rows.map(([name]) => name));
  return table.columns.filter(({ name }) => names.has(name));
}

function cellOf(column: TableColumn, changed: readonly TableColumn[]): string {
  const own = `s.${quoteName(column.name)}`;
  const at = changed.indexOf(column);
  if (at === -1) return own;
  const repaired = column.untyped ? `r.v${at}` : `TRY_CAST(r.v${at} AS ${column.physicalType})`;
  return `CASE WHEN r.c${at} THEN ${repaired} ELSE ${own} END`;
}

/** One row for each row of the table that something happens to. */
function repairsByRow({ id }: Table, changed: readonly TableColumn[]): string {
  const cells = changed.map(({ name }, at) => {
    const own = `"column" = ${quoteText(name)}`;
    return `bool_or(${own}) AS c${at}, max(CASE WHEN ${own} THEN proposed END) AS v${at}`;
  });
  const removed = `bool_or(kind = ${quoteText(duplicateRow)}) AS removed`;
  return `SELECT position, ${[removed, ...cells].join(', ')} FROM ${quoteName(relations.repairs)}
    WHERE "table" = ${quoteText(id)} AND decision = 'accept' GROUP BY position`;
}

/** A name that no column has. */
export function freeName(columns: readonly Pick<TableColumn, 'name'>[], wanted: string): string {
  const taken = columns.some(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  return taken ? freeName(columns, `${wanted}_`) : wanted;
}
