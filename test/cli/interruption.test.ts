import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startAssay } from './command-line.ts';

let folder: string;
let temporary: string;
let data: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'interruption-'));
  temporary = join(folder, 'tmp');
  data = join(folder, 'data');
  await mkdir(temporary);
  await mkdir(data);
  await writeFile(join(data, 'large.csv'), largeTable());
});
afterEach(() => rm(folder, { recursive: true, force: true }));

// 0: as soon as the private folder is there; later: in the middle of measuring.
test.each([
  ['SIGINT', 0],
  ['SIGINT', 300],
  ['SIGINT', 900],
  ['SIGTERM', 500],
] as const)('%s after %i ms ends with 130 and leaves nothing behind', async (signal, delay) => {
  const running = startAssay(['assess', data], {
    cwd: folder,
    env: { TMPDIR: temporary, LANG: 'C' },
  });
  await until(async () => (await readdir(temporary)).some((name) => name.startsWith('assay-')));
  await new Promise((resolve) => setTimeout(resolve, delay));
  running.kill(signal);
  const { code, stdout, stderr } = await running.ended;
  expect([code, stdout, stderr]).toEqual([130, '', 'Interrupted. Nothing was written.\n']);
  // `tsx-…` is the loader's own cache: this test runs the TypeScript sources.
  expect((await readdir(temporary)).filter((name) => !name.startsWith('tsx-'))).toEqual([]);
  expect((await readdir(folder)).filter((name) => name !== '.assay').sort()).toEqual([
    'data',
    'tmp',
  ]);
  expect(await readdir(data)).toEqual(['large.csv']);
});

test('a reader that goes away is no error', async () => {
  const running = startAssay(['assess', data, '--help'], { cwd: folder, env: {} });
  running.closeOutput();
  const { code, stderr } = await running.ended;
  expect([code, stderr]).toEqual([0, '']);
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 15_000; tries += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('it never came to that');
}

function largeTable(): string {
  const rows = Array.from({ length: 300_000 }, (_, i) => {
    const day = new Date(Date.UTC(2020, 0, 1 + (i % 2000))).toISOString().slice(0, 10);
    return `${i},user${(i * 7919) % 250_000}@example.org,${(i * 31) % 977},${day},${(i * 13) % 7},note ${i}`;
  });
  return `id,email,amount,day,grade,remark\n${rows.join('\n')}\n`;
}
