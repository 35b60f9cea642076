import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import { Pool, type PoolClient, type PoolConfig } from 'pg';
import { storeUnreachable } from './store-problems.ts';
import { traceStatements } from './trace-statements.ts';

/** The database, or a transaction in it. */
export type Database = NodePgDatabase<Record<string, never>>;
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];

export interface Connection {
  readonly db: Database;
  readonly pool: Pool;
  close(): Promise<void>;
}

/** Opens a pool of connections and proves that one works. Raises `store.unreachable`. */
export async function connect(settings: PoolConfig): Promise<Connection> {
  const pool = new Pool({ max: 10, connectionTimeoutMillis: 15_000, ...settings });
  // A connection that breaks while idle is replaced by the pool; the next query says what is wrong.
  pool.on('error', () => undefined);
  takeBackBroken(pool);
  pool.on('connect', traceStatements);
  try {
    (await pool.connect()).release();
  } catch (error) {
    await pool.end();
    throw storeUnreachable({ host: hostOf(settings), reason: reasonOf(error) });
  }
  return { db: drizzle(pool), pool, close: () => pool.end() };
}

/**
 * Takes back a connection that breaks while it is lent: Drizzle never returns one whose `begin` failed, and the pool
 * would be used up by a database that dies ten times. Whoever has it is told by their next query.
 */
function takeBackBroken(pool: Pool): void {
  const lent = new Set<PoolClient>();
  pool.on('acquire', (client) => lent.add(client));
  pool.on('release', (_, client) => lent.delete(client));
  pool.on('connect', (client) => {
    client.on('error', () => undefined);
    client.once('end', () => {
      if (!lent.has(client)) return;
      const { release } = client;
      client.release = () => undefined;
      release.call(client, true);
    });
  });
}

/** Never the whole address: it holds a password. */
function hostOf(settings: PoolConfig): string {
  if (settings.connectionString === undefined) return `${settings.host}:${settings.port}`;
  try {
    return new URL(settings.connectionString).host;
  } catch {
    return 'DATABASE_URL';
  }
}

function reasonOf(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string };
  return code ?? message ?? 'unknown';
}
