import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { assay } from './command-line.ts';
import { writePeople } from './planted-data.ts';

let folder: string;
let data: string;
let report: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verify-test-'));
  data = join(folder, 'data');
  report = join(folder, 'out', 'report.json');
  await writePeople(data);
  const written = await assay([
    'assess',
    data,
    '--out',
    join(folder, 'out'),
    '--as-of',
    '2026-10-31',
    '--certify',
    '--no-cache',
  ]);
  expect(written.code).toBe(0);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('unchanged data verifies, on other threads and with the day of the report', async () => {
  const { code, stdout } = await assay(['verify', report, data, '--threads', '1']);
  expect(stdout).toContain('every figure was measured again and agrees');
  expect(code).toBe(0);
});

test('one changed cell is named, with code 4', async () => {
  const path = join(data, 'orders.ndjson');
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replace('"order_id":"O7"', '"order_id":"O6"'));
  const { code, stdout } = await assay(['verify', report, data, '--json']);
  expect(code).toBe(4);
  const { same, intact, differences } = JSON.parse(stdout);
  expect([same, intact]).toEqual([false, true]);
  const paths = differences.map((one: { path: string }) => one.path);
  expect(paths).toContain('assets[candidate:.].tables[orders].fingerprint.certified');
  expect(paths).toContain(
    'assets[candidate:.].tables[orders].columns[order_id].measures.distinct.value',
  );
});

test('a report that was changed by hand is found out', async () => {
  const text = await readFile(report, 'utf8');
  await writeFile(report, text.replace('"rows": 120', '"rows": 121'));
  const { code, stdout } = await assay(['verify', report, data]);
  expect(code).toBe(4);
  expect(stdout).toContain('The report was changed after Assay wrote it');
});

test('what is no report is a usage problem', async () => {
  const missing = await assay(['verify', join(folder, 'none.json'), data]);
  expect([missing.code, missing.stderr]).toEqual([2, expect.stringContaining('none.json')]);
  await writeFile(join(folder, 'other.json'), '{}');
  const other = await assay(['verify', join(folder, 'other.json'), data, '--lang', 'zh']);
  expect([other.code, other.stderr]).toEqual([2, expect.stringContaining('不是 assay-report/1')]);
});
