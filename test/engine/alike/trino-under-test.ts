import { readingOf } from '../../../src/engine/remote/database.ts';
import { statementRunner } from '../../../src/engine/trino/run-statement.ts';
import { openTrino } from '../../../src/engine/trino/trino.ts';
import { quoteTrinoName, quoteTrinoText } from '../../../src/sql/trino.ts';
import type { Cannot, EngineUnderTest } from './engine-under-test.ts';
import { tableOfDatabase } from './loaded-table.ts';
import type { ColumnType, LogicalTable } from './logical-table.ts';

/** Where the Trino of a test run answers, and as whom. */
export interface TestTrino {
  readonly server: string;
  readonly user: string;
}

const renamed = (name: (old: string, index: number) => string) => (table: LogicalTable) => ({
  ...table,
  columns: table.columns.map((column, index) => ({ ...column, name: name(column.name, index) })),
});

const cannot: readonly Cannot[] = [
  {
    feature: 'enum',
    reason: 'Trino has no type of named values: they are text',
    mapped: (table) => ({
      ...table,
      columns: table.columns.map((column) => ({ ...column, type: 'text' as const })),
    }),
  },
  {
    feature: 'case-sensitive-names',
    reason: 'Trino keeps names of columns in small letters',
    mapped: renamed((old) => old.toLowerCase()),
  },
  {
    feature: 'names-by-case',
    reason: 'Trino keeps names of columns in small letters',
    mapped: renamed((old, index) => `${old.toLowerCase()} ${index}`),
  },
  {
    feature: 'thousand-columns',
    reason:
      'what hashes a row of a hundred columns is more than Trino compiles (QUERY_EXCEEDED_COMPILER_LIMIT): thirty are certified',
    mapped: (table) => ({
      ...table,
      columns: table.columns.slice(0, 30),
      rows: table.rows.map((row) => row.slice(0, 30)),
    }),
  },
];

/** Tables lie in the memory connector, each in a schema of its own. */
export function trinoUnderTest({ server, user }: TestTrino): EngineUnderTest {
  return {
    name: 'trino',
    cannot,
    open: async () => {
      const loader = statementRunner({ server, extraHeaders: { 'X-Trino-User': user } });
      const settings = { server, user, catalog: 'memory', statementSeconds: 120 };
      const { engine } = await openTrino(settings);
      let schemas = 0;
      const load = async (table: LogicalTable) => {
        schemas += 1;
        const schema = `alike_${schemas}`;
        for (const sql of loading(table, `memory.${schema}`)) await loader(sql);
        const { tables } = await openTrino({ ...settings, schema });
        const found = (await tables()).find(({ name }) => name === table.name.toLowerCase());
        if (found === undefined) throw new Error('the catalogue lacks a table that was just made');
        engine.attach(table.name, readingOf(found, quoteTrinoName));
        return tableOfDatabase(table, found);
      };
      return { engine, load, close: engine.close };
    },
  };
}

/** Characters of one literal: far below the longest statement that a server takes. */
const charactersAtOnce = 400_000;

/** Rows go as one text of JSON, which is planned at once; a list of values is planned cell by cell. */
function loading({ name, columns, rows }: LogicalTable, schema: string): readonly string[] {
  const table = `${schema}.${quoteTrinoName(name)}`;
  const typed = columns.map((column) => `${quoteTrinoName(column.name)} ${typeName(column.type)}`);
  const cells = columns.map(({ type }, index) => cellOf(`r[${index + 1}]`, type)).join(', ');
  return [
    `CREATE SCHEMA IF NOT EXISTS ${schema}`,
    `DROP TABLE IF EXISTS ${table}`,
    `CREATE TABLE ${table} (${typed.join(', ')})`,
    ...chunks(rows).map(
      (chunk) =>
        `INSERT INTO ${table} SELECT ${cells} FROM UNNEST(CAST(json_parse(${quoteTrinoText(chunk)}) AS array(array(varchar)))) AS u (r)`,
    ),
  ];
}

function chunks(rows: LogicalTable['rows']): readonly string[] {
  const found: string[] = [];
  let open = '';
  for (const row of rows) {
    open += `${open === '' ? '' : ','}${JSON.stringify(row)}`;
    if (open.length < charactersAtOnce) continue;
    found.push(`[${open}]`);
    open = '';
  }
  return open === '' ? found : [...found, `[${open}]`];
}

function cellOf(text: string, type: ColumnType): string {
  if (type === 'binary') return `from_hex(${text})`;
  if (type === 'json') return `json_parse(${text})`;
  const nested = typeof type === 'object' && ('list' in type || 'struct' in type);
  return nested
    ? `CAST(json_parse(${text}) AS ${typeName(type)})`
    : `CAST(${text} AS ${typeName(type)})`;
}

function typeName(type: ColumnType): string {
  if (typeof type === 'string') return typeNames[type];
  if ('decimal' in type) return `decimal(${type.decimal.join(', ')})`;
  if ('enum' in type) return 'varchar';
  if ('list' in type) return `array(${typeNames[type.list]})`;
  const fields = Object.entries(type.struct).map(([name, of]) => `${name} ${typeNames[of]}`);
  return `row(${fields.join(', ')})`;
}

const typeNames: Readonly<Record<Extract<ColumnType, string>, string>> = {
  boolean: 'boolean',
  integer: 'bigint',
  double: 'double',
  text: 'varchar',
  date: 'date',
  time: 'time(6)',
  timestamp: 'timestamp(6)',
  instant: 'timestamp(6) with time zone',
  binary: 'varbinary',
  uuid: 'uuid',
  json: 'json',
};
