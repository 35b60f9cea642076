import type { Cell, Rows, RunOptions } from '../engine.ts';
import type { DatabaseColumn, DatabaseTable } from '../remote/database.ts';
import { columnReading } from './column-reading.ts';

/** A name as MySQL reads it, whatever it holds. */
export function quoteMySqlName(name: string): string {
  return `\`${name.replaceAll('`', '``')}\``;
}

const own = "('information_schema', 'mysql', 'performance_schema', 'sys')";

const tables = `SELECT table_schema, table_name, table_type = 'VIEW', table_rows, data_length
  FROM information_schema.tables
  WHERE table_schema NOT IN ${own} AND table_type IN ('BASE TABLE', 'VIEW', 'SYSTEM VERSIONED')
  ORDER BY BINARY table_schema, BINARY table_name`;

const columns = `SELECT table_schema, table_name, column_name, column_type
  FROM information_schema.columns WHERE table_schema NOT IN ${own}
  ORDER BY BINARY table_schema, BINARY table_name, ordinal_position`;

const keys = `SELECT table_schema, table_name, column_name
  FROM information_schema.key_column_usage
  WHERE constraint_name = 'PRIMARY' AND table_schema NOT IN ${own}
  ORDER BY BINARY table_schema, BINARY table_name, ordinal_position`;

/** What there is to read, from the catalogue alone: no table is touched. */
export async function readTables(
  run: (sql: string, options?: RunOptions) => Promise<Rows>,
  options?: RunOptions,
): Promise<readonly DatabaseTable[]> {
  const found = await run(tables, options);
  const columnsOf = byTable((await run(columns, options)).rows);
  const keyOf = byTable((await run(keys, options)).rows);
  return found.rows.map((row): DatabaseTable => {
    const [schema, name] = row.map(String) as [string, string]; // the first two columns are names
    const primaryKey = keyOf(row).map(([column]) => String(column));
    const [, , isView, rows, bytes] = row;
    return {
      schema,
      name,
      kind: Number(isView) === 1 ? 'view' : 'table',
      reference: `${quoteMySqlName(schema)}.${quoteMySqlName(name)}`,
      columns: columnsOf(row).map(columnOf),
      ...(primaryKey.length > 0 && { primaryKey }),
      ...(typeof rows === 'string' && { estimatedRows: Number(rows) }),
      ...(typeof bytes === 'string' && { bytes: Number(bytes) }),
    };
  });
}

/** Rows by the schema and table in their first two columns, which are left out. */
function byTable(rows: Rows['rows']): (row: readonly Cell[]) => readonly (readonly Cell[])[] {
  const found = new Map<string, (readonly Cell[])[]>();
  const keyOf = ([schema, name]: readonly Cell[]) => JSON.stringify([schema, name]);
  for (const row of rows) {
    const list = found.get(keyOf(row)) ?? [];
    list.push(row.slice(2));
    found.set(keyOf(row), list);
  }
  return (row) => found.get(keyOf(row)) ?? [];
}

function columnOf([name, type]: readonly Cell[]): DatabaseColumn {
  const sourceType = String(type);
  const reading = columnReading(`source.${quoteMySqlName(String(name))}`, sourceType.toLowerCase());
  return { name: String(name), sourceType, ...reading };
}
