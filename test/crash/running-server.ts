import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';

export type Victim = 'server' | 'postgres' | 'both';

export interface RunningServer {
  readonly url: string;
  readonly setUpCode: string | undefined;
  /** From the start of the process to its first answer, in milliseconds. */
  readonly startedIn: number;
  /** Kills the server, its database or both at once. */
  readonly kill: (victim: Victim) => Promise<void>;
  /** Returns once it is ready; in how many milliseconds that was. */
  readonly ready: () => Promise<number>;
  /** Asks it to stop; returns its exit code. */
  readonly stop: () => Promise<number>;
  readonly ended: Promise<{ readonly code: number | null; readonly stderr: string }>;
}

export interface ServePlace {
  /** The built command line. */
  readonly main: string;
  readonly folder: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Starts `assay serve` on a folder and waits until it listens. */
export async function startServerOn(place: ServePlace): Promise<RunningServer> {
  const { main, folder, environment = {} } = place;
  const began = performance.now();
  const args = [
    'serve',
    '--lang',
    'en',
    '--port',
    '0',
    '--data',
    folder,
    '--private-webhooks',
    '--account-rate',
    '0',
  ];
  const child = spawn(process.execPath, [main, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DATABASE_URL: undefined, NODE_OPTIONS: undefined, ...environment },
  });
  let stderr = '';
  child.stderr.on('data', (chunk) => {
    stderr = `${stderr}${chunk}`.slice(-100_000);
  });
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, stderr }));
  let said = '';
  await new Promise<void>((listening, failed) => {
    child.stdout.on('data', (chunk) => {
      said += chunk;
      if (said.includes('Ctrl-C')) listening();
    });
    child.once('exit', () => failed(new Error(`the server did not start: ${stderr}`)));
  });
  const url = /Registry at (\S+)/.exec(said)?.[1] ?? '';
  return {
    url,
    setUpCode: /Set-up code: (\S+)/.exec(said)?.[1],
    startedIn: performance.now() - began,
    ended,
    kill: async (victim) => {
      if (victim !== 'server') process.kill((await postmaster(folder)).id, 'SIGKILL');
      if (victim === 'postgres') return;
      child.kill('SIGKILL');
      await ended;
    },
    ready: () => untilReady(url),
    stop: async () => {
      child.kill('SIGTERM');
      return Number((await ended).code);
    },
  };
}

const patience = 90_000;

async function untilReady(url: string): Promise<number> {
  const began = performance.now();
  while (performance.now() - began < patience) {
    const answer = await fetch(`${url}/readyz`);
    await answer.arrayBuffer();
    if (answer.ok) return performance.now() - began;
    await pause(10);
  }
  throw new Error('the database did not come back');
}

/** Connects to the database behind the server's back, past row-level security. */
export async function connectBehind(folder: string): Promise<Client> {
  const { port } = await postmaster(folder);
  const { owner } = JSON.parse(await readFile(join(folder, 'passwords.json'), 'utf8'));
  const user = 'assay_owner';
  const client = new Client({ host: '127.0.0.1', port, user, password: owner, database: 'assay' });
  await client.connect();
  return client;
}

/** The process and the port of the database that runs on a folder. */
export async function postmaster(folder: string): Promise<{ id: number; port: number }> {
  const lines = await readFile(join(folder, 'cluster', 'postmaster.pid'), 'utf8');
  const [id, , , port] = lines.split('\n').map(Number);
  if (!id || !port) throw new Error('the pid file of PostgreSQL is not whole');
  return { id, port };
}
