import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBack, recalculate } from '../../../test/value/recalculate.ts';
import { assessmentOf, inputOf } from '../../../test/value/valuation-inputs.ts';
import { keepLedger } from '../../ledger/keep-ledger.ts';
import { ledgerWords } from '../../ledger/ledger-texts.ts';
import { apply, createCalculation } from '../../value/calculation/calculation-builder.ts';
import { valuate } from '../../value/valuate.ts';
import { valueWords } from '../../value/value-words.ts';
import type { LedgerDeclaration } from '../../vocabulary/declarations/ledger.ts';
import type { ValuationDeclaration } from '../../vocabulary/declarations/valuation.ts';
import { type Calculation, operations } from '../../vocabulary/value/calculation.ts';
import { Exact } from '../../vocabulary/value/money.ts';
import type { Valuation } from '../../vocabulary/value/valuation.ts';
import { placeSteps } from './place-steps.ts';
import { createVoice } from './workbook-words.ts';
import { writeWorkbook } from './write-workbook.ts';

const words = { ...valueWords, ...ledgerWords };
const proofs = ['contract'];
const documents = [{ id: 'contract', path: 'documents/contract.pdf', sha256: 'ab'.repeat(32) }];

const declared: ValuationDeclaration = {
  purpose: '=HYPERLINK("http://example.org")',
  tax: { value: '0.25', proofs },
  discount: {
    riskFree: { value: '0.0225', source: '@bond', date: '2026-10-30', by: '+A. Analyst' },
    premia: { management: '0.06', circulation: '0.06', security: '0.08', regulatory: '0.05' },
  },
  life: { contract: '4.25', halfLife: 3 },
  attrition: true,
  income: {
    variant: 'split',
    revenue: {
      first: { value: 1000, proofs },
      growth: { value: '0.06', low: '-0.05', high: '0.15' },
    },
    share: { value: '0.12', low: '0.08', high: '0.18', distribution: 'pert', proofs },
    upkeep: { first: { value: 20, proofs }, growth: 0 },
  },
  cost: {
    method: 'coefficients',
    replacement: { direct: { value: 420, proofs }, '=SUM(A1)': { value: '7.01', proofs } },
    age: 1,
    usage: '0.95',
  },
  market: {
    comparables: [
      { id: '=1+1', price: 300, kind: 'deal', quality: 82, index: 108, size: 2 },
      { id: '-2', price: 420, kind: 'deal', quality: 90, index: 112, size: 4 },
      { id: '@cmd', price: '250.5', kind: 'asking', quality: 75, index: 100, size: 1.2 },
    ],
    index: 115,
    size: 2.5,
    capacityExponent: 0.6,
  },
  laney: { availabilityElsewhere: 0.3, lifeCycle: 0.8 },
  weights: {
    income: { weight: '0.5', reason: '=a contract brings the income' },
    cost: { weight: '0.3', reason: 'costs are evidenced' },
    market: { weight: '0.2', reason: 'few deals' },
  },
  scenarios: [{ name: '=good', set: { 'income.share': '0.15' } }],
  draws: 10_000,
};

const ledgerDeclared: LedgerDeclaration = {
  line: 'intangible-assets',
  amortisation: { from: '2026-02-01', months: 7 },
  impairments: [{ date: '2026-06-30', amount: '12.34', reason: 'a competitor' }],
  entries: [
    {
      id: '=E1',
      date: '2026-01-15',
      category: 'direct',
      kind: 'cleaning',
      description: '-2+3',
      amount: '1000.10',
      treatment: 'capitalised',
      reason: '@reason',
      proofs,
    },
    {
      id: 'E2',
      date: '2026-03-15',
      category: 'taxes',
      kind: 'other',
      amount: '99.99',
      treatment: 'expensed',
      reason: 'a fee',
    },
  ],
};
const ledger = keepLedger({ declared: ledgerDeclared, asOf: '2026-10-31', documents });
const assessment = assessmentOf({
  quality: 86,
  management: 80,
  V2: 70,
  R6: 60,
  R4: 90,
  security: 75,
});
const valuation = valuate(inputOf({ declared, documents, ledger, assessment }));
const content = { asset: '=orders', valuation, ledger, words };

