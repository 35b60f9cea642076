import { openClickHouse } from '../../../src/engine/clickhouse/clickhouse.ts';
import { readingOf } from '../../../src/engine/remote/database.ts';
import { quoteClickHouseName, quoteClickHouseText } from '../../../src/sql/clickhouse-quote.ts';
import { startClickHouse } from '../../clickhouse/start-clickhouse.ts';
import type { EngineUnderTest } from './engine-under-test.ts';
import { tableOfDatabase } from './loaded-table.ts';
import type { Cell, ColumnType, LogicalTable } from './logical-table.ts';

/** ClickHouse itself, through the client and the HTTP interface that a user's server is asked by. */
export const clickHouseUnderTest: EngineUnderTest = {
  name: 'clickhouse',
  cannot: [
    {
      feature: 'date-0001',
      reason:
        'a Date32 begins in 1900 and takes an earlier day for the first it has, without a word',
      mapped: (table) =>
        withCells(table, (cell, type) => (type === 'date' && tooEarly(cell) ? null : cell)),
    },
    {
      feature: 'date-9999',
      reason: 'a Date32 ends in 2299 and takes a later day for the last it has, without a word',
      mapped: (table) =>
        withCells(table, (cell, type) => (type === 'date' && tooLate(cell) ? null : cell)),
    },
    {
      feature: 'binary',
      reason: 'its String is bytes and text at once: there is no type for bytes alone',
      mapped: (table) => withTypes(table, 'binary', 'text'),
    },
    {
      feature: 'json',
      reason: 'its JSON holds objects alone, in an order of its own and without what is null',
      mapped: (table) => withTypes(table, 'json', 'text'),
    },
    {
      feature: 'list',
      reason: 'an Array is never NULL',
      mapped: (table) => withCells(table, (cell) => cell ?? '[]'),
    },
    {
      feature: 'thousand-columns',
      reason:
        'a sum over a thousand columns nests deeper than its stack (error 306): of 200 columns it is asked',
      mapped: (table) => ({
        ...table,
        columns: table.columns.slice(0, 200),
        rows: table.rows.map((row) => row.slice(0, 200)),
      }),
    },
    {
      feature: 'struct',
      reason: 'a Tuple is never NULL',
      mapped: (table) => withCells(table, (cell) => cell ?? '{"a":null,"b":null}'),
    },
  ],
  open: async () => {
    const server = await startClickHouse();
    await server.load('CREATE DATABASE alike');
    const { engine, tables } = await openClickHouse({
      ...server,
      database: 'alike',
      statementSeconds: 60,
    });
    const load = async (table: LogicalTable) => {
      for (const sql of loading(table)) await server.load(sql);
      const found = (await tables()).find(({ name }) => name === table.name);
      if (found === undefined) throw new Error(`${table.name} is not in the catalogue`);
      engine.attach(table.name, readingOf(found, quoteClickHouseName));
      return tableOfDatabase(table, found);
    };
    const close = async () => {
      await engine.close();
      await server.close();
    };
    return { engine, load, close };
  },
};

const tooEarly = (cell: Cell) => cell !== null && cell < '1900';
const tooLate = (cell: Cell) => cell !== null && cell >= '2300';

function withCells(
  table: LogicalTable,
  change: (cell: Cell, type: ColumnType | undefined) => Cell,
): LogicalTable {
  const rows = table.rows.map((row) => row.map((cell, i) => change(cell, table.columns[i]?.type)));
  return { ...table, rows };
}

function withTypes(table: LogicalTable, from: ColumnType, to: ColumnType): LogicalTable {
  const columns = table.columns.map((column) =>
    column.type === from ? { ...column, type: to } : column,
  );
  return { ...table, columns };
}

function loading({ name, columns, rows }: LogicalTable): readonly string[] {
  const table = `alike.${quoteClickHouseName(name)}`;
  const typed = columns.map(({ name, type }) => `${quoteClickHouseName(name)} ${typeName(type)}`);
  const values = rows.map(
    (row) => `(${row.map((cell, i) => literal(cell, columns[i]?.type ?? 'text')).join(', ')})`,
  );
  return [
    `CREATE TABLE ${table} (${typed.join(', ')}) ENGINE = MergeTree ORDER BY tuple()`,
    ...(values.length === 0 ? [] : [`INSERT INTO ${table} VALUES ${values.join(',\n')}`]),
  ];
}

/** As the reader of VALUES takes it without computing: thousands of rows are read in an instant. */
function literal(cell: Cell, type: ColumnType): string {
  if (cell === null) return 'NULL';
  if (type === 'integer' || type === 'boolean') return cell;
  if (type === 'double') return cell.replace('Infinity', 'inf').replace('NaN', 'nan');
  if (type === 'instant')
    return `toDateTime64(${quoteClickHouseText(cell.slice(0, -3))}, 6, 'UTC')`;
  if (typeof type === 'string' || 'enum' in type) return quoteClickHouseText(cell);
  if ('list' in type) return listLiteral(cell);
  return 'struct' in type ? structLiteral(cell) : cell;
}

const entryLiteral = (entry: unknown, written: string) => {
  if (entry === null) return 'NULL';
  return typeof entry === 'string' ? quoteClickHouseText(entry) : written;
};

/** Whole numbers as they are written: they may have more digits than a double. */
function listLiteral(cell: string): string {
  const written = cell.slice(1, -1).split(',');
  const entries = JSON.parse(cell) as readonly unknown[];
  return `[${entries.map((entry, i) => entryLiteral(entry, written[i] ?? '')).join(', ')}]`;
}

function structLiteral(cell: string): string {
  const entries = Object.values(JSON.parse(cell) as Record<string, unknown>);
  return `tuple(${entries.map((entry) => entryLiteral(entry, String(entry))).join(', ')})`;
}

function typeName(type: ColumnType): string {
  if (typeof type === 'string') return `Nullable(${typeNames[type]})`;
  if ('decimal' in type) return `Nullable(Decimal(${type.decimal.join(', ')}))`;
  if ('enum' in type) {
    const entries = type.enum.map((entry, i) => `${quoteClickHouseText(entry)} = ${i + 1}`);
    return `Nullable(Enum8(${entries.join(', ')}))`;
  }
  if ('list' in type) return `Array(${typeName(type.list)})`;
  const fields = Object.entries(type.struct).map(([name, of]) => `${name} ${typeName(of)}`);
  return `Tuple(${fields.join(', ')})`;
}

const typeNames: Readonly<Record<Extract<ColumnType, string>, string>> = {
  boolean: 'Bool',
  integer: 'Int64',
  double: 'Float64',
  text: 'String',
  date: 'Date32',
  time: 'Time64(6)',
  timestamp: "DateTime64(6, 'UTC')",
  instant: "DateTime64(6, 'Europe/Berlin')",
  binary: 'String',
  uuid: 'UUID',
  json: 'String',
};
