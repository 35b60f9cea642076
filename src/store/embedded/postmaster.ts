import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';

const secondsToRecover = 60;
const asksEvery = 100;

/**
 * The port of the PostgreSQL that runs on a cluster and answers; undefined where none does. Its pid file alone proves
 * nothing: after a power cut its number may be that of another program, and a killed server whose parent never asked
 * for it keeps its number too.
 */
export async function answeringPort(
  cluster: string,
  ownerPassword: string,
): Promise<number | undefined> {
  const giveUpAt = performance.now() + secondsToRecover * 1000;
  while (performance.now() < giveUpAt) {
    const { pid, port } = await readPidFile(cluster);
    if (pid === undefined || port === undefined || !(await isRunning(pid))) return undefined;
    const answer = await ask(port, ownerPassword);
    if (answer === 'ready') return port;
    if (answer === 'nobody') return undefined;
    await pause(asksEvery);
  }
  return undefined;
}

/**
 * Makes a pid file that names a dead process nobody has buried name one that is gone: PostgreSQL takes the former for
 * a server that runs. The file stays, for it also says which shared memory has to be free before another may start.
 */
export async function forgetUnburied(cluster: string): Promise<void> {
  const { pid, lines } = await readPidFile(cluster);
  if (pid === undefined || !(await isUnburied(pid))) return;
  const passing = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await once(passing, 'exit');
  const path = join(cluster, 'postmaster.pid');
  await writeFile(path, [passing.pid, ...lines.slice(1)].join('\n'));
}

/** Whether a cluster says that a server runs on it, be it so or not. */
export async function hasPidFile(cluster: string): Promise<boolean> {
  return (await readPidFile(cluster)).pid !== undefined;
}

/** Whether the process that the pid file of a cluster names runs. */
export async function pidFileNamesRunning(cluster: string): Promise<boolean> {
  const { pid } = await readPidFile(cluster);
  return pid !== undefined && (await isRunning(pid));
}

interface PidFile {
  readonly pid: number | undefined;
  readonly port: number | undefined;
  readonly lines: readonly string[];
}

async function readPidFile(cluster: string): Promise<PidFile> {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '');
  const lines = text.split('\n');
  const [pid, , , port] = lines;
  return { pid: Number(pid) || undefined, port: Number(port) || undefined, lines };
}

async function isRunning(pid: number): Promise<boolean> {
  return isKnown(pid) && !(await isUnburied(pid));
}

function isKnown(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Linux tells a process that has ended and whose parent has not asked for it by the state Z after its name. */
async function isUnburied(pid: number): Promise<boolean> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return stat.slice(stat.lastIndexOf(')') + 2).startsWith('Z');
}

/** `nobody`: no PostgreSQL, or not the one of this cluster; `later`: one that is still starting. */
async function ask(port: number, password: string): Promise<'ready' | 'later' | 'nobody'> {
  const client = new Client({
    host: '127.0.0.1',
    port,
    user: 'assay_owner',
    password,
    database: 'postgres',
    connectionTimeoutMillis: 5000,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return 'ready';
  } catch (error) {
    const startingUp = '57P03';
    return (error as { code?: string }).code === startingUp ? 'later' : 'nobody';
  } finally {
    await client.end().catch(() => undefined);
  }
}
