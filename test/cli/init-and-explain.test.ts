import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { assay } from './command-line.ts';
import { plantedValues, writePeople } from './planted-data.ts';

let folder: string;
let data: string;
let planted: string[];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'init-test-'));
  data = join(folder, 'people');
  planted = plantedValues(await writePeople(data));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const noCache = ['--as-of', '2026-10-31', '--no-cache'];

test('init writes a draft once, adds to it never twice, and keeps what a person wrote', async () => {
  const out = join(folder, 'contracts');
  const first = await assay(['init', data, '--out', out, ...noCache]);
  expect([first.code, first.stderr]).toEqual([0, '']);
  const path = join(out, 'people.odcs.yaml');
  expect(await readdir(out)).toEqual(['people.odcs.yaml']);
  const draft = await readFile(path, 'utf8');
  expect(draft).toContain('TODO');
  expect(planted.filter((value) => draft.includes(value))).toEqual([]);
  await writeFile(path, draft.replace('status: draft', 'status: active # since May'));
  const again = await assay(['init', data, '--out', out, '--json', ...noCache]);
  expect(JSON.parse(again.stdout).contracts).toMatchObject([
    { asset: 'people', state: 'unchanged' },
  ]);
  expect(await readFile(path, 'utf8')).toContain('status: active # since May');
});

test('init without --out writes beside the data, and assess then reads it', async () => {
  const beside = join(folder, 'beside');
  await writePeople(beside);
  expect((await assay(['init', beside, '--quiet', ...noCache])).code).toBe(0);
  expect(await readdir(beside)).toContain('beside.odcs.yaml');
  const { stdout } = await assay(['assess', beside, '--json', ...noCache]);
  const [asset] = JSON.parse(stdout).assets;
  expect(asset).toMatchObject({
    id: 'beside',
    candidate: true,
    contract: { path: 'beside.odcs.yaml' },
  });
});

test('what names something is drafted as text, though it is written in digits alone', async () => {
  const phones = join(folder, 'phones');
  await mkdir(phones);
  const rows = Array.from({ length: 300 }, (_, i) => `${i * i},${2_122_003_000 + i * 17_171}`);
  await writeFile(join(phones, 'calls.csv'), `seconds,caller_phone\n${rows.join('\n')}\n`);
  expect((await assay(['init', phones, '--quiet', ...noCache])).code).toBe(0);
  const draft = await readFile(join(phones, 'phones.odcs.yaml'), 'utf8');
  expect(draft).toMatch(/name: caller_phone\n +logicalType: string\n/);
  expect(draft).toMatch(/name: seconds\n +logicalType: integer\n/);
});

test('explain goes from a score to numerator, denominator, query and rows', async () => {
  const out = join(folder, 'out');
  await assay(['assess', data, '--out', out, '--quiet', ...noCache]);
  const report = join(out, 'report.json');
  const { code, stdout } = await assay(['explain', report, 'Q2.1']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/quality\.completeness\.element-completeness: Element completeness/);
  expect(stdout).toMatch(/raw [\d.]+ = [\d,]+ \/ [\d,]+, status: measured/);
  expect(stdout).toMatch(/SELECT/);
  const chinese = await assay(['explain', report, 'overall', '--lang', 'zh']);
  expect(chinese.stdout).toMatch(/overall: 总体[\s\S]*得分/);
  const json = await assay(['explain', report, 'quality', '--json']);
  expect(JSON.parse(json.stdout)).toMatchObject({ path: 'quality', scores: [{ label: 'people' }] });
  const unknown = await assay(['explain', report, 'Q99']);
  expect([unknown.code, unknown.stdout]).toEqual([2, '']);
});
