import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { profileReportSchema } from '../../src/vocabulary/reports/profile-report.ts';
import { reportSchema } from '../../src/vocabulary/reports/report.ts';
import { assay } from './command-line.ts';

const shop = fileURLToPath(new URL('../../examples/shop', import.meta.url));
const settings = ['--as-of', '2026-10-31', '--no-cache'];
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-sample-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function assessed(name: string, more: readonly string[]) {
  const out = join(folder, name);
  const { code } = await assay(['assess', shop, '--out', out, ...settings, ...more]);
  expect(code).toBe(0);
  const report = reportSchema.parse(JSON.parse(await readFile(join(out, 'report.json'), 'utf8')));
  return report.assets.flatMap(({ tables }) => tables);
}

test('an assessment of a sample claims no more than the sample shows', async () => {
  const whole = await assessed('whole', []);
  const sampled = await assessed('sampled', ['--sample', '500']);
  const orders = sampled.find(({ id }) => id === 'orders');
  expect(orders?.drawnRows).toBeGreaterThan(400);
  expect(orders?.drawnRows).toBeLessThan(600);
  for (const [at, table] of sampled.entries()) {
    const { rows, fingerprint, keys } = whole[at] ?? {};
    expect({ rows: table.rows, quick: table.fingerprint.quick }).toEqual({
      rows,
      quick: fingerprint?.quick,
    });
    const plain = (list: typeof keys) => list?.map(({ query: _, ...key }) => key);
    expect(plain(table.keys)).toEqual(plain(keys));
    if (table.drawnRows === undefined) continue;
    const found = table.columns.flatMap(({ measures }) => Object.entries(measures));
    const exact = found.filter(([, { exactness }]) => exactness?.kind !== 'sampled');
    // Secrets are searched for in every row, whatever was drawn.
    expect([...new Set(exact.map(([name]) => name))]).toEqual(['secrets']);
  }
}, 60_000);

test('a profile of a sample says of how many rows', async () => {
  const args = ['profile', shop, '--sample', '500', '--json', ...settings];
  const { code, stdout } = await assay(args);
  expect(code).toBe(0);
  const { tables, settings: stated } = profileReportSchema.parse(JSON.parse(stdout));
  expect(stated.sample).toBe(500);
  const drawn = tables.filter(({ drawnRows }) => drawnRows !== undefined).map(({ id }) => id);
  expect(drawn).toEqual(['customers', 'order_lines', 'orders']);
  const { stdout: printed } = await assay([...args.filter((arg) => arg !== '--json')]);
  expect(printed).toMatch(/order_id .*\(sampled\)/);
  expect(printed).not.toMatch(/category_code .*\(sampled\)/);
}, 60_000);
