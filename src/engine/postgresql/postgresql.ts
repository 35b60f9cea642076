import { Client, type ClientConfig } from 'pg';
import { printPostgreSql, quotePostgreSqlName } from '../../sql/postgresql.ts';
import type { Cell, RunOptions } from '../engine.ts';
import type { Database } from '../remote/database.ts';
import { type RemoteParts, remoteEngine } from '../remote/remote-engine.ts';
import { readTables } from './catalogue.ts';
import { cellParsers } from './cell-parsers.ts';
import { readPartitions } from './partitions.ts';
import { postgreSqlError } from './problems.ts';

export interface PostgreSqlSettings {
  readonly connection: ClientConfig;
  /** What one statement may take before the server ends it. */
  readonly statementSeconds: number;
}

/** In seconds. Who waits for a table that somebody changes waits in front of others, too. */
const longestWait = 10;

/** What the session says to the server before anything else: text forms must not follow its own settings. */
const sessionSettings = [
  "SET TimeZone = 'UTC'",
  "SET DateStyle = 'ISO, YMD'",
  "SET IntervalStyle = 'iso_8601'",
  'SET extra_float_digits = 1',
  'SET bytea_output = hex',
  'SET default_transaction_read_only = on',
  // The first rows of a table are then the same ones each time, also while others read it.
  'SET synchronize_seqscans = off',
];

/**
 * Connects to a server. The session reads only, but for temporary tables of its own that `keep`
 * makes; where the server or the account allows none, what is kept is computed anew at each reading.
 */
export async function openPostgreSql(settings: PostgreSqlSettings): Promise<Database> {
  const client = new Client({
    application_name: 'assay',
    ...settings.connection,
    types: cellParsers,
  });
  // A connection that breaks between two statements fails the next one, which says so.
  client.on('error', () => undefined);
  await client.connect();
  const { rows: backend } = await client.query<number[]>({
    text: 'SELECT pg_backend_pid()',
    rowMode: 'array',
  });
  const run = runner(client, { connection: settings.connection, process: backend[0]?.[0] });
  for (const setting of sessionSettings) await run(setting);
  await run(
    `SET lock_timeout = ${Math.round(Math.min(longestWait, settings.statementSeconds / 2) * 1000)}`,
  );
  await run(`SET statement_timeout = ${Math.round(settings.statementSeconds * 1000)}`);
  const { version, foldingCollation, temporaryTables } = await describeServer(run);
  const engine = remoteEngine({
    name: 'postgresql',
    version,
    print: (statement, relation) => printPostgreSql(statement, { foldingCollation, relation }),
    run,
    quoteName: quotePostgreSqlName,
    ...(temporaryTables && { temporary: temporary(run) }),
    close: () => client.end(),
  });
  return {
    engine,
    tables: (options) => readTables(engine.run, options),
    partitions: (table, options) => readPartitions(engine.run, table, options),
  };
}

function temporary(run: RemoteParts['run']): NonNullable<RemoteParts['temporary']> {
  const reference = (name: string) => `pg_temp.${quotePostgreSqlName(name)}`;
  return {
    make: async (name, sql, options) => {
      await writing(
        run,
        [
          `DROP TABLE IF EXISTS ${reference(name)}`,
          `CREATE TEMPORARY TABLE ${quotePostgreSqlName(name)} AS ${sql}`,
        ],
        options,
      );
      return reference(name);
    },
    drop: (name) => writing(run, [`DROP TABLE IF EXISTS ${reference(name)}`]),
  };
}

interface Backend {
  readonly connection: ClientConfig;
  /** The server's own process of this connection. */
  readonly process: number | undefined;
}

function runner(client: Client, backend: Backend): RemoteParts['run'] {
  return async (sql, options) => {
    options?.signal?.throwIfAborted();
    // Where the second connection cannot be made, the statement ends by its own time limit.
    const stop = () => void cancel(backend).catch(() => undefined);
    options?.signal?.addEventListener('abort', stop, { once: true });
    try {
      const { fields, rows } = await client.query<Cell[]>({ text: sql, rowMode: 'array' });
      return { columns: fields.map((field) => field.name), rows };
    } catch (error) {
      throw postgreSqlError(error);
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
async function writing(
  run: RemoteParts['run'],
  statements: readonly string[],
  options?: RunOptions,
): Promise<void> {
  await run('BEGIN READ WRITE');
  try {
    for (const sql of statements) await run(sql, options);
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

async function describeServer(run: RemoteParts['run']): Promise<Server> {
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
