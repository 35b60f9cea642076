import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { assay } from './command-line.ts';
import { plantedValues, writePeople } from './planted-data.ts';

const measured: { readonly table: string; readonly columns: number }[] = [];
vi.mock('../../src/profile/profile-table.ts', async (original) => {
  const real = await original<typeof import('../../src/profile/profile-table.ts')>();
  return {
    ...real,
    profileTable: (...args: Parameters<typeof real.profileTable>) => {
      const [, { id, columns }] = args;
      measured.push({ table: id, columns: columns.length });
      return real.profileTable(...args);
    },
  };
});

let folder: string;
let data: string;
let planted: string[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'profiles-test-'));
  data = join(folder, 'data');
  planted = plantedValues(await writePeople(data));
  const cities = ['city,province,population', '北京,北京,2189', '上海,上海,2487', '贵阳,贵州,599'];
  await writeFile(join(data, 'cities.csv'), `${cities.join('\n')}\n`);
  await mkdir(join(folder, 'work'));
  measured.length = 0;
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const later = () => new Date(Date.now() + 60_000);

/** The report but for its run block, and the tables that were answered from the cache. */
async function assess(...args: string[]) {
  measured.length = 0;
  const effects = { workingFolder: join(folder, 'work'), now: later };
  const base = ['assess', data, '--json', '--as-of', '2026-10-31'];
  const ended = await assay([...base, ...args], { effects });
  const { run, ...lasting } = JSON.parse(ended.stdout);
  return { cached: run.cached, text: JSON.stringify(lasting) };
}

test('of several files only the changed one is measured again, and the report is the same', async () => {
  const first = await assess();
  expect(first.cached).toEqual([]);
  await appendFile(join(data, 'orders.ndjson'), '{"order_id":"O999","customer_id":"C10003"}\n');
  const warm = await assess();
  expect(warm.cached).toEqual(['cities', 'customers']);
  const whole = measured.filter(({ table }) => table === 'orders');
  expect(whole).toEqual([{ table: 'orders', columns: 4 }]);
  // Of people only the columns that must not be kept are measured, of cities none.
  const columns = measured.filter(({ table }) => table === 'customers').map((m) => m.columns);
  expect(Math.max(...columns)).toBeLessThan(8);
  expect(measured.filter(({ table }) => table === 'cities')).toEqual([]);
  const cold = await assess('--no-cache');
  expect(cold.cached).toEqual([]);
  expect(warm.text).toBe(cold.text);
  expect(warm.text).not.toBe(first.text);
});

test('other settings measure everything again', async () => {
  await assess();
  expect((await assess('--type-threshold', '0.9')).cached).toEqual([]);
  expect((await assess('--sample', '100')).cached).toEqual([]);
  expect((await assess('--certify')).cached).toEqual([]);
  expect((await assess()).cached).toEqual(['cities', 'customers', 'orders']);
});

test('a contract that appears is obeyed without measuring again', async () => {
  await assess();
  const contract = [
    ...['apiVersion: v3.1.0', 'kind: DataContract', 'id: people', 'version: 1.0.0'],
    ...['status: active', 'schema:', '  - name: cities', '    properties:'],
    ...['      - name: city', '        classification: restricted', '        primaryKey: true'],
  ];
  await writeFile(join(data, 'people.odcs.yaml'), `${contract.join('\n')}\n`);
  const warm = await assess();
  expect(warm.cached).toEqual(['cities', 'customers', 'orders']);
  expect(warm.text).toBe((await assess('--no-cache')).text);
});

test('what is kept holds no personal value, nor values beyond those that a report shows', async () => {
  const note = (i: number) => `unrepeated-remark-${i * 7919}`;
  const rows = Array.from({ length: 60 }, (_, i) => `${i + 1},${note(i)},${i % 3}`);
  await writeFile(join(data, 'remarks.csv'), `${['id,remark,kind', ...rows].join('\n')}\n`);
  await assess();
  const kept = join(folder, 'work', '.assay');
  const texts = await Promise.all(
    (await readdir(kept)).map((n) => readFile(join(kept, n), 'utf8')),
  );
  const all = texts.join('\n');
  expect(texts.length).toBeGreaterThan(4);
  expect(planted.filter((value) => all.includes(value))).toEqual([]);
  expect(rows.filter((_, i) => all.includes(note(i))).length).toBeLessThan(3);
});
