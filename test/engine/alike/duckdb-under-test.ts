import { quoteName, quoteText } from '../../../src/sql/duckdb.ts';
import { openTestEngine } from '../../profile/table-of.ts';
import type { EngineUnderTest } from './engine-under-test.ts';
import { tableOfLogical } from './loaded-table.ts';
import type { ColumnType, LogicalTable } from './logical-table.ts';

/** The reference: what is nested is JSON text, as every engine presents it. */
export const duckDbUnderTest: EngineUnderTest = {
  name: 'duckdb',
  cannot: [
    {
      feature: 'names-by-case',
      reason: 'DuckDB keeps the case of names but compares them without',
      mapped: (table) => ({
        ...table,
        columns: table.columns.map((column, index) => ({
          ...column,
          name: `${column.name} ${index}`,
        })),
      }),
    },
  ],
  open: async () => {
    const engine = await openTestEngine();
    const load = async (table: LogicalTable) => {
      for (const sql of loading(table)) await engine.run(sql);
      return tableOfLogical(table, { relation: table.name });
    };
    return { engine, load, close: engine.close };
  },
};

function loading({ name, columns, rows }: LogicalTable): readonly string[] {
  const typed = columns.map((column) => `${quoteName(column.name)} ${typeName(column.type)}`);
  const statements = [`CREATE TABLE ${quoteName(name)} (${typed.join(', ')})`];
  const rowsAtOnce = Math.max(1, Math.floor(20_000 / columns.length));
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    const values = rows.slice(at, at + rowsAtOnce).map((row) => {
      const cells = row.map((cell, index) => literal(cell, columns[index]?.type ?? 'text'));
      return `(${cells.join(', ')})`;
    });
    statements.push(`INSERT INTO ${quoteName(name)} VALUES ${values.join(',\n')}`);
  }
  return statements;
}

function literal(cell: string | null, type: ColumnType): string {
  if (cell === null) return 'NULL';
  return type === 'binary' ? `from_hex('${cell}')` : quoteText(cell);
}

function typeName(type: ColumnType): string {
  if (typeof type === 'string') return typeNames[type];
  if ('decimal' in type) return `DECIMAL(${type.decimal.join(', ')})`;
  return 'enum' in type ? `ENUM (${type.enum.map(quoteText).join(', ')})` : 'JSON';
}

const typeNames: Readonly<Record<Extract<ColumnType, string>, string>> = {
  boolean: 'BOOLEAN',
  integer: 'BIGINT',
  double: 'DOUBLE',
  text: 'VARCHAR',
  date: 'DATE',
  time: 'TIME',
  timestamp: 'TIMESTAMP',
  instant: 'TIMESTAMPTZ',
  binary: 'BLOB',
  uuid: 'UUID',
  json: 'JSON',
};
