import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { assay } from './command-line.ts';
import { plantedValues, writePeople } from './planted-data.ts';

let folder: string;
let data: string;
let planted: string[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kept-test-'));
  data = join(folder, 'data');
  planted = plantedValues(await writePeople(data));
  await mkdir(join(folder, 'work'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const later = () => new Date(Date.now() + 60_000);

/** Works in a folder of its own, a minute from now: files must lie still for two seconds. */
async function assess(...args: string[]) {
  const workingFolder = join(folder, 'work');
  const effects = { workingFolder, now: later };
  const ended = await assay(['assess', data, '--json', '--as-of', '2026-10-31', ...args], {
    effects,
  });
  const { run, ...lasting } = JSON.parse(ended.stdout);
  return { cached: run.cached, hash: run.reportSha256, lasting, stderr: ended.stderr };
}

test('an unchanged source is answered from the cache, with the same report', async () => {
  const first = await assess();
  const second = await assess();
  expect(first.cached).toEqual([]);
  expect(second.cached).toEqual(['customers', 'orders']);
  expect(second.lasting).toEqual(first.lasting);
  expect((await assess('--no-cache')).cached).toEqual([]);
  expect((await assess('--certify')).cached).toEqual([]);
  expect((await assess('--type-threshold', '0.9')).cached).toEqual([]);
});

test('one changed byte is noticed, and so is a contract that appears', async () => {
  const first = await assess();
  const path = join(data, 'orders.ndjson');
  const { atime, mtime } = await stat(path);
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replace('"O7"', '"O6"'));
  // Even where somebody sets the time of modification back.
  await utimes(path, atime, mtime);
  const second = await assess();
  expect([second.cached, second.hash === first.hash]).toEqual([['customers'], false]);
  await writeFile(
    join(data, 'people.odcs.yaml'),
    'apiVersion: v3.1.0\nkind: DataContract\nid: p\nversion: 1.0.0\nstatus: active\nschema:\n  - name: orders\n',
  );
  const third = await assess();
  // A contract changes what the tables mean, not their measures.
  expect([third.cached, third.hash === second.hash]).toEqual([['customers', 'orders'], false]);
});

test('what is kept is for its owner alone and holds no personal value', async () => {
  await assess();
  const kept = join(folder, 'work', '.assay');
  expect((await stat(kept)).mode & 0o777).toBe(0o700);
  const names = await readdir(kept);
  expect(names.some((name) => name.endsWith('.json'))).toBe(true);
  for (const name of names) {
    const text = await readFile(join(kept, name), 'utf8');
    expect((await stat(join(kept, name))).mode & 0o077).toBe(0);
    expect(planted.filter((value) => text.includes(value))).toEqual([]);
  }
});

test('nothing is kept deep inside the source, and the person is told why', async () => {
  const inside = join(data, 'inside');
  await mkdir(inside);
  const effects = { workingFolder: inside, now: later };
  const args = ['assess', data, '--json', '--as-of', '2026-10-31'];
  const { code, stderr } = await assay(args, { effects });
  expect(code).toBe(0);
  expect(stderr).toMatch(/\.assay would lie inside the data/);
  expect(await readdir(inside)).toEqual([]);
});

test('a source that one works in is kept there, and neither it nor the report is read as data', async () => {
  const effects = { workingFolder: data, now: later };
  const out = join(data, 'assay-report');
  const args = ['assess', data, '--json', '--out', out, '--as-of', '2026-10-31'];
  const first = await assay(args, { effects });
  const second = await assay(args, { effects });
  expect((await readdir(data)).sort()).toEqual([
    '.assay',
    'assay-report',
    'customers.csv',
    'orders.ndjson',
  ]);
  const [before, after] = [JSON.parse(first.stdout), JSON.parse(second.stdout)];
  expect(second.stderr).toBe('');
  expect(after.run.cached).toEqual(['customers', 'orders']);
  expect(after.run.reportSha256).toBe(before.run.reportSha256);
  expect(after.files.read).toBe(2);
});
