import { sql } from 'drizzle-orm';
import { Client, type ClientConfig } from 'pg';
import { type Connection, connect, type Database } from './connect.ts';
import { startEmbeddedServer } from './embedded/embedded-server.ts';
import { type HeldStore, holdStore, type StoreStanding } from './embedded/hold-store.ts';
import { migrate } from './migrate.ts';
import { serverRoleTooStrong } from './store-problems.ts';

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
  readonly standing: HeldStore['standing'];
  readonly lost: HeldStore['lost'];
  close(): Promise<void>;
}

/**
 * Opens the registry's database, brought to this version's tables, for this process alone. An embedded one that dies is
 * brought back; `onStanding` is told of it. Raises `store.in-use`, `store.unreachable`, `store.role-too-strong`,
 * `store.from-newer-version`, and what starting a server raises.
 */
export async function openStore(
  place: StorePlace,
  onStanding?: (standing: StoreStanding) => void,
): Promise<Store> {
  if ('serverUrl' in place) return openExternal(place);
  const server = await startEmbeddedServer(place);
  const address = { host: server.host, port: server.port };
  const asOwner = { ...address, user: 'assay_owner', password: server.ownerPassword };
  const config = { ...asOwner, database: 'postgres' };
  const held = await holdStore({ server, config, folder: place.folder, onStanding });
  try {
    await makeDatabase(config);
    await migrateAs({ ...asOwner, database: 'assay' });
    await letServerIn(config, server.serverPassword);
    const connection = await connectAsServer({
      ...address,
      user: 'assay_server',
      password: server.serverPassword,
      database: 'assay',
    });
    const owner = { ...asOwner, database: 'assay' };
    const close = async () => {
      await connection.close();
      await held.release();
      await server.stop();
    };
    const { standing, lost } = held;
    return { db: connection.db, pool: connection.pool, owner, standing, lost, close };
  } catch (error) {
    await held.release();
    await server.stop();
    throw error;
  }
}

/** Whoever runs a database of its own brings it back; the pool connects again by itself. */
const elsewhere: Pick<HeldStore, 'standing' | 'lost'> = {
  standing: () => 'ready',
  lost: new Promise(() => undefined),
};

async function openExternal(place: {
  serverUrl: string;
  ownerUrl?: string | undefined;
}): Promise<Store> {
  const owner = place.ownerUrl === undefined ? undefined : { connectionString: place.ownerUrl };
  if (owner) await migrateAs(owner);
  const connection = await connectAsServer({ connectionString: place.serverUrl });
  const { db, pool, close } = connection;
  return { db, pool, owner, ...elsewhere, close };
}

async function makeDatabase(config: ClientConfig): Promise<void> {
  await withClient(config, async (client) => {
    const { rowCount } = await client.query("select 1 from pg_database where datname = 'assay'");
    if (!rowCount) await client.query('create database assay');
  });
}

async function letServerIn(config: ClientConfig, password: string): Promise<void> {
  await withClient(config, async (client) => {
    await client.query(`alter role assay_server login password ${client.escapeLiteral(password)}`);
  });
}

async function withClient(
  config: ClientConfig,
  work: (client: Client) => Promise<void>,
): Promise<void> {
  const client = new Client(config);
  // A connection that breaks fails the query that waits for it.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

async function migrateAs(config: ClientConfig): Promise<void> {
  const connection = await connect(config);
  try {
    await migrate(connection.db);
  } finally {
    await connection.close();
  }
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
