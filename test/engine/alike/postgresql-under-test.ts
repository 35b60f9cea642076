import { Client } from 'pg';
import { openPostgreSql } from '../../../src/engine/postgresql/postgresql.ts';
import { readingOf } from '../../../src/engine/remote/database.ts';
import { quotePostgreSqlName, quotePostgreSqlText } from '../../../src/sql/postgresql.ts';
import type { EngineUnderTest } from './engine-under-test.ts';
import { tableOfDatabase } from './loaded-table.ts';
import type { ColumnType, LogicalTable } from './logical-table.ts';

/** Where the embedded server of a test run listens, and its owner's password. */
export interface TestServer {
  readonly port: number;
  readonly ownerPassword: string;
}

export function postgreSqlUnderTest(
  { port, ownerPassword }: TestServer,
  database: string,
): EngineUnderTest {
  return {
    name: 'postgresql',
    cannot: [
      {
        feature: 'nul-character',
        reason: 'no text of PostgreSQL holds U+0000',
        refusal: /invalid message format/,
      },
      {
        feature: 'long-names',
        reason: 'a name has 63 bytes; PostgreSQL cuts the rest off',
        mapped: (table) => ({
          ...table,
          columns: table.columns.map((column) => ({
            ...column,
            name: Buffer.from(column.name).subarray(0, 63).toString(),
          })),
        }),
      },
    ],
    open: async () => {
      const server = { host: '127.0.0.1', port, user: 'assay_owner', password: ownerPassword };
      const admin = new Client({ ...server, database: 'postgres' });
      await admin.connect();
      await admin.query(`DROP DATABASE IF EXISTS ${database}`);
      await admin.query(`CREATE DATABASE ${database}`);
      await admin.end();
      const connection = { ...server, database };
      const loader = new Client(connection);
      await loader.connect();
      const { engine, tables } = await openPostgreSql({ connection, statementSeconds: 120 });
      const load = async (table: LogicalTable) => {
        for (const sql of loading(table)) await loader.query(sql);
        const found = (await tables()).find(({ name }) => name === table.name);
        if (found === undefined) throw new Error('the catalogue lacks a table that was just made');
        engine.attach(table.name, readingOf(found, quotePostgreSqlName));
        return tableOfDatabase(table, found);
      };
      const close = async () => {
        await engine.close();
        await loader.end();
      };
      return { engine, load, close };
    },
  };
}

const quoteName = (name: string) => `"${name.replaceAll('"', '""')}"`;

function loading({ name, columns, rows }: LogicalTable): readonly string[] {
  const table = quoteName(name);
  const types = columns.flatMap(({ type }, index) => typeStatements(type, `${name} ${index}`));
  const typed = columns.map(
    (column, index) => `${quoteName(column.name)} ${typeName(column.type, `${name} ${index}`)}`,
  );
  const statements = [...types, `CREATE TABLE ${table} (${typed.join(', ')})`];
  const rowsAtOnce = Math.max(1, Math.floor(20_000 / columns.length));
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    const values = rows.slice(at, at + rowsAtOnce).map((row) => {
      const cells = row.map((cell, index) => literal(cell, columns[index]?.type ?? 'text'));
      return `(${cells.join(', ')})`;
    });
    statements.push(`INSERT INTO ${table} VALUES ${values.join(',\n')}`);
  }
  return statements;
}

/** Enums and composites are types of their own, by the name of their column. */
function typeStatements(type: ColumnType, name: string): readonly string[] {
  if (typeof type === 'string') return [];
  if ('enum' in type) {
    return [
      `CREATE TYPE ${quoteName(name)} AS ENUM (${type.enum.map(quotePostgreSqlText).join(', ')})`,
    ];
  }
  if (!('struct' in type)) return [];
  const fields = Object.entries(type.struct).map(
    ([field, of]) => `${quoteName(field)} ${typeNames[of]}`,
  );
  return [`CREATE TYPE ${quoteName(name)} AS (${fields.join(', ')})`];
}

function typeName(type: ColumnType, own: string): string {
  if (typeof type === 'string') return typeNames[type];
  if ('decimal' in type) return `numeric(${type.decimal.join(', ')})`;
  return 'list' in type ? `${typeNames[type.list]}[]` : quoteName(own);
}

const typeNames: Readonly<Record<Extract<ColumnType, string>, string>> = {
  boolean: 'boolean',
  integer: 'bigint',
  double: 'double precision',
  text: 'text',
  date: 'date',
  time: 'time',
  timestamp: 'timestamp',
  instant: 'timestamptz',
  binary: 'bytea',
  uuid: 'uuid',
  json: 'json',
};

function literal(cell: string | null, type: ColumnType): string {
  if (cell === null) return 'NULL';
  if (type === 'binary') return `'\\x${cell}'`;
  if (type === 'instant') return `'${cell}'`;
  // quotePostgreSqlText reads a NUL as nothing; here the server itself must refuse it.
  const quoted = `'${cell.replaceAll("'", "''")}'`;
  if (typeof type === 'string' || 'decimal' in type || 'enum' in type) return quoted;
  if ('list' in type) {
    const entries = `json_array_elements_text(${quoted}::json)::${typeNames[type.list]}`;
    return `(ARRAY(SELECT ${entries}))`;
  }
  const fields = Object.entries(type.struct).map(
    ([field, of]) => `(${quoted}::json ->> ${quotePostgreSqlText(field)})::${typeNames[of]}`,
  );
  return `ROW(${fields.join(', ')})`;
}
