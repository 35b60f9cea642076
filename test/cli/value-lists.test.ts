import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { valueReportSchema } from '../../src/vocabulary/value/value-report.ts';
import { assay } from './command-line.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-lists-'));
});
afterAll(() => rm(folder, { recursive: true }));

const deals = [
  'id,price,kind,date,source,rights,exclusive',
  'A,300,deal,2026-01-05,exchange,use,no',
  'B,320.5,deal,2026-01-06,exchange,use,no',
  'C,290,deal,2026-02-05,exchange,use,no',
].join('\n');
const spent = [
  'id,date,category,kind,amount,treatment,reason',
  'E2,2026-01-05,direct,cleaning,1200.50,capitalised,measured',
].join('\n');
const contract = `kind: DataContract
apiVersion: v3.1.0
id: sales
name: Sales
version: 1.0.0
status: active
customProperties:
  - property: assay.ledger
    value:
      file: lists/spent.csv
      entries:
        - { id: E1, date: '2026-01-01', category: direct, kind: collection, amount: 100, treatment: expensed, reason: small }
  - property: assay.valuation
    value: { market: { file: MARKET } }
schema:
  - { name: sales, physicalName: sales.csv }
`;

interface Lists {
  readonly market?: string;
  readonly spent?: string;
}

async function made(name: string, { market = 'lists/deals.csv', ...lists }: Lists = {}) {
  const data = join(folder, name);
  await mkdir(join(data, 'lists'), { recursive: true });
  await writeFile(join(data, 'sales.csv'), 'id,amount\n1,10.5\n2,11\n3,12\n');
  await writeFile(join(data, 'lists', 'deals.csv'), deals);
  await writeFile(join(data, 'lists', 'spent.csv'), lists.spent ?? spent);
  await writeFile(join(data, 'sales.odcs.yaml'), contract.replace('MARKET', market));
  return data;
}

async function valued(data: string, ...options: readonly string[]) {
  const out = join(data, 'out');
  // A minute from now: of files that were written just now nothing is kept.
  const effects = { workingFolder: folder, now: () => new Date(Date.now() + 60_000) };
  const command = ['value', data, '--out', out, '--as-of', '2026-10-31', ...options];
  const run = await assay(command, { effects });
  return { ...run, report: async (file: string) => await readFile(join(out, file), 'utf8') };
}

describe('lists beside a contract', () => {
  test('are joined with the hash of their file, and are no data', async () => {
    const run = await valued(await made('joined'), '--no-cache', '--lang', 'en');
    expect(run.code).toBe(0);
    const { assets } = valueReportSchema.parse(JSON.parse(await run.report('value.json')));
    const [{ ledger, valuation, problems } = {}] = assets;
    expect(problems).toEqual([]);
    expect(ledger?.entries.map(({ id, declaration }) => [id, declaration])).toEqual([
      ['E1', 'assay.ledger.entries[0]'],
      ['E2', 'assay.ledger.file[0]'],
    ]);
    const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
    expect(ledger?.file).toEqual({ path: 'lists/spent.csv', sha256: sha256(spent) });
    expect(run.stdout).toContain(sha256(spent));
    const price = valuation?.calculation.steps.find(
      ({ id }) => id === 'market.comparables.1.price',
    );
    expect(price?.source).toMatchObject({
      documents: [{ path: 'lists/deals.csv', sha256: sha256(deals) }],
    });
    const report = JSON.parse(await run.report('report.json'));
    const tables = report.assets.flatMap((asset: { tables: { id: string }[] }) => asset.tables);
    expect(tables.map(({ id }: { id: string }) => id)).toEqual(['sales']);
  });

  test('with a fault are left out whole, and every fault is told by its cell', async () => {
    const faulty = `${spent}\nE3,2026-13-05,direct,cleaning,twelve,capitalised,measured\n`;
    const run = await valued(await made('faulty', { spent: faulty }), '--no-cache', '--lang', 'en');
    expect(run.code).toBe(0);
    expect(run.stdout).toContain('lists/spent.csv:3:2: The cell of "date" holds no date.');
    expect(run.stdout).toContain('lists/spent.csv:3:5: The cell of "amount" holds no number.');
    expect(run.stdout).toContain('assay.ledger.file is not used: lists/spent.csv has 2 faults.');
    expect(run.stdout).not.toContain('twelve');
    expect(run.stdout).not.toContain('Capitalised');
  });

  test('outside the folder of the contract are not opened', async () => {
    await writeFile(join(folder, 'deals.csv'), deals);
    const run = await valued(await made('outside', { market: '../deals.csv' }), '--no-cache');
    expect(run.stdout).toContain('../deals.csv');
    const { assets } = valueReportSchema.parse(JSON.parse(await run.report('value.json')));
    expect(assets[0]?.problems.map(({ code }) => code)).toEqual(['app.list-missing']);
    expect(assets[0]?.valuation?.state).toBe('refused');
  });
});

test('a kept report is not taken for another list or another what-if', async () => {
  const data = await made('kept');
  const price = async (...options: readonly string[]) => {
    const run = await valued(data, ...options);
    const { assets } = valueReportSchema.parse(JSON.parse(await run.report('value.json')));
    const steps = assets[0]?.valuation?.calculation.steps ?? [];
    return steps.find(({ id }) => id === 'market.comparables.1.price')?.value;
  };
  expect(await price()).toBe('300');
  expect(await price()).toBe('300');
  expect(await price('--set', 'market.comparables.1.price=400')).toBe('400');
  await writeFile(join(data, 'lists', 'deals.csv'), deals.replace('A,300', 'A,310'));
  expect(await price()).toBe('310');
});
