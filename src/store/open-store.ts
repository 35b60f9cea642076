import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { Client, type ClientConfig } from 'pg';
import { type Connection, connect, type Database } from './connect.ts';
import { startEmbeddedServer } from './embedded/embedded-server.ts';
import { migrate } from './migrate.ts';
import { serverRoleTooStrong, storeInUse } from './store-problems.ts';

/** Where a registry is kept: in a folder of this machine, or in a PostgreSQL that somebody else runs. */
export type StorePlace =
  | { readonly folder: string; readonly durable?: boolean }
  | { readonly serverUrl: string; readonly ownerUrl?: string | undefined };

export interface Store {
  /** Connects as the role that row-level security holds. */
  readonly db: Database;
  readonly pool: Connection['pool'];
  /** How the owner of the tables connects: for backups and for the tables of the job queue. */
  readonly owner: ClientConfig | undefined;
  close(): Promise<void>;
}

/** Two servers on one store would both send its letters: the lock's key, an arbitrary constant. */
const storeLock = 7_214_002;

/**
 * Opens the registry's database, brought to this version's tables, for this process alone. Raises `store.in-use`,
 * `store.unreachable`, `store.role-too-strong`, `store.from-newer-version`, and what starting a server raises.
 */
export async function openStore(place: StorePlace): Promise<Store> {
  if ('serverUrl' in place) return openExternal(place);
  const server = await startEmbeddedServer(place);
  const address = { host: server.host, port: server.port };
  const asOwner = { ...address, user: 'assay_owner', password: server.ownerPassword };
  const claim = await claimStore({ ...asOwner, database: 'postgres' }, place.folder);
  try {
    await makeDatabase(claim.client);
    await migrateAs({ ...asOwner, database: 'assay' });
    await letServerIn(claim.client, server.serverPassword);
    const connection = await connectAsServer({
      ...address,
      user: 'assay_server',
      password: server.serverPassword,
      database: 'assay',
    });
    return {
      db: connection.db,
      pool: connection.pool,
      owner: { ...asOwner, database: 'assay' },
      close: async () => {
        await connection.close();
        await claim.release();
        await server.stop();
      },
    };
  } catch (error) {
    await claim.release();
    await server.stop();
    throw error;
  }
}

async function openExternal(place: {
  serverUrl: string;
  ownerUrl?: string | undefined;
}): Promise<Store> {
  const owner = place.ownerUrl === undefined ? undefined : { connectionString: place.ownerUrl };
  if (owner) await migrateAs(owner);
  const connection = await connectAsServer({ connectionString: place.serverUrl });
  return { db: connection.db, pool: connection.pool, owner, close: connection.close };
}

/** Held as long as its connection lives: a killed server lets go of it at once. */
async function claimStore(
  config: ClientConfig,
  folder: string,
): Promise<{ client: Client; release(): Promise<void> }> {
  const client = new Client(config);
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query<{ held: boolean }>(
    'select pg_try_advisory_lock($1) as held',
    [storeLock],
  );
  if (!rows[0]?.held) {
    await client.end();
    throw storeInUse({ folder: join(folder) });
  }
  return { client, release: () => client.end().catch(() => undefined) };
}

async function makeDatabase(client: Client): Promise<void> {
  const { rowCount } = await client.query("select 1 from pg_database where datname = 'assay'");
  if (!rowCount) await client.query('create database assay');
}

async function migrateAs(config: ClientConfig): Promise<void> {
  const connection = await connect(config);
  try {
    await migrate(connection.db);
  } finally {
    await connection.close();
  }
}

async function letServerIn(client: Client, password: string): Promise<void> {
  await client.query(`alter role assay_server login password ${client.escapeLiteral(password)}`);
}

async function connectAsServer(config: ClientConfig): Promise<Connection> {
  const connection = await connect(config);
  try {
    await refuseStrongRole(connection.db);
    return connection;
  } catch (error) {
    await connection.close();
    throw error;
  }
}

/** Row-level security binds neither a superuser, nor BYPASSRLS, nor (unless forced) an owner. */
async function refuseStrongRole(db: Database): Promise<void> {
  const { rows } = await db.execute<{ role: string; power: string | null }>(sql`
    select current_user as role, case
      when rolsuper then 'is a superuser'
      when rolbypassrls then 'has BYPASSRLS'
      when exists (select 1 from pg_tables where schemaname = 'public' and pg_has_role(current_user, tableowner, 'USAGE')) then 'owns tables'
    end as power from pg_roles where rolname = current_user`);
  const found = rows[0];
  if (found?.power) throw serverRoleTooStrong({ role: found.role, power: found.power });
}
