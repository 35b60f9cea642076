import { type ChildProcess, spawn } from 'node:child_process';
import { open } from 'node:fs/promises';
import type { Readable, Writable } from 'node:stream';
import type { Command } from './peer.ts';
import { type TreeLimits, watchTree } from './process-tree.ts';

export interface TreeRun {
  /** Seconds from start to end, start of the interpreter included. */
  readonly wall: number;
  /** Seconds of processor of the process and all that it started. */
  readonly cpu: number;
  /** The greatest sum of resident memory, in bytes. */
  readonly memory: number;
  /** Why there is no answer. */
  readonly failure?: string;
}

/**
 * The shell tells the processor time of all that was waited for, however short it lived; what was not waited for is in
 * what is seen of the tree every 50 ms.
 */
const timed = '"$0" "$@" 3>&-; code=$?; times >&3; exit $code';

/** Of what `times` prints: a line for the shell and one for its children, each `0m1.25s 0m0.50s`. */
export function processorTime(times: string): number {
  const children = times.trim().split('\n').at(-1) ?? '';
  const parts = [...children.matchAll(/(\d+)m([\d.]+)s/g)];
  return parts.reduce(
    (total, [, minutes, seconds]) => total + Number(minutes) * 60 + Number(seconds),
    0,
  );
}

/** What a stream has brought so far. */
function textOf(stream: Readable | Writable | null | undefined): () => string {
  const parts: Buffer[] = [];
  stream?.on('data', (part: Buffer) => parts.push(part));
  return () => Buffer.concat(parts).toString();
}

/** Runs a command and watches its process tree in /proc: Linux alone. Past a limit all of it is ended. */
export async function measureTree(
  { program, args, env = {}, prints = false }: Command,
  { cwd, out }: { readonly cwd: string; readonly out: string },
  limits: TreeLimits,
): Promise<TreeRun> {
  const printed = prints ? await open(out, 'w') : undefined;
  const began = performance.now();
  const child = spawn('sh', ['-c', timed, program, ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', printed?.fd ?? 'ignore', 'pipe', 'pipe'],
    // A group of its own, so that all of it can be ended.
    detached: true,
  });
  const times = textOf(child.stdio[3]);
  const watch = watchTree(child.pid ?? -1, limits);
  const fault = await faultOf(child);
  const wall = (performance.now() - began) / 1000;
  const { stopped, memory, cpu } = await watch.end();
  await printed?.close();
  const failure = stopped ?? fault;
  const used = { cpu: Math.max(cpu, processorTime(times())), memory };
  return { wall, ...used, ...(failure !== undefined && { failure }) };
}

/** When a process has ended: why it did not do what it was to do. */
function faultOf(child: ChildProcess): Promise<string | undefined> {
  const errors = textOf(child.stderr);
  return new Promise((done) => {
    child.on('error', (error) => done(error.message));
    child.on('close', (code, signal) =>
      done(code === 0 ? undefined : reason(errors(), code ?? signal)),
    );
  });
}

/** The last line of the errors that says something. */
function reason(errors: string, code: number | NodeJS.Signals | null): string {
  const lines = errors.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  return `${lines.at(-1)?.trim().slice(0, 200) ?? 'no message'} (ended with ${code})`;
}
