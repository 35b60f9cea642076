import { readdir, readFile } from 'node:fs/promises';

/** What a process uses of the machine. */
export interface Usage {
  readonly pid: number;
  readonly parent: number;
  /** Seconds of processor, user and system. */
  readonly cpu: number;
  /** Bytes of resident memory. */
  readonly memory: number;
}

export interface TreeLimits {
  readonly seconds: number;
  /** Bytes of memory of the process and all that it started. */
  readonly memory: number;
  /** Whoever runs the bench wants no more of it. */
  readonly signal?: AbortSignal;
}

export interface TreeUse {
  readonly cpu: number;
  /** The greatest sum that was seen. */
  readonly memory: number;
  /** Which limit was met, if one was. */
  readonly stopped?: string;
}

/** Looks at a process and its descendants until told that they are over; past a limit it ends them. */
export function watchTree(
  root: number,
  limits: TreeLimits,
): { readonly end: () => Promise<TreeUse> } {
  const began = performance.now();
  const cpu = new Map<number, number>();
  let memory = 0;
  let stopped: string | undefined;
  let isOver = false;
  const look = async () => {
    const tree = inTree(await usages(), root);
    for (const of of tree) cpu.set(of.pid, of.cpu);
    const now = sum(tree.map((of) => of.memory));
    memory = Math.max(memory, now);
    stopped ??= limitMet({ seconds: (performance.now() - began) / 1000, memory: now }, limits);
    // A child that was born between the look and the end is in the group, though not in the tree.
    if (stopped !== undefined) for (const pid of [-root, ...tree.map((of) => of.pid)]) kill(pid);
  };
  const looking = (async () => {
    while (!isOver) {
      await look();
      await new Promise((next) => setTimeout(next, 50));
    }
  })();
  return {
    end: async () => {
      isOver = true;
      await looking;
      return { cpu: sum([...cpu.values()]), memory, ...(stopped !== undefined && { stopped }) };
    },
  };
}

function limitMet(
  use: { readonly seconds: number; readonly memory: number },
  { seconds, memory, signal }: TreeLimits,
): string | undefined {
  if (signal?.aborted === true) return 'interrupted';
  if (use.seconds > seconds) return `stopped after ${seconds} s`;
  return use.memory > memory
    ? `stopped at ${(memory / 2 ** 30).toFixed(0)} GiB of memory`
    : undefined;
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/** The process and all that descend from it. */
export function inTree(all: readonly Usage[], root: number): readonly Usage[] {
  const within = new Set([root]);
  let before = 0;
  while (within.size > before) {
    before = within.size;
    for (const { pid, parent } of all) if (within.has(parent)) within.add(pid);
  }
  return all.filter(({ pid }) => within.has(pid));
}

async function usages(): Promise<readonly Usage[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const read = pids.map((pid) =>
    readFile(`/proc/${pid}/stat`, 'utf8').then(usageOf, () => undefined),
  );
  return (await Promise.all(read)).filter((of) => of !== undefined);
}

const ticksPerSecond = 100;
const pageBytes = 4096;

/** Of a line of /proc/PID/stat (proc_pid_stat(5)); the name, in brackets, may itself have spaces and brackets. */
export function usageOf(line: string): Usage {
  const fields = line
    .slice(line.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const [, parent = 0] = fields;
  const [user = 0, system = 0] = fields.slice(11, 13);
  const resident = fields[21] ?? 0;
  return {
    pid: Number.parseInt(line, 10),
    parent,
    cpu: (user + system) / ticksPerSecond,
    memory: resident * pageBytes,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
