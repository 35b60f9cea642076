import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countMeasures } from './count-measures.ts';
import type { Subject } from './subjects.ts';

export interface Run {
  /** Seconds from start to end of the process, its start included. */
  readonly wall: number;
  /** Seconds of processor, user and system. */
  readonly cpu: number;
  /** Most bytes of memory that the process held. */
  readonly memory: number;
  /** Figures about the table and its columns in the answer. */
  readonly measures: number;
}

export interface RunLimits {
  readonly threads: number;
  readonly memory: string;
}

const usage = fileURLToPath(new URL('./usage.mjs', import.meta.url));

/** Runs a subject on a file in a process of its own, in an empty folder that is removed. */
export async function measureRun(subject: Subject, file: string, limits: RunLimits): Promise<Run> {
  const folder = await mkdtemp(join(tmpdir(), 'assay-bench-'));
  try {
    const command = subject.command(file, { ...limits, folder });
    if (subject.cached === true) await start(command, folder);
    return await start(command, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function start(command: readonly string[], folder: string): Promise<Run> {
  const usageFile = join(folder, 'usage.json');
  const began = performance.now();
  const child = spawn(process.execPath, [`--import=${usage}`, ...command], {
    cwd: folder,
    env: { ...process.env, ASSAY_BENCH_USAGE: usageFile },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: Buffer[] = [];
  const errors: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => output.push(part));
  child.stderr.on('data', (part: Buffer) => errors.push(part));
  const code = await new Promise<number | null>((done, failed) => {
    child.on('error', failed);
    child.on('close', done);
  });
  const wall = (performance.now() - began) / 1000;
  if (code !== 0) throw new Error(`${command.join(' ')}\n${Buffer.concat(errors)}(code ${code})`);
  const { cpu, memory } = JSON.parse(await readFile(usageFile, 'utf8'));
  const measures = countMeasures(JSON.parse(Buffer.concat(output).toString()));
  return { wall, cpu, memory, measures };
}
