import { type ChildProcess, spawn } from 'node:child_process';
import { open } from 'node:fs/promises';
import type { Command } from './peer.ts';
import { type TreeLimits, watchTree } from './process-tree.ts';

export interface TreeRun {
  /** Seconds from start to end, start of the interpreter included. */
  readonly wall: number;
  /** Seconds of processor of the process and all that it started, as far as was seen every 50 ms. */
  readonly cpu: number;
  /** The greatest sum of resident memory, in bytes. */
  readonly memory: number;
  /** Why there is no answer. */
  readonly failure?: string;
}

/** Runs a command and watches its process tree in /proc: Linux alone. Past a limit all of it is ended. */
export async function measureTree(
  { program, args, env = {}, prints = false }: Command,
  { cwd, out }: { readonly cwd: string; readonly out: string },
  limits: TreeLimits,
): Promise<TreeRun> {
  const printed = prints ? await open(out, 'w') : undefined;
  const began = performance.now();
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', printed?.fd ?? 'ignore', 'pipe'],
  });
  const watch = watchTree(child.pid ?? -1, limits);
  const fault = await faultOf(child);
  const wall = (performance.now() - began) / 1000;
  const { stopped, ...used } = await watch.end();
  await printed?.close();
  const failure = stopped ?? fault;
  return { wall, ...used, ...(failure !== undefined && { failure }) };
}

/** When a process has ended: why it did not do what it was to do. */
function faultOf(child: ChildProcess): Promise<string | undefined> {
  const errors: Buffer[] = [];
  child.stderr?.on('data', (part: Buffer) => errors.push(part));
  return new Promise((done) => {
    child.on('error', (error) => done(error.message));
    child.on('close', (code, signal) =>
      done(code === 0 ? undefined : reason(Buffer.concat(errors).toString(), code ?? signal)),
    );
  });
}

/** The last line of the errors that says something. */
function reason(errors: string, code: number | NodeJS.Signals | null): string {
  const lines = errors.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  return `${lines.at(-1)?.trim().slice(0, 200) ?? 'no message'} (ended with ${code})`;
}
