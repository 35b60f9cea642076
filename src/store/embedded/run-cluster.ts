import { execFile } from 'node:child_process';
import { createServer } from 'node:net';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { serverDidNotStart } from '../store-problems.ts';
import { answeringPort, forgetUnburied, hasPidFile, pidFileNamesRunning } from './postmaster.ts';
import type { RunAs, ServerBinaries } from './server-binaries.ts';

const run = promisify(execFile);

/** A cluster on this machine, and how it is run. */
export interface Cluster {
  readonly binaries: ServerBinaries;
  /** Its folder. */
  readonly cluster: string;
  readonly runAs: RunAs;
  readonly durable: boolean;
  readonly ownerPassword: string;
}

const triesEvery = 100;
const secondsToLetGo = 15;

/**
 * The port of the server that answers for a cluster: of one that a killed server of Assay left running, or of one
 * started here. Raises `store.server-did-not-start`.
 */
export async function runCluster(of: Cluster): Promise<number> {
  const running = await answeringPort(of.cluster, of.ownerPassword);
  if (running !== undefined) return running;
  const port = await freePort();
  const giveUpAt = performance.now() + secondsToLetGo * 1000;
  while (!(await hasStarted(of, port))) {
    // What a killed server was doing holds its memory until it has noticed.
    const mayPass = await hasPidFile(of.cluster);
    if (performance.now() > giveUpAt || !mayPass) throw serverDidNotStart({ log: logOf(of) });
    await pause(triesEvery);
  }
  return port;
}

/** Tries once to have the server of a cluster answer at a port. Raises `store.server-did-not-start`. */
export async function runClusterAgain(of: Cluster, port: number): Promise<void> {
  const running = await answeringPort(of.cluster, of.ownerPassword);
  if (running === port) return;
  if (running !== undefined || !(await hasStarted(of, port))) {
    throw serverDidNotStart({ log: logOf(of) });
  }
}

/** Ends the server of a cluster, if one runs. */
export async function stopCluster({ binaries, cluster, runAs }: Cluster): Promise<void> {
  if (!(await pidFileNamesRunning(cluster))) return;
  await run(binaries.pg_ctl, ['stop', '-D', cluster, '-m', 'fast', '-w'], { ...runAs });
}

async function hasStarted(of: Cluster, port: number): Promise<boolean> {
  const { binaries, cluster, runAs } = of;
  await forgetUnburied(cluster);
  const how = ['-l', logOf(of), '-w', '-t', '60', '-o', optionsOf(of, port)];
  return await run(binaries.pg_ctl, ['start', '-D', cluster, ...how], {
    ...runAs,
    cwd: cluster,
  }).then(
    () => true,
    () => false,
  );
}

function logOf({ cluster }: Cluster): string {
  return join(cluster, 'server.log');
}

function optionsOf({ durable }: Cluster, port: number): string {
  const durability = durable ? 'on' : 'off';
  return [
    `-p ${port}`,
    '-c listen_addresses=127.0.0.1',
    "-c unix_socket_directories=''",
    `-c fsync=${durability}`,
    `-c synchronous_commit=${durability}`,
    `-c full_page_writes=${durability}`,
    '-c max_connections=50',
    '-c timezone=UTC',
    `-c shared_buffers=${megabytesToShare()}MB`,
  ].join(' ');
}

/** Room for the tables of a large registry: an eighth of the memory, of which it takes what it comes to use. */
function megabytesToShare(): number {
  const limit = process.constrainedMemory();
  const memory = limit > 0 ? Math.min(limit, totalmem()) : totalmem();
  return Math.min(1024, Math.max(128, Math.floor(memory / 8 / 2 ** 20)));
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
