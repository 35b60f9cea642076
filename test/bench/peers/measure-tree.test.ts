import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { measureTree, processorTime } from '../../../bench/peers/measure-tree.ts';
import { inTree, usageOf } from '../../../bench/peers/process-tree.ts';

let cwd: string;
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'assay-tree-'));
});
afterAll(() => rm(cwd, { recursive: true, force: true }));

const node = (script: string) => ({ program: process.execPath, args: ['-e', script] });
const limits = { seconds: 30, memory: 2 ** 34 };

test('a line of /proc is read past a name with brackets and spaces', () => {
  const line = `42 (a) b) S 7 1 1 0 -1 0 0 0 0 0 150 50 9 9 20 0 1 0 1 999 25 1 1`;
  expect(usageOf(line)).toEqual({ pid: 42, parent: 7, cpu: 2, memory: 25 * 4096 });
});

test('a tree is a process with all that descend from it', () => {
  const of = (pid: number, parent: number) => ({ pid, parent, cpu: 0, memory: 0 });
  const all = [of(4, 3), of(3, 2), of(2, 1), of(9, 1)];
  expect(inTree(all, 2).map(({ pid }) => pid)).toEqual([4, 3, 2]);
});

test('what it prints is the answer, and memory of what it starts counts', async () => {
  const out = join(cwd, 'answer');
  const child = `const b = Buffer.alloc(2 ** 27, 1); setTimeout(() => b, 600)`;
  const script = `require('child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(child)}]); console.log('done')`;
  const run = await measureTree({ ...node(script), prints: true }, { cwd, out }, limits);
  expect(run.failure).toBeUndefined();
  expect(run.memory).toBeGreaterThan(2 ** 27);
  expect(await readFile(out, 'utf8')).toBe('done\n');
});

test('the last line of its errors says why it failed', async () => {
  const place = { cwd, out: join(cwd, 'none') };
  const failing = node(`console.error('first'); console.error('no such column'); process.exit(3)`);
  expect((await measureTree(failing, place, limits)).failure).toBe('no such column (ended with 3)');
  const absent = { program: join(cwd, 'absent'), args: [] };
  expect((await measureTree(absent, place, limits)).failure).toMatch(
    /not found \(ended with 127\)$/,
  );
});

test('processor time is that of children in the words of the shell, of short ones too', async () => {
  expect(processorTime('0m0.01s 0m0.02s\n1m2.50s 0m0.25s\n')).toBe(62.75);
  const busy = node('const end = Date.now() + 300; while (Date.now() < end);');
  const run = await measureTree(busy, { cwd, out: join(cwd, 'none') }, limits);
  expect(run.cpu).toBeGreaterThan(0.03);
});

test('past a limit it is stopped with all that it started', async () => {
  const place = { cwd, out: join(cwd, 'none') };
  const waiting = node(`setTimeout(() => 0, 60_000)`);
  const run = await measureTree(waiting, place, { ...limits, seconds: 0.3 });
  expect(run.failure).toBe('stopped after 0.3 s');
  const greedy = await measureTree(waiting, place, { ...limits, memory: 1 });
  expect(greedy.failure).toBe('stopped at 0 GiB of memory');
});

test('who interrupts it ends it with all that it started', async () => {
  const controller = new AbortController();
  const started = `setTimeout(() => 0, 60_000)`;
  const script = `require('child_process').spawnSync(process.execPath, ['-e', '${started}'])`;
  const run = measureTree(
    node(script),
    { cwd, out: join(cwd, 'none') },
    { ...limits, signal: controller.signal },
  );
  setTimeout(() => controller.abort(), 200);
  expect((await run).failure).toBe('interrupted');
});
