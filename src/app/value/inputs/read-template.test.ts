import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeTemplate } from '../../../report/workbook/template/write-template.ts';
import { plainNumber } from '../../../source/xlsx/cell-text.ts';
import { costKinds, ledgerDeclarationSchema } from '../../../vocabulary/declarations/ledger.ts';
import { valuationDeclarationSchema } from '../../../vocabulary/declarations/valuation.ts';
import { languages } from '../../../vocabulary/text.ts';
import {
  templateGroups,
  templateTables,
} from '../../../vocabulary/value/template/template-sheets.ts';
import { renderProblem } from '../../../words/words.ts';
import { readTemplate } from './read-template.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-template-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function saved(content: Uint8Array): Promise<string> {
  const path = join(folder, 'valuation.xlsx');
  await writeFile(path, content);
  return path;
}

/** The template with some cells set, by sheet and address. */
async function filledBy(cells: Readonly<Record<string, Readonly<Record<string, unknown>>>>) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Uint8Array.from(await writeTemplate('en')).buffer);
  for (const [sheet, values] of Object.entries(cells))
    for (const [address, value] of Object.entries(values)) {
      const cell = workbook.getWorksheet(sheet)?.getCell(address);
      // What people type is any value that a cell may have.
      if (cell !== undefined) cell.value = value as ExcelJS.CellValue;
    }
  return await saved(Buffer.from(await workbook.xlsx.writeBuffer()));
}

function rowOf(path: string): number {
  const at = templateGroups
    .map(({ fields }) => fields.findIndex((field) => field.path === path))
    .find((found) => found >= 0);
  return 5 + (at ?? Number.NaN);
}