/** To the cent, and beyond it to what binary64 can hold. */
function expectSame(found: unknown, exact: unknown, where: string): void {
  if (typeof found !== 'number' || typeof exact !== 'number')
    throw new Error(`${where}: ${JSON.stringify(found)} instead of ${String(exact)}`);
  const tolerance = Math.max(1e-12, 1e-9 * Math.abs(exact));
  expect(Math.abs(found - exact), where).toBeLessThanOrEqual(tolerance);
}

describe.each(['en', 'zh'] as const)('working papers in %s', (language) => {
  test('another spreadsheet engine finds the value of every formula', async () => {
    const cells = await recalculate(await writeWorkbook(content, language));
    const results = valuation.calculation.steps.filter(({ formula }) => formula !== undefined);
    expect(results.length).toBeGreaterThan(40);
    expect(cells.length).toBeGreaterThan(valuation.calculation.steps.length);
    for (const { sheet, cell, formula, carried, found } of cells)
      expectSame(found, carried, `${sheet}!${cell}: ${formula}`);
  });

  test('every step stands in its own cell, results as formulas that carry the exact value', async () => {
    const workbook = await readBack(await writeWorkbook(content, language));
    const { placeOf } = placeSteps(valuation.calculation, createVoice(language, words));
    const taken = new Set<string>();
    for (const { id, value, formula } of valuation.calculation.steps) {
      const { sheet, row, column } = placeOf(id);
      taken.add(`${sheet}!${row}:${column}`);
      const cell = workbook.getWorksheet(sheet)?.getCell(row, column).value;
      if (formula === undefined) expect(cell, id).toBe(Number(value));
      else if (Number(value) !== 0) expect(cell, id).toMatchObject({ result: Number(value) });
    }
    expect(taken.size).toBe(valuation.calculation.steps.length);
  });

  test('texts never become formulas, whatever they begin with', async () => {
    const workbook = await readBack(await writeWorkbook(content, language));
    const texts = new Set<unknown>();
    for (const sheet of workbook.worksheets)
      sheet.eachRow((row) => {
        row.eachCell(({ value, formula }) => {
          texts.add(value);
          expect(formula ?? '').not.toMatch(/HYPERLINK|SUM\(A1\)$|cmd/);
        });
      });
    for (const hostile of ['=HYPERLINK("http://example.org")', '=E1', '-2+3', '@reason', '=good'])
      expect(texts, hostile).toContain(hostile);
  });

  test('no cell is left without words', async () => {
    const workbook = await readBack(await writeWorkbook(content, language));
    for (const sheet of workbook.worksheets)
      sheet.eachRow((row) => {
        row.eachCell(({ value }) => {
          expect(String(value)).not.toMatch(/^(?:value|ledger)\.[a-z-]+[.a-z-]*$/);
        });
      });
  });
});

test('the same content gives the same bytes', async () => {
  const once = await writeWorkbook(content, 'zh');
  expect(once.equals(await writeWorkbook(content, 'zh'))).toBe(true);
});

test('a refused valuation has a summary and no figure', async () => {
  const gates = assessment.gates.map((gate, at) =>
    at === 0 ? { ...gate, state: 'closed' as const } : gate,
  );
  const refused = valuate(inputOf({ declared, documents, assessment: { ...assessment, gates } }));
  const workbook = await readBack(
    await writeWorkbook({ asset: 'a', valuation: refused, words }, 'en'),
  );
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Summary']);
});

