import { randomUUID } from 'node:crypto';
import { type ClickHouseClient, ClickHouseLogLevel, createClient } from '@clickhouse/client';
import { printClickHouse } from '../../sql/clickhouse.ts';
import { quoteClickHouseName } from '../../sql/clickhouse-quote.ts';
import type { RunOptions } from '../engine.ts';
import type { Database } from '../remote/database.ts';
import { type RemoteParts, type RemoteRows, remoteEngine } from '../remote/remote-engine.ts';
import { readTables } from './catalogue.ts';
import { rowsOfTabs } from './cells.ts';
import { clickHouseError, clickHouseSettingsFixed } from './problems.ts';
import { indispensable, type StatementLimits, statementSettings } from './settings.ts';

export interface ClickHouseSettings extends StatementLimits {
  /** `https://host:8443`, or `http://…` for plain on purpose. No user and no password in it. */
  readonly url: string;
  /** The database whose tables are read; all that the account may read where absent. */
  readonly database?: string;
  readonly username?: string;
  readonly password?: string;
  /** What the server's certificate is verified with, besides what this machine trusts. */
  readonly tls?: { readonly ca_cert: Buffer };
}

/** One conversation with a server. */
interface Conversation {
  readonly client: ClickHouseClient;
  /** Temporary tables are seen by statements of one session alone. */
  readonly session: string;
  readonly settings: Readonly<Record<string, string>>;
}

/**
 * Connects to a server over HTTP. Statements read only, but for temporary tables of the session that `keep` makes;
 * where the account may have none, what is kept is computed anew at each reading. Raises `clickhouse.*`.
 */
export async function openClickHouse(settings: ClickHouseSettings): Promise<Database> {
  const client = connect(settings);
  try {
    return await converse(client, settings);
  } catch (error) {
    await client.close();
    throw error;
  }
}

async function converse(client: ClickHouseClient, given: ClickHouseSettings): Promise<Database> {
  const talk = { client, session: randomUUID() };
  const settings = await accepted(runner({ ...talk, settings: {} }), statementSettings(given));
  const run = runner({ ...talk, settings });
  const { rows } = await run('SELECT version()');
  const temporary = temporaryTables(run);
  const engine = remoteEngine({
    name: 'clickhouse',
    version: String(rows[0]?.[0]),
    print: printClickHouse,
    run,
    quoteName: quoteClickHouseName,
    ...((await mayKeep(run, temporary)) && { temporary }),
    close: () => client.close(),
  });
  return { engine, tables: (options) => readTables(engine.run, given.database, options) };
}

function connect(given: ClickHouseSettings): ClickHouseClient {
  const { url, username, password, database, tls, statementSeconds } = given;
  return createClient({
    url,
    ...(username !== undefined && { username }),
    ...(password !== undefined && { password }),
    ...(database !== undefined && { database }),
    ...(tls !== undefined && { tls }),
    application: 'assay',
    // The server ends what takes too long; this is for a server that does not.
    request_timeout: (statementSeconds + 30) * 1000,
    max_open_connections: 2,
    // Its lines would hold statements.
    log: { level: ClickHouseLogLevel.OFF },
  });
}

/** The settings that the server knows and lets this account set, once it is sure that no result depends on the others. */
async function accepted(
  run: RemoteParts['run'],
  wanted: Readonly<Record<string, string>>,
): Promise<Readonly<Record<string, string>>> {
  const names = Object.keys(wanted).map((name) => `'${name}'`);
  const { rows } = await run(
    `SELECT name, value, toInt32(readonly) FROM system.settings WHERE name IN (${names.join(', ')})`,
  );
  const known = new Map(rows.map(([name, value, fixed]) => [String(name), { value, fixed }]));
  const settings: Record<string, string> = {};
  const failing = [...indispensable].filter((name) => !known.has(name));
  for (const [name, value] of Object.entries(wanted)) {
    const there = known.get(name);
    if (there === undefined || there.value === value) continue;
    if (there.fixed === 1) failing.push(name);
    else settings[name] = value;
  }
  if (failing.length > 0) throw clickHouseSettingsFixed({ settings: failing.sort().join(', ') });
  return settings;
}

/** One statement after another: a session answers no two at once. */
function runner(talk: Conversation): RemoteParts['run'] {
  let last: Promise<unknown> = Promise.resolve();
  return (sql, options) => {
    const mine = last.then(() => ask(talk, sql, options));
    last = mine.catch(() => undefined);
    return mine;
  };
}

async function ask(talk: Conversation, sql: string, options: RunOptions = {}): Promise<RemoteRows> {
  const { client, session, settings } = talk;
  const { signal } = options;
  signal?.throwIfAborted();
  const query_id = randomUUID();
  const stop = () => void kill(client, query_id);
  signal?.addEventListener('abort', stop, { once: true });
  try {
    const asked = await client.exec({
      query: sql,
      query_id,
      session_id: session,
      // The whole answer is made before its head is sent, so that a failure is one and what was read is known.
      clickhouse_settings: {
        ...settings,
        wait_end_of_query: 1,
        default_format: 'TabSeparatedWithNamesAndTypes',
        session_timeout: longestSession,
      },
      ...(signal !== undefined && { abort_signal: signal }),
    });
    const text = await textOf(asked.stream);
    const bytesRead = Number(asked.summary?.read_bytes ?? Number.NaN);
    return { ...rowsOfTabs(text), ...(Number.isFinite(bytesRead) && { bytesRead }) };
  } catch (error) {
    signal?.throwIfAborted();
    throw clickHouseError(error);
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

/** In seconds: what a server allows a session to be idle at most. */
const longestSession = '3600';

async function textOf(stream: AsyncIterable<Buffer>): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

/** Ends a statement that goes on after its connection was closed. Where this fails, it ends by its time limit. */
async function kill(client: ClickHouseClient, id: string): Promise<void> {
  await client
    .command({ query: `KILL QUERY WHERE query_id = '${id}' ASYNC` })
    .catch(() => undefined);
}

/** In memory of the server. Their names are those of the statements, so that the same work has the same statements. */
function temporaryTables(run: RemoteParts['run']): NonNullable<RemoteParts['temporary']> {
  const drop = async (name: string) => {
    await run(`DROP TEMPORARY TABLE IF EXISTS ${quoteClickHouseName(name)}`);
  };
  return {
    make: async (name, sql, options) => {
      await drop(name);
      const table = quoteClickHouseName(name);
      await run(`CREATE TEMPORARY TABLE ${table} AS ${sql}`, options);
      return table;
    },
    drop,
  };
}

/** Whether a temporary table is there for the next statement: accounts may have none, and a proxy may change servers. */
async function mayKeep(
  run: RemoteParts['run'],
  { make, drop }: NonNullable<RemoteParts['temporary']>,
): Promise<boolean> {
  try {
    const table = await make('assay probe', 'SELECT 1 AS one');
    await run(`SELECT one FROM ${table}`);
    await drop('assay probe');
    return true;
  } catch {
    return false;
  }
}