describe('a template of inputs', () => {
  test.each(languages)('declares nothing while it is empty (%s)', async (language) => {
    expect(await readTemplate(await saved(await writeTemplate(language)))).toEqual({
      problems: [],
    });
  });

  test('is the same each time', async () => {
    expect((await writeTemplate('zh')).equals(await writeTemplate('zh'))).toBe(true);
  });

  test('reads numbers, percent, dates and choices as people type them', async () => {
    const share = rowOf('income.share');
    const path = await filledBy({
      'Income approach': {
        [`D${rowOf('income.variant')}`]: 'Split',
        [`D${share}`]: 0.12,
        [`E${share}`]: 0.08,
        [`G${share}`]: 'pert',
        [`H${share}`]: '=a contract',
        [`I${share}`]: new Date('2026-10-01T00:00:00Z'),
        [`K${share}`]: 'contract; invoice',
        [`D${rowOf('income.revenue.first')}`]: '1200.50',
        [`D${rowOf('income.revenue.growth')}`]: { formula: '1/20', result: 0.05 },
      },
      General: { [`D${rowOf('attrition')}`]: true, [`D${rowOf('date')}`]: '2026/10/31' },
    });
    const { valuation, problems } = await readTemplate(path);
    expect(problems).toEqual([]);
    expect(valuation).toEqual({
      attrition: true,
      date: '2026-10-31',
      income: {
        variant: 'split',
        share: {
          value: '0.12',
          low: '0.08',
          distribution: 'pert',
          source: '=a contract',
          date: '2026-10-01',
          proofs: ['contract', 'invoice'],
        },
        revenue: { first: '1200.50', growth: '0.05' },
      },
    });
  });

  test('tells every fault by its sheet, row and column, and never what a cell holds', async () => {
    const share = rowOf('income.share');
    const path = await filledBy({
      'Income approach': {
        [`D${rowOf('income.variant')}`]: 'royalty-secret',
        [`D${share}`]: 'twelve-secret',
        [`E${rowOf('income.wacc')}`]: 0.1,
      },
      'Remaining life': { D5: { formula: '1/0', result: { error: '#DIV/0!' } } },
      'Ledger entries': { A5: 'E1', B5: 'secret day', F5: '12' },
    });
    const { problems } = await readTemplate(path);
    const places = problems.map(({ code, where }) => [code, where.sheet, where.line, where.column]);
    expect(places).toEqual(
      expect.arrayContaining([
        ['value.cell-unfit', 'Income approach', rowOf('income.variant'), 4],
        ['value.cell-no-number', 'Income approach', share, 4],
        ['value.cell-empty', 'Income approach', rowOf('income.wacc'), 4],
        ['value.cell-uncalculated', 'Remaining life', 5, 4],
        ['value.cell-no-date', 'Ledger entries', 5, 2],
        ['value.cell-empty', 'Ledger entries', 5, 3],
      ]),
    );
    for (const problem of problems)
      for (const language of languages)
        expect(renderProblem(problem, language)).not.toContain('secret');
  });

  test('tells what does not go together in the row where it stands', async () => {
    const path = await filledBy({
      'Income approach': {
        [`D${rowOf('income.variant')}`]: 'split',
        [`D${rowOf('income.share')}`]: 1,
      },
      General: { B22: 'no.such.input', D22: 5, B30: 'no.such.other', D30: 6 },
    });
    const { valuation, problems } = await readTemplate(path);
    expect(valuation).toBeUndefined();
    expect(problems.map(({ code }) => code)).toContain('value.input-unfit');
    expect(problems.some(({ where }) => where.sheet === 'Income approach')).toBe(true);
  });

  test('another workbook is no template', async () => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('data').getCell('A1').value = 'name';
    const path = await saved(Buffer.from(await workbook.xlsx.writeBuffer()));
    const { problems } = await readTemplate(path);
    expect(problems.map(({ code }) => code)).toEqual(['value.not-a-template']);
  });

  test('has words in both languages and a place in the schema for every input', () => {
    for (const { fields, title } of templateGroups)
      for (const { label, about } of [...fields, { label: title, about: title }])
        expect([label.en, label.zh, about.en, about.zh].every((text) => text !== '')).toBe(true);
    for (const { title, columns } of templateTables)
      expect([title, ...columns.map(({ label }) => label)].every(({ zh }) => zh !== '')).toBe(true);
    const ids = templateGroups.flatMap(({ root, fields }) => fields.map(({ path }) => root + path));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('what it is filled with is read back', async () => {
    await fc.assert(
      fc.asyncProperty(
        valuations,
        ledgers,
        fc.constantFrom(...languages),
        async (valuation, ledger, language) => {
          const declared = {
            valuation: valuationDeclarationSchema.parse(valuation),
            ledger: ledgerDeclarationSchema.parse(ledger),
          };
          const read = await readTemplate(await saved(await writeTemplate(language, declared)));
          expect(read.problems.map((problem) => renderProblem(problem, 'en'))).toEqual([]);
          expect(plain(read.valuation ?? {})).toEqual(plain(declared.valuation));
          expect(plain(read.ledger ?? {})).toEqual(plain(declared.ledger));
        },
      ),
      { numRuns: 15 },
    );
  }, 180_000);
});

/** Numbers by their digits; a quantity of which nothing but its value is known is that value. */
function plain(value: unknown): unknown {
  if (typeof value === 'number') return plainNumber(value);
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, plain(member)]));
}

