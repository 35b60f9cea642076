import { Client, type ClientConfig } from 'pg';
import { printPostgreSql, quotePostgreSqlName } from '../../sql/postgresql.ts';
import type { Statement } from '../../sql/tree.ts';
import type { Cell, Engine, Rows, RunOptions } from '../engine.ts';
import { cellParsers } from './cell-parsers.ts';

export interface PostgreSqlSettings {
  readonly connection: ClientConfig;
  /** What one statement may take before the server ends it. */
  readonly statementSeconds: number;
}

/** A PostgreSQL server whose tables are read where they lie. */
export interface PostgreSqlEngine extends Engine {
  /** Lets statements read a query of the loader's under a name. Names and values in it are quoted. */
  readonly attach: (name: string, query: string) => void;
  /** Runs loader SQL, such as what reads the catalogue. */
  readonly run: (sql: string, options?: RunOptions) => Promise<Rows>;
}

/** What the session says to the server before anything else: text forms must not follow its own settings. */
const sessionSettings = [
  "SET TimeZone = 'UTC'",
  "SET DateStyle = 'ISO, YMD'",
  "SET IntervalStyle = 'iso_8601'",
  'SET extra_float_digits = 1',
  'SET bytea_output = hex',
  'SET default_transaction_read_only = on',
];

/**
 * Connects to a server. The session reads only, but for temporary tables of its own that `keep`
 * makes; where the server or the account allows none, what is kept is computed anew at each reading.
 */
export async function openPostgreSql(settings: PostgreSqlSettings): Promise<PostgreSqlEngine> {
  const client = new Client({ ...settings.connection, types: cellParsers });
  await client.connect();
  const { rows: backend } = await client.query<number[]>({
    text: 'SELECT pg_backend_pid()',
    rowMode: 'array',
  });
  const run = runner(client, { connection: settings.connection, process: backend[0]?.[0] });
  for (const setting of sessionSettings) await run(setting);
  await run(`SET statement_timeout = ${Math.round(settings.statementSeconds * 1000)}`);
  const server = await describeServer(run);
  const relations = new Map<string, string>();
  const dialect = {
    foldingCollation: server.foldingCollation,
    relation: (name: string) => relations.get(name) ?? quotePostgreSqlName(name),
  };
  const print = (statement: Statement) => printPostgreSql(statement, dialect);
  return {
    name: 'postgresql',
    version: server.version,
    print,
    query: (statement, options) => run(print(statement), options),
    numbers: async (statement, options) => numbersOf(await run(print(statement), options)),
    keep: async (name, statement, options) => {
      const sql = print(statement);
      if (!server.temporaryTables) {
        relations.set(name, `(${sql})`);
        const counted = await run(`SELECT count(*) FROM (${sql}) AS kept`, options);
        return Number(counted.rows[0]?.[0] ?? 0);
      }
      const temporary = `pg_temp.${quotePostgreSqlName(name)}`;
      await writing(run, [
        `DROP TABLE IF EXISTS ${temporary}`,
        `CREATE TEMPORARY TABLE ${quotePostgreSqlName(name)} AS ${sql}`,
      ]);
      relations.set(name, temporary);
      const counted = await run(`SELECT count(*) FROM ${temporary}`, options);
      return Number(counted.rows[0]?.[0] ?? 0);
    },
    drop: async (name) => {
      if (relations.get(name)?.startsWith('pg_temp.')) {
        await writing(run, [`DROP TABLE IF EXISTS pg_temp.${quotePostgreSqlName(name)}`]);
      }
      relations.delete(name);
    },
    define: async (name, statement) => {
      relations.set(name, `(${print(statement)})`);
    },
    attach: (name, query) => {
      relations.set(name, `(${query})`);
    },
    run,
    close: () => client.end(),
  };
}

interface Backend {
  readonly connection: ClientConfig;
  /** The server's own process of this connection. */
  readonly process: number | undefined;
}

type Run = (sql: string, options?: RunOptions) => Promise<Rows>;

function runner(client: Client, backend: Backend): Run {
  return async (sql, options) => {
    options?.signal?.throwIfAborted();
    const stop = () => void cancel(backend);
    options?.signal?.addEventListener('abort', stop, { once: true });
    try {
      const { fields, rows } = await client.query<Cell[]>({ text: sql, rowMode: 'array' });
      return { columns: fields.map((field) => field.name), rows };
    } finally {
      options?.signal?.removeEventListener('abort', stop);
    }
  };
}

/** Ends the running statement from a second connection, as PostgreSQL wants it; the first then fails. */
async function cancel({ connection, process }: Backend): Promise<void> {
  const other = new Client(connection);
  await other.connect();
  await other.query('SELECT pg_cancel_backend($1)', [process]).finally(() => other.end());
}

/** One transaction that may write: nothing but temporary tables of this session is ever named in it. */
async function writing(run: Run, statements: readonly string[]): Promise<void> {
  await run('BEGIN READ WRITE');
  try {
    for (const sql of statements) await run(sql);
    await run('COMMIT');
  } catch (error) {
    await run('ROLLBACK');
    throw error;
  }
}

interface Server {
  readonly version: string;
  readonly foldingCollation: string;
  readonly temporaryTables: boolean;
}

/** In order of preference: whatever the server was built with, one of them folds more than ASCII. */
const foldingCollations = ['pg_c_utf8', 'und-x-icu', 'C.utf8', 'default'];

async function describeServer(run: Run): Promise<Server> {
  const { rows } = await run(`SELECT current_setting('server_version'),
      has_database_privilege(current_database(), 'TEMPORARY') AND NOT pg_is_in_recovery(),
      (SELECT string_agg(DISTINCT collname, ',') FROM pg_collation)`);
  const [version, temporaryTables, collations] = rows[0] ?? [];
  const known = new Set(String(collations).split(','));
  return {
    version: String(version),
    temporaryTables: temporaryTables === true,
    foldingCollation: foldingCollations.find((name) => known.has(name)) ?? 'default',
  };
}

function numbersOf({ columns, rows }: Rows): readonly Float64Array[] {
  return columns.map((_, index) =>
    Float64Array.from(rows, (row) => {
      const cell = row[index];
      return cell === null || cell === undefined ? Number.NaN : Number(cell);
    }),
  );
}
