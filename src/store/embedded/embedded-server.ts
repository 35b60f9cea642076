import { chmod, mkdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { keepPasswords, makeCluster, withoutRights } from './make-cluster.ts';
import { answeringPort } from './postmaster.ts';
import { type Cluster, runCluster, runClusterAgain, stopCluster } from './run-cluster.ts';
import { serverBinaries } from './server-binaries.ts';

/** A PostgreSQL that runs on this machine from npm packages, reachable on the loopback interface alone. */
export interface EmbeddedServer {
  readonly host: '127.0.0.1';
  readonly port: number;
  /** Of the role that owns the tables. */
  readonly ownerPassword: string;
  /** Of the role that the server of Assay connects as. */
  readonly serverPassword: string;
  /**
   * Returns once the database answers at its port; tries once to start it where it died. Raises `store.server-did-not-start`.
   */
  bringBack(): Promise<void>;
  stop(): Promise<void>;
}

export interface EmbeddedSettings {
  /** Holds cluster, log and passwords; made where it is missing. */
  readonly folder: string;
  /** Off only for tests that throw their data away. */
  readonly durable?: boolean;
}

/**
 * Starts the embedded PostgreSQL, or joins the one that a killed server of Assay left running on this folder.
 * Who may use it is settled by `holdStore`. Raises `store.no-server-for-platform`, `store.server-did-not-start`.
 */
export async function startEmbeddedServer(settings: EmbeddedSettings): Promise<EmbeddedServer> {
  const folder = resolve(settings.folder);
  const runAs = await withoutRights();
  await mkdir(folder, { recursive: true, mode: 0o711 });
  if (runAs.uid !== undefined) await letPass(dirname(folder));
  const binaries = await serverBinaries(folder, runAs);
  const cluster = join(folder, 'cluster');
  const passwords = await keepPasswords(join(folder, 'passwords.json'));
  if (!(await exists(join(cluster, 'PG_VERSION')))) {
    await makeCluster({ binaries, cluster, runAs, password: passwords.owner });
  }
  const ownerPassword = passwords.owner;
  const durable = settings.durable ?? true;
  const of: Cluster = { binaries, cluster, runAs, durable, ownerPassword };
  const port = await runCluster(of);
  return {
    host: '127.0.0.1',
    port,
    ownerPassword,
    serverPassword: passwords.server,
    // At the port that every connection of this process knows.
    bringBack: () => runClusterAgain(of, port),
    stop: () => stopCluster(of),
  };
}

/**
 * Where the server that runs on a folder now is reached; undefined where none does. Nothing is started, and whoever
 * holds the store goes on.
 */
export async function runningServer(
  folder: string,
): Promise<Pick<EmbeddedServer, 'host' | 'port' | 'ownerPassword'> | undefined> {
  const cluster = join(resolve(folder), 'cluster');
  if (!(await exists(cluster))) return undefined;
  const passwords = await keepPasswords(join(resolve(folder), 'passwords.json'));
  const port = await answeringPort(cluster, passwords.owner);
  if (port === undefined) return undefined;
  return { host: '127.0.0.1', port, ownerPassword: passwords.owner };
}

/** The folder of cached measurements is shut to other accounts, and by default the registry lies in it. */
async function letPass(parent: string): Promise<void> {
  if (basename(parent) !== '.assay') return;
  const { mode } = await stat(parent);
  await chmod(parent, mode | 0o011);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
