import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

export type Victim = 'server' | 'postgres';

export interface CrashableServer {
  readonly url: string;
  readonly setUpCode: string | undefined;
  /** From the start of the process to its first answer, in milliseconds. */
  readonly startedIn: number;
  /** Kills one of the two at once; a server whose database died is killed after it. */
  readonly kill: (victim: Victim) => Promise<void>;
  /** Asks it to stop; returns its exit code. */
  readonly stop: () => Promise<number>;
}

/** Starts `assay serve` on a folder and waits until it listens. */
export async function startServerOn(folder: string): Promise<CrashableServer> {
  const began = performance.now();
  const args = ['serve', '--lang', 'en', '--port', '0', '--data', folder, '--private-webhooks'];
  const child = spawn(process.execPath, ['--import', 'tsx', main, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DATABASE_URL: undefined, NODE_OPTIONS: undefined },
  });
  const ended = once(child, 'exit');
  let complained = '';
  child.stderr.on('data', (chunk) => {
    complained = `${complained}${chunk}`.slice(-4000);
  });
  let said = '';
  await new Promise<void>((ready, failed) => {
    child.stdout.on('data', (chunk) => {
      said += chunk;
      if (said.includes('Ctrl-C')) ready();
    });
    child.once('exit', () => failed(new Error(`the server did not start: ${complained}`)));
  });
  return {
    url: /Registry at (\S+)/.exec(said)?.[1] ?? '',
    setUpCode: /Set-up code: (\S+)/.exec(said)?.[1],
    startedIn: performance.now() - began,
    kill: async (victim) => {
      if (victim === 'postgres') process.kill((await postmaster(folder)).id, 'SIGKILL');
      // What a dead database leaves of the server is given a moment to do harm.
      if (victim === 'postgres') await new Promise((passed) => setTimeout(passed, 50));
      child.kill('SIGKILL');
      await ended;
    },
    stop: async () => {
      child.kill('SIGINT');
      const [code] = await ended;
      return Number(code);
    },
  };
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

async function postmaster(folder: string): Promise<{ id: number; port: number }> {
  const lines = await readFile(join(folder, 'cluster', 'postmaster.pid'), 'utf8');
  const [id, , , port] = lines.split('\n').map(Number);
  if (!id || !port) throw new Error('the pid file of PostgreSQL is not whole');
  return { id, port };
}
