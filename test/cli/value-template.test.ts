import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseContract } from '../../src/contract/contract.ts';
import { valueReportSchema } from '../../src/vocabulary/value/value-report.ts';
import { assay as runAssay } from './command-line.ts';

const shop = fileURLToPath(new URL('../../examples/shop', import.meta.url));
const asOf = ['--as-of', '2026-10-31', '--lang', 'en'];
let folder: string;
/** Tables that did not change are measured once for all tests. */
const assay = (args: readonly string[]) => runAssay(args, { effects: { workingFolder: folder } });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-inputs-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function edited(
  path: string,
  sheet: string,
  cells: Readonly<Record<string, ExcelJS.CellValue>>,
) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  for (const [address, value] of Object.entries(cells)) {
    const cell = workbook.getWorksheet(sheet)?.getCell(address);
    if (cell !== undefined) cell.value = value;
  }
  await workbook.xlsx.writeFile(path);
}

/** The row of an input, as a person finds it by its path. */
async function rowOf(file: string, sheet: string, path: string): Promise<number> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  let row = 0;
  workbook.getWorksheet(sheet)?.eachRow((cells, number) => {
    if (cells.values.toString().split(',').includes(path)) row = number;
  });
  return row;
}

const valuation = async (out: string) =>
  valueReportSchema.parse(JSON.parse(await readFile(join(out, 'value.json'), 'utf8'))).assets[0]
    ?.valuation;

describe('the template of inputs', () => {
  test('filled from a contract gives the same value, and says that it was used', async () => {
    const sheet = join(folder, 'same.xlsx');
    const made = await assay(['value', 'template', shop, '--out', sheet, '--lang', 'zh']);
    expect([made.code, made.stderr]).toEqual([0, '']);
    const [own, read] = [join(folder, 'own'), join(folder, 'read')];
    await assay(['value', shop, '--out', own, '--quiet', ...asOf]);
    const run = await assay(['value', shop, '--inputs', sheet, '--out', read, '--quiet', ...asOf]);
    expect([run.code, run.stderr]).toEqual([0, '']);
    const [before, after] = [await valuation(own), await valuation(read)];
    expect(after?.conclusion).toEqual(before?.conclusion);
    expect(after?.calculation).toEqual(before?.calculation);
    const sha256 = createHash('sha256')
      .update(await readFile(sheet))
      .digest('hex');
    expect(after?.disclosures).toContainEqual({
      code: 'value.disclosure.inputs-from',
      params: { path: 'same.xlsx', sha256 },
    });
    const verified = ['verify', join(read, 'report.json'), shop, '--inputs', sheet];
    expect((await assay(verified)).code).toBe(0);
  }, 240_000);

  test('becomes the declarations of a contract; nothing is replaced unless asked for', async () => {
    const sheet = join(folder, 'kept.xlsx');
    await assay(['value', 'template', shop, '--out', sheet, '--lang', 'en']);
    const row = await rowOf(sheet, 'Income approach', 'income.share');
    await edited(sheet, 'Income approach', { [`D${row}`]: 0.09 });
    const contract = join(shop, 'shop.odcs.yaml');
    const copy = join(folder, 'new.odcs.yaml');
    const declared = ['value', 'declare', sheet, contract, '--lang', 'en'];
    expect((await assay([...declared, '--out', copy])).code).toBe(0);
    const assayOf = async (path: string) => {
      const { declarations, problems } = parseContract(await readFile(path, 'utf8'), path);
      expect(problems).toEqual([]);
      return declarations.assay;
    };
    const [before, after] = [await assayOf(contract), await assayOf(copy)];
    expect(after?.valuation?.income).toMatchObject({ share: { value: 0.09, low: 0.06 } });
    expect({ ...after, ledger: undefined, valuation: undefined }).toEqual({
      ...before,
      ledger: undefined,
      valuation: undefined,
    });
    const text = await readFile(copy, 'utf8');
    for (const out of [copy, sheet]) {
      const again = await assay([...declared, '--out', out]);
      expect([again.code, again.stderr]).toEqual([2, expect.stringContaining('--force')]);
    }
    expect(await readFile(copy, 'utf8')).toBe(text);
    expect((await assay([...declared, '--out', copy, '--force'])).code).toBe(0);
    const printed = await assay(['value', 'declare', sheet]);
    expect(printed.stdout).toMatch(/^customProperties:\n {2}- property: assay\.ledger\n/);
  });

  test('names every fault by its sheet and cell, and values nothing', async () => {
    const sheet = join(folder, 'faulty.xlsx');
    await assay(['value', 'template', '--out', sheet, '--lang', 'en']);
    const row = await rowOf(sheet, 'Income approach', 'income.share');
    await edited(sheet, 'Income approach', { [`D${row}`]: 'twelve' });
    await edited(sheet, 'Ledger entries', { A5: 'E1', B5: 'soon' });
    const { code, stdout, stderr } = await assay(['value', shop, '--inputs', sheet, ...asOf]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`faulty.xlsx:Income approach:D${row}: The cell of "income.share"`);
    expect(stderr).toContain('faulty.xlsx:Ledger entries:B5: The cell of "date" holds no date.');
    expect(stderr).not.toMatch(/twelve|soon/);
  });

  test('is not used where it is empty, missing, or belongs to no one contract', async () => {
    const empty = join(folder, 'empty.xlsx');
    await assay(['value', 'template', '--out', empty]);
    const two = join(folder, 'two');
    await mkdir(two);
    const contract = await readFile(join(shop, 'shop.odcs.yaml'), 'utf8');
    await writeFile(join(two, 'a.odcs.yaml'), contract);
    await writeFile(join(two, 'b.odcs.yaml'), contract);
    await writeFile(join(two, 'a.csv'), 'x\n1\n');
    const ends = async (...args: readonly string[]) => {
      const { code, stderr } = await assay([...args, '--lang', 'en']);
      return [code, stderr];
    };
    const cases: readonly (readonly [args: readonly string[], message: string])[] = [
      [['value', shop, '--inputs', empty], 'declares nothing'],
      [['value', shop, '--inputs', join(folder, 'no.xlsx')], 'no file of inputs'],
      [['value', two, '--inputs', empty], 'there are 2 contracts'],
      [['value', join(two, 'a.csv'), '--inputs', empty], 'there is no contract'],
      [['value', 'template', two, '--out', join(folder, 'x.xlsx')], 'there are 2 contracts'],
      [
        ['value', 'template', join(folder, 'own'), '--out', join(folder, 'x.xlsx')],
        'no contract at',
      ],
    ];
    for (const [args, message] of cases)
      expect(await ends(...args)).toEqual([2, expect.stringContaining(message)]);
  });
});