const text = fc.oneof(
  fc.stringMatching(/^[A-Za-z=+@-][A-Za-z0-9 =+@.,'"<&-]{0,12}[a-z)]$/),
  fc.constantFrom('数据许可合同', '007', '1.50', '𠮷野', 'a;b'),
);
const id = fc.stringMatching(/^[A-Z][a-z0-9-]{1,8}$/);
const digits = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000 }).map((units) => units / 1000 + 0),
  fc.constantFrom('0.120', '123456789012345678.01', '-5', '0.1'),
);
const day = fc
  .integer({ min: 0, max: 20_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
const some = { requiredKeys: [] };
const quantity = fc.oneof(
  digits,
  fc.record(
    {
      value: digits,
      low: digits,
      high: digits,
      distribution: fc.constantFrom('triangular', 'pert', 'lognormal'),
      source: text,
      date: day,
      by: text,
      proofs: fc.array(id, { minLength: 1, maxLength: 3 }),
    },
    { requiredKeys: ['value', 'source'] },
  ),
);
const forecast = fc.oneof(
  fc.record({ periods: fc.array(quantity, { minLength: 1, maxLength: 12 }) }),
  fc.record({ first: quantity, growth: quantity }),
);
const income = fc.oneof(
  fc.record({ variant: fc.constant('direct'), earnings: forecast }),
  fc.record(
    { variant: fc.constant('split'), revenue: forecast, share: quantity, upkeep: forecast },
    { requiredKeys: ['variant', 'revenue', 'share'] },
  ),
  fc.record(
    {
      variant: fc.constant('excess'),
      earnings: forecast,
      charges: fc.array(fc.record({ asset: text, value: quantity, rateOfReturn: quantity }), {
        minLength: 1,
        maxLength: 7,
      }),
      wacc: quantity,
    },
    { requiredKeys: ['variant', 'earnings', 'charges'] },
  ),
);
const valuations = fc.record(
  {
    purpose: text,
    date: day,
    users: fc.array(text, { minLength: 1, maxLength: 5 }),
    tax: quantity,
    attrition: fc.boolean(),
    discount: fc.oneof(
      fc.record({ rate: quantity }),
      fc.record({
        riskFree: quantity,
        premia: fc.record({ management: quantity, security: quantity }),
      }),
    ),
    income,
    cost: fc.record(
      {
        method: fc.constant('coefficients'),
        replacement: fc.dictionary(fc.constantFrom('direct', 'other costs', 'a.b', '1'), quantity, {
          minKeys: 1,
        }),
        age: quantity,
      },
      { requiredKeys: ['method'] },
    ),
    market: fc.record({
      comparables: fc.array(
        fc.record(
          {
            id,
            price: digits,
            kind: fc.constantFrom('deal', 'asking'),
            exclusive: fc.boolean(),
            date: day,
            source: text,
            size: digits,
          },
          { requiredKeys: ['id', 'price', 'kind'] },
        ),
        { minLength: 1, maxLength: 4 },
      ),
    }),
    laney: fc.record({
      relevance: fc.array(fc.record({ process: text, relevance: quantity }), {
        minLength: 1,
        maxLength: 6,
      }),
    }),
    weights: fc.record({ income: fc.record({ weight: digits, reason: text }) }),
    correlations: fc.array(fc.record({ between: fc.tuple(id, id), rank: digits }), {
      minLength: 1,
      maxLength: 3,
    }),
    scenarios: fc.uniqueArray(
      fc.record({
        name: text,
        set: fc.dictionary(fc.constantFrom('income.share', 'tax'), digits),
      }),
      { minLength: 1, maxLength: 3, selector: ({ name }) => name },
    ),
    useCases: fc.array(
      fc.record({
        name: text,
        income: quantity,
        needs: fc.array(id, { minLength: 1, maxLength: 5 }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    seed: fc.nat(),
  },
  some,
);
const ledgers = fc.record(
  {
    currency: fc.constant('CNY'),
    line: fc.constant('intangible-assets'),
    amortisation: fc.record({ from: day, months: fc.integer({ min: 1, max: 1200 }) }),
    entries: fc.array(
      fc.record({
        id,
        date: day,
        category: fc.constantFrom('direct', 'taxes'),
        kind: fc.constantFrom(...costKinds),
        description: text,
        amount: digits,
        treatment: fc.constantFrom('capitalised', 'expensed'),
        reason: text,
        proofs: fc.array(id, { minLength: 1, maxLength: 2 }),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    impairments: fc.array(fc.record({ date: day, amount: digits, reason: text }), {
      minLength: 1,
      maxLength: 2,
    }),
  },
  some,
);
