import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { diffReportSchema } from '../../src/vocabulary/reports/diff-report.ts';
import { assay } from './command-line.ts';
import { plantedValues, writePeople } from './planted-data.ts';

let folder: string;
const at = (...parts: string[]) => join(folder, ...parts);
const settings = ['--as-of', '2026-10-31', '--no-cache', '--lang', 'en'];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'diff-test-'));
  for (const name of ['before', 'after']) await mkdir(at(name));
  await writeFile(at('before', 'sales.csv'), sales({ shift: 0, gaps: 50, name: 'price' }));
  await writeFile(at('after', 'sales.csv'), sales({ shift: 40, gaps: 3, name: 'unit_price' }));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** 1,000 rows; `shift` moves the price, every `gaps`th channel is missing. */
function sales({ shift, gaps, name }: { shift: number; gaps: number; name: string }): string {
  const rows = Array.from({ length: 1000 }, (_, i) => {
    const channel = i % gaps === 0 ? '' : ['web', 'shop', 'app'][(i * 7) % 3];
    return [`S${i}`, (((i * 37) % 100) + shift + 0.5).toFixed(1), channel, i % 7].join(',');
  });
  return `${[`sale_id,${name},channel,stars`, ...rows].join('\n')}\n`;
}

test('two folders: what drifted is named with its measures, with code 4 where asked', async () => {
  const args = ['diff', at('before'), at('after'), ...settings];
  const { code, stdout } = await assay([...args, '--fail-on', 'drift']);
  expect(code).toBe(4);
  expect(stdout).toContain('renamed: price → unit_price');
  expect(stdout).toMatch(/channel +2\.0 % → 33\.4 % +\+0\.95 .*major/);
  expect(stdout).toMatch(/price → unit_price .* \d\.\d{3} +0\.\d{3} +0\.\d{3} +major/);
  expect((await assay(args)).code).toBe(0);
  expect(
    (await assay([...args.slice(0, 2), at('before'), ...settings, '--fail-on', 'drift'])).code,
  ).toBe(0);
});

test('documents give what their sources give, in Chinese as well', async () => {
  await assay(['assess', at('before'), '--out', at('report'), ...settings]);
  const profile = await assay(['profile', at('before'), '--json', ...settings]);
  await writeFile(at('profile.json'), profile.stdout);
  const [byReport, byProfile, bySource] = await Promise.all(
    [at('report', 'report.json'), at('profile.json'), at('before')].map(async (before) => {
      const { stdout } = await assay(['diff', before, at('after'), '--json', ...settings]);
      return diffReportSchema.parse(JSON.parse(stdout));
    }),
  );
  expect(byReport).toEqual(bySource);
  expect(byProfile?.tables).toEqual(bySource?.tables);
  expect(byProfile?.notes.map(({ code }) => code)).toEqual(['drift.profile-without-judgement']);
  const out = [
    '--out',
    at('out'),
    '--quiet',
    '--lang',
    'zh',
    '--as-of',
    '2026-10-31',
    '--no-cache',
  ];
  const quiet = await assay(['diff', at('profile.json'), at('after'), ...out]);
  expect(quiet.stdout).toBe('');
  expect(JSON.parse(await readFile(at('out', 'diff.json'), 'utf8')).schema).toBe('assay-diff/1');
  const { stdout } = await assay(['diff', at('profile.json'), at('profile.json'), '--lang', 'zh']);
  expect(stdout).toContain('没有变化。');
});

test('no personal value appears, and personal columns are named as withheld', async () => {
  const people = await writePeople(at('people'));
  const { stdout } = await assay(['diff', at('people'), at('people'), '--json', ...settings]);
  for (const value of plantedValues(people)) expect(stdout).not.toContain(value);
  const customers = diffReportSchema
    .parse(JSON.parse(stdout))
    .tables.compared.find(({ after }) => after === 'customers');
  const mobile = customers?.columns.find(({ after }) => after === 'mobile');
  expect(mobile?.shift).toMatchObject({ kind: 'compared', of: 'shapes', level: 'none' });
});

test('what begins like a report and is none is a usage problem', async () => {
  await writeFile(at('fake.json'), '{"schema": "assay-profile/1"}');
  const { code, stderr } = await assay(['diff', at('fake.json'), at('after'), ...settings]);
  expect([code, stderr]).toEqual([2, expect.stringContaining('assay-profile/1')]);
  expect((await assay(['diff', at('none.csv'), at('after'), ...settings])).code).toBe(3);
  expect((await assay(['diff', at('after'), at('after'), '--fail-on', 'x'])).code).toBe(2);
});
