import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

/** What a server of a test is, and how one knows that it answers. */
export interface ServerCommand {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly options?: SpawnOptions;
  readonly answers: () => Promise<boolean>;
  readonly withinSeconds: number;
}

export interface ServerProcess {
  readonly stop: () => Promise<void>;
}

const lastLines = 40;

/** Starts a server and waits until it answers; one that ends or does not answer fails with the end of its log. */
export async function startServer(server: ServerCommand): Promise<ServerProcess> {
  const child = spawn(server.command, server.args, {
    ...server.options,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log = collectLog(child);
  const ended = new Promise<void>((resolve) => {
    child.once('error', () => resolve());
    child.once('exit', () => resolve());
  });
  let running = true;
  void ended.then(() => {
    running = false;
  });
  const stop = async () => {
    if (running) child.kill('SIGTERM');
    const forced = setTimeout(() => child.kill('SIGKILL'), 10_000);
    await ended;
    clearTimeout(forced);
  };
  const until = performance.now() + server.withinSeconds * 1000;
  while (running && performance.now() < until) {
    if (await server.answers().catch(() => false)) return { stop };
    await wait(200);
  }
  await stop();
  throw new Error(`${server.name} did not start:\n${log().join('\n')}`);
}

function collectLog(child: ChildProcess): () => readonly string[] {
  let text = '';
  const keep = (chunk: Buffer) => {
    text = `${text}${chunk.toString()}`.slice(-100_000);
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  return () =>
    text
      .split('\n')
      .filter((line) => !/^(?:\tat |\S+: +")/.test(line))
      .slice(-lastLines);
}
