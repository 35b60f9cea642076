import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { serverDidNotStart } from '../store-problems.ts';
import { answeringPort, forgetUnburied } from './postmaster.ts';
import { type RunAs, type ServerBinaries, serverBinaries } from './server-binaries.ts';

const run = promisify(execFile);

/** A PostgreSQL that runs on this machine from npm packages, reachable on the loopback interface alone. */
export interface EmbeddedServer {
  readonly host: '127.0.0.1';
  readonly port: number;
  /** Of the role that owns the tables. */
  readonly ownerPassword: string;
  /** Of the role that the server of Assay connects as. */
  readonly serverPassword: string;
  stop(): Promise<void>;
}

export interface EmbeddedSettings {
  /** Holds cluster, log and passwords; made where it is missing. */
  readonly folder: string;
  /** Off only for tests that throw their data away. */
  readonly durable?: boolean;
}

interface Passwords {
  readonly owner: string;
  readonly server: string;
}

/**
 * Starts the embedded PostgreSQL, or joins the one that a killed server of Assay left running on this folder.
 * Who may use it is settled by `claimStore`. Raises `store.no-server-for-platform`, `store.server-did-not-start`.
 */
export async function startEmbeddedServer(settings: EmbeddedSettings): Promise<EmbeddedServer> {
  const folder = resolve(settings.folder);
  const runAs = await withoutRights();
  await mkdir(folder, { recursive: true, mode: 0o711 });
  const binaries = await serverBinaries(folder, runAs);
  const cluster = join(folder, 'cluster');
  const passwords = await keepPasswords(join(folder, 'passwords.json'));
  if (!(await exists(join(cluster, 'PG_VERSION')))) {
    await makeCluster({ binaries, cluster, runAs, password: passwords.owner });
  }
  const port =
    (await answeringPort(cluster, passwords.owner)) ??
    (await startCluster({ binaries, cluster, runAs, folder, durable: settings.durable ?? true }));
  return {
    host: '127.0.0.1',
    port,
    ownerPassword: passwords.owner,
    serverPassword: passwords.server,
    stop: async () => {
      await run(binaries.pg_ctl, ['stop', '-D', cluster, '-m', 'fast', '-w'], { ...runAs });
    },
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

/** PostgreSQL refuses to run as the superuser of a machine, so there it runs as an account without rights. */
async function withoutRights(): Promise<RunAs> {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody']) {
    const ids = await Promise.all(
      ['-u', '-g'].map((flag) => run('id', [flag, name]).then(({ stdout }) => Number(stdout))),
    ).catch(() => undefined);
    if (ids?.[0] !== undefined && ids[1] !== undefined) return { uid: ids[0], gid: ids[1] };
  }
  return {};
}

async function keepPasswords(path: string): Promise<Passwords> {
  const made = { owner: randomBytes(24).toString('hex'), server: randomBytes(24).toString('hex') };
  const file = await open(path, 'wx', 0o600).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
    return undefined;
  });
  if (file === undefined) return JSON.parse(await readFile(path, 'utf8')) as Passwords;
  await file.writeFile(`${JSON.stringify(made)}\n`);
  await file.sync();
  await file.close();
  return made;
}

async function makeCluster(of: {
  binaries: ServerBinaries;
  cluster: string;
  runAs: RunAs;
  password: string;
}): Promise<void> {
  // Made beside its place and moved there whole: a cluster that was begun and cut off is never taken for one.
  const { binaries, cluster, runAs, password } = of;
  const begun = `${cluster}.new`;
  await rm(begun, { recursive: true, force: true });
  await mkdir(begun, { mode: 0o700 });
  const passwordFile = `${cluster}.password`;
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (runAs.uid !== undefined && runAs.gid !== undefined) {
    await Promise.all([begun, passwordFile].map((p) => chown(p, runAs.uid ?? 0, runAs.gid ?? 0)));
  }
  const options = ['--auth=scram-sha-256', '--username=assay_owner', '--encoding=UTF8'];
  options.push('--locale-provider=builtin', '--locale=C.UTF-8', `--pwfile=${passwordFile}`);
  try {
    await run(binaries.initdb, ['-D', begun, ...options], { ...runAs, cwd: dirname(cluster) });
    await rename(begun, cluster);
  } catch (error) {
    await rm(begun, { recursive: true, force: true });
    await writeFile(`${cluster}.log`, String((error as { stderr?: string }).stderr ?? error));
    throw serverDidNotStart({ log: `${cluster}.log` });
  } finally {
    await rm(passwordFile, { force: true });
  }
}

async function startCluster(of: {
  binaries: ServerBinaries;
  cluster: string;
  runAs: RunAs;
  folder: string;
  durable: boolean;
}): Promise<number> {
  const { binaries, cluster, runAs, durable } = of;
  const port = await freePort();
  const durability = durable ? 'on' : 'off';
  const server = [
    `-p ${port}`,
    '-c listen_addresses=127.0.0.1',
    "-c unix_socket_directories=''",
    `-c fsync=${durability}`,
    `-c synchronous_commit=${durability}`,
    `-c full_page_writes=${durability}`,
    '-c max_connections=50',
    '-c timezone=UTC',
  ].join(' ');
  const log = join(cluster, 'server.log');
  const started = ['start', '-D', cluster, '-l', log, '-w', '-t', '60', '-o', server];
  await forgetUnburied(cluster);
  for (let triesLeft = 10; ; triesLeft -= 1) {
    const hasStarted = await run(binaries.pg_ctl, started, { ...runAs, cwd: cluster }).then(
      () => true,
      () => false,
    );
    if (hasStarted) return port;
    // What a killed server was doing holds its memory until it has noticed.
    const mayPass = await exists(join(cluster, 'postmaster.pid'));
    if (triesLeft === 0 || !mayPass) throw serverDidNotStart({ log });
    await pause(1000);
  }
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer();
    probe.once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address ? found(address.port) : failed(new Error('no port')),
      );
    });
  });
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
