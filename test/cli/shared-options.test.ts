import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { assay } from './command-line.ts';
import { writePeople } from './planted-data.ts';

let folder: string;
let data: string;
let report: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'options-test-'));
  data = join(folder, 'people');
  report = join(folder, 'made', 'report.json');
  await writePeople(data);
  const made = ['assess', data, '--out', join(folder, 'made'), '--as-of', '2026-10-31'];
  await assay([...made, '--sample', '100', '--no-cache', '--quiet']);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const every = [
  ...['--json', '--lang', 'en', '--memory', '1GiB', '--threads', '2'],
  ...['--sample', '100', '--no-cache', '--as-of', '2026-10-31'],
];
const commands = (): readonly (readonly [
  args: readonly string[],
  written: readonly string[],
])[] => [
  [
    ['assess', data],
    ['report.html', 'report.json'],
  ],
  [['profile', data], ['profile.json']],
  [['init', data], ['people.odcs.yaml']],
  [['verify', report, data], ['verification.json']],
  [['explain', report, 'overall'], ['explanation.json']],
  [['model'], ['model.json']],
  [['model', 'show'], ['model.json']],
  [['model', 'check', 'docs/examples/small-model.yaml'], ['model-check.json']],
];

test('every command takes every shared option; standard output is JSON, files lie under --out', async () => {
  for (const [index, [args, written]] of commands().entries()) {
    const out = join(folder, `out-${index}`);
    const { code, stdout } = await assay([...args, ...every, '--out', out]);
    expect([args[0], code]).toEqual([args[0], 0]);
    expect(() => JSON.parse(stdout)).not.toThrow();
    expect((await readdir(out)).sort()).toEqual(written);
  }
});

test('with --quiet and without --json nothing is printed at all', async () => {
  const spoken = every.filter((option) => option !== '--json');
  for (const [index, [args]] of commands().entries()) {
    const out = join(folder, `quiet-${index}`);
    const ended = await assay([...args, ...spoken, '--quiet', '--out', out]);
    expect(ended).toEqual({ code: 0, stdout: '', stderr: '' });
  }
});

test('an option without effect says so once, in the help too', async () => {
  const { stdout, stderr } = await assay(['model', 'show', ...every]);
  expect(JSON.parse(stdout).id).toBeTypeOf('string');
  expect(stderr).toBe(
    '--memory, --threads, --as-of, --sample, --no-cache: no effect on assay model show, where no data is read.\n',
  );
  const explained = await assay(['explain', report, 'overall', '--threads', '2', '--lang', 'zh']);
  expect(explained.stderr).toBe('--threads 对 assay explain 不起作用：只读取已完成的报告。\n');
  expect((await assay(['model', 'show', '--help'])).stdout).toMatch(/--threads <count> +no effect/);
});

test.each(['explain', 'verify'])(
  '%s refuses another day or sample than the report has',
  async (name) => {
    const args = [name, report, name === 'verify' ? data : 'overall'];
    const day = await assay([...args, '--as-of', '2026-11-01']);
    expect([day.code, day.stdout]).toEqual([2, '']);
    expect(day.stderr).toContain('--as-of is 2026-11-01, but the report was made with 2026-10-31.');
    const sample = await assay([...args, '--sample', '200']);
    expect([sample.code, sample.stderr]).toEqual([2, expect.stringContaining('with 100')]);
  },
);

test('values are read alike everywhere', async () => {
  for (const [args] of commands()) {
    const { code, stderr } = await assay([...args, '--threads', 'many']);
    expect([args[0], code, stderr]).toEqual([args[0], 2, expect.stringContaining('--threads')]);
  }
});

test('verify --out holds the differences, init --json the drafts', async () => {
  const out = join(folder, 'differences');
  await assay(['verify', report, data, '--quiet', '--out', out]);
  const verified = JSON.parse(await readFile(join(out, 'verification.json'), 'utf8'));
  expect(verified).toMatchObject({ same: true, differences: [] });
  const drafts = await assay(['init', data, '--json', '--out', join(folder, 'drafts')]);
  expect(JSON.parse(drafts.stdout).contracts).toMatchObject([{ state: 'created' }]);
});