test('whatever is calculated, another spreadsheet engine finds the same', async () => {
  const drawn = fc.record({
    operation: fc.constantFrom(...operations),
    operands: fc.array(fc.nat(), { minLength: 2, maxLength: 4 }),
    paper: fc.constantFrom("Tom's: [paper]", 'second', 'SECOND', '第三'),
    row: fc.constantFrom('1', '2', '3'),
    column: fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined }),
  });
  const inputs = fc.array(
    fc.integer({ min: -99_999, max: 99_999 }).filter((units) => Math.abs(units) > 10),
    { minLength: 2, maxLength: 6 },
  );
  await fc.assert(
    fc.asyncProperty(inputs, fc.array(drawn, { maxLength: 25 }), async (numbers, steps) => {
      const calculation = calculationOf(numbers, steps);
      const file = await writeWorkbook(
        { asset: 'a', valuation: { ...bare, calculation }, words: {} },
        'en',
      );
      const cells = await recalculate(file);
      const results = calculation.steps.filter(({ formula }) => formula !== undefined);
      expect(cells.length).toBe(results.length + numbers.length);
      for (const { sheet, cell, formula, carried, found } of cells)
        expectSame(found, carried, `${sheet}!${cell}: ${formula}`);
    }),
    { numRuns: 40 },
  );
}, 120_000);

const bare: Valuation = {
  ...valuation,
  approaches: [],
  information: [],
  conclusion: { low: '0', high: '0' },
  tornado: [],
  scenarios: [],
  breakEven: [],
};

interface Drawn {
  readonly operation: (typeof operations)[number];
  readonly operands: readonly number[];
  readonly paper: string;
  readonly row: string;
  readonly column: string | undefined;
}

/** A calculation of those of the drawn steps that have a value which binary64 can follow. */
function calculationOf(numbers: readonly number[], drawn: readonly Drawn[]): Calculation {
  const phrase = (code: string) => ({ code, params: {} });
  const builder = createCalculation();
  const source = { kind: 'declared', path: 'assay.valuation' } as const;
  const known = numbers.map((units, at) =>
    builder.input({
      id: `input.${at}`,
      label: phrase('input'),
      unit: 'money',
      place: { paper: phrase('inputs'), row: phrase(`${at}`) },
      value: new Exact(units).dividedBy(100),
      source,
    }),
  );
  for (const [at, { operation, operands, paper, row, column }] of drawn.entries()) {
    const one = operation === 'ln' || operation === 'exp' || operation === 'negate';
    const chosen = operands.slice(0, one ? 1 : 4).map((each) => known[each % known.length] ?? each);
    const formula =
      operation === 'power'
        ? apply('power', chosen[0] ?? 2, [0.5, 2, 3, -1][(operands[1] ?? 0) % 4] ?? 2)
        : apply(operation, ...chosen, ...(one ? [] : [-0.5]));
    const place = { paper: phrase(paper), row: phrase(row) };
    if (!followable(builder.exact, formula, chosen)) continue;
    known.push(
      builder.result(
        {
          id: `result.${at}`,
          label: phrase('result'),
          unit: 'ratio',
          place: column === undefined ? place : { ...place, column: phrase(column) },
        },
        formula,
      ),
    );
  }
  return builder.finish();
}

/** Where digits cancel out or numbers explode, binary64 has nothing to compare by. */
function followable(
  exact: ReturnType<typeof createCalculation>['exact'],
  formula: Parameters<typeof exact>[0],
  chosen: readonly (Parameters<typeof exact>[0] | number)[],
): boolean {
  try {
    const size = exact(formula).abs();
    const sizes = chosen.map((one) => (typeof one === 'number' ? 1 : exact(one).abs().toNumber()));
    const cancels = size.lessThan(Math.max(...sizes) * 1e-2) && 'operation' in formula;
    const sums =
      'operation' in formula && ['add', 'subtract', 'sum', 'ln'].includes(formula.operation);
    return size.greaterThan('0.01') && size.lessThan(1e6) && !(cancels && sums);
  } catch {
    return false;
  }
}
