import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { valueReportSchema } from '../../src/vocabulary/value/value-report.ts';
import { assay as runAssay } from './command-line.ts';

const shop = fileURLToPath(new URL('../../examples/shop', import.meta.url));
const asOf = ['--as-of', '2026-10-31'];
let folder: string;
/** Tables that did not change are measured once for all tests. */
const assay = (args: readonly string[]) => runAssay(args, { effects: { workingFolder: folder } });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-value-'));
});
afterAll(() => rm(folder, { recursive: true }));

const read = async (out: string) =>
  valueReportSchema.parse(JSON.parse(await readFile(join(out, 'value.json'), 'utf8')));

describe('assay value', () => {
  test('values the example, says what if, and keeps the earlier value beside it', async () => {
    const [first, second] = [join(folder, '1'), join(folder, '2')];
    const plain = await assay(['value', shop, '--out', first, '--lang', 'en', ...asOf]);
    expect(plain.code).toBe(0);
    expect(plain.stdout).toMatch(/Value reference: [\d,.]+ CNY/);
    const before = await read(first);
    expect(before.assets[0]?.valuation?.state).toBe('concluded');
    const what = ['--set', 'income.share=0.0805', '--history', first, '--out', second];
    const changed = await assay(['value', shop, ...what, '--lang', 'zh', ...asOf]);
    expect(changed.code).toBe(0);
    expect(changed.stdout).toContain('历次价值');
    const after = await read(second);
    expect(after.changes).toEqual({ 'income.share': '0.0805' });
    expect(after.history).toHaveLength(2);
    const worth = (report: typeof after) => Number(report.assets[0]?.valuation?.conclusion?.value);
    expect(worth(after)).toBeGreaterThan(worth(before));
    // What was spent does not change with what it is worth.
    expect(after.assets[0]?.ledger).toEqual(before.assets[0]?.ledger);
  });

  test('writes working papers, and the books of the ledger for a spreadsheet', async () => {
    const out = join(folder, 'papers');
    const formats = ['--format', 'xlsx', '--lang', 'zh', '--quiet'];
    const run = await assay(['value', shop, '--out', out, ...formats, ...asOf]);
    expect([run.code, run.stderr]).toEqual([0, '']);
    const names = ['shop.ledger.csv', 'shop.schedule.csv', 'shop.xlsx'];
    expect((await readdir(join(out, 'working-papers'))).sort()).toEqual(names);
    const nowhere = await assay(['value', shop, '--format', 'xlsx', '--lang', 'en', ...asOf]);
    expect([nowhere.code, nowhere.stderr]).toEqual([2, expect.stringContaining('--out')]);
  });

  test('names the nearest input where one is mistyped', async () => {
    const { code, stderr } = await assay(['value', shop, '--set', 'income.shore=1', ...asOf]);
    expect(code).toBe(2);
    expect(stderr).toContain('income.share');
  });

  test('says what to declare where nothing is', async () => {
    const alone = join(shop, 'customers.csv');
    const { code, stderr } = await assay(['value', alone, '--lang', 'en', ...asOf]);
    expect(code).toBe(2);
    expect(stderr).toContain('assay.valuation');
  });
});
