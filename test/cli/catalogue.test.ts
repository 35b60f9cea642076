import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Parser } from 'n3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { assay } from './command-line.ts';
import { plantedValues, writePeople } from './planted-data.ts';

let folder: string;
let data: string;
let report: string;
let planted: string[];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'catalogue-test-'));
  data = join(folder, 'people');
  planted = plantedValues(await writePeople(data));
  report = join(folder, 'made', 'report.json');
  await assay(['assess', data, '--out', join(folder, 'made'), '--quiet', ...asOf]);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const asOf = ['--as-of', '2026-10-31', '--no-cache'];

test('a report is told as JSON-LD or Turtle, and what is missing for DCAT-AP on standard error', async () => {
  const { code, stdout, stderr } = await assay(['catalogue', report]);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)['@context'].dcat).toBe('http://www.w3.org/ns/dcat#');
  expect(stderr).toMatch(/accessUrl.+\n.+--publisher/);
  const out = join(folder, 'catalogue.ttl');
  const named = ['--url', 'https://registry.example', '--publisher', 'Data office'];
  const written = await assay(['catalogue', report, '--format', 'turtle', '--out', out, ...named]);
  expect(written).toEqual({ code: 0, stdout: '', stderr: '' });
  const [{ id }] = JSON.parse(await readFile(report, 'utf8')).assets;
  const quads = new Parser().parse(await readFile(out, 'utf8'));
  expect(quads.map(({ subject }) => subject.value)).toContain(
    `https://registry.example/assets/${encodeURIComponent(id)}#dataset`,
  );
});

test('no cell of the data is in it, and data gives what its report gives, but for the run', async () => {
  const fromReport = await assay(['catalogue', report, '--quiet', '--json']);
  expect(planted.filter((value) => fromReport.stdout.includes(value))).toEqual([]);
  const fromData = await assay(['catalogue', data, '--quiet', '--json', ...asOf]);
  expect(measurements(fromData.stdout)).toEqual(measurements(fromReport.stdout));
  expect(measurements(fromReport.stdout).length).toBeGreaterThan(5);
});

test('--json with Turtle is a mistake, and so is a file that is no report', async () => {
  const both = await assay(['catalogue', report, '--json', '--format', 'turtle']);
  expect([both.code, both.stderr]).toEqual([2, expect.stringContaining('exclude each other')]);
  const none = await assay(['catalogue', join(folder, 'nothing-here')]);
  expect(none.code).not.toBe(0);
  expect(none.stdout).toBe('');
});

function measurements(text: string): unknown[] {
  const nodes: Record<string, unknown>[] = JSON.parse(text)['@graph'];
  return nodes
    .filter((node) => [node['@type']].flat().includes('dqv:QualityMeasurement'))
    .map((node) => [node['dqv:isMeasurementOf'], node['dqv:value']]);
}
