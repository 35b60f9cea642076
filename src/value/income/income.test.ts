import { describe, expect, test } from 'vitest';
import { incomeOf } from '../../../test/value/income-of.ts';
import type {
  DeclaredIncome,
  ValuationDeclaration,
} from '../../vocabulary/declarations/valuation.ts';
import { phraseSchema } from '../../vocabulary/finding.ts';
import { valueWords } from '../value-words.ts';

type Income<V extends DeclaredIncome['variant']> = Extract<DeclaredIncome, { variant: V }>;

const direct = (periods: number[]): DeclaredIncome => ({
  variant: 'direct',
  earnings: { periods },
});
const split: Income<'split'> = {
  variant: 'split',
  revenue: { periods: [1000, 1100, 1180, 1220] },
  share: 0.12,
  upkeep: { periods: [20, 20, 22, 22] },
};
const excess: Income<'excess'> = {
  variant: 'excess',
  earnings: { periods: [260, 280, 290, 285] },
  charges: [
    { asset: 'working capital', value: 200, rateOfReturn: 0.05 },
    { asset: 'platform', value: 500, rateOfReturn: 0.08 },
    { asset: 'workforce', value: 150, rateOfReturn: 0.12 },
  ],
};

describe('worked examples', () => {
  const v1 = { income: direct([120, 130, 135, 128, 110]), discount: { rate: 0.18 } };

  test('V1: direct, by year-end and mid-year', () => {
    expect(incomeOf({ ...v1, convention: 'year-end' }).six('income.value')).toBe('391.327049');
    const { six, column } = incomeOf(v1);
    expect(six('income.value')).toBe('425.089983');
    expect(column('present')).toEqual([
      '110.468954',
      '101.419238',
      '89.254218',
      '71.717137',
      '52.230436',
    ]);
  });

  test('V2: split', () => {
    const { six, column } = incomeOf({ income: split, tax: 0.25, discount: { rate: 0.16 } });
    expect(column('cash')).toEqual(['70.000000', '79.000000', '84.200000', '87.800000']);
    expect(six('income.value')).toBe('238.551203');
  });

  test('V3: excess', () => {
    const { six, column } = incomeOf({ income: excess, discount: { rate: 0.2 } });
    expect([1, 2, 3].map((n) => six(`income.charges.${n}.charge`))).toEqual([
      '10.000000',
      '40.000000',
      '18.000000',
    ]);
    expect(six('income.charges.total')).toBe('68.000000');
    expect(column('cash')).toEqual(['192.000000', '212.000000', '222.000000', '217.000000']);
    expect(six('income.value')).toBe('591.916499');
  });

  test('V4: incremental', () => {
    const income: DeclaredIncome = {
      variant: 'incremental',
      with: { periods: [500, 540, 560] },
      without: { periods: [430, 445, 450] },
    };
    const { six, column } = incomeOf({ income, discount: { rate: 0.15 } });
    expect(column('cash')).toEqual(['70.000000', '95.000000', '110.000000']);
    expect(six('income.value')).toBe('219.870179');
  });

  test('V7: attrition', () => {
    const v7 = { income: direct([100, 100, 100, 100, 100]), discount: { rate: 0.15 } };
    const { six, column } = incomeOf({ ...v7, life: { halfLife: 2 }, attrition: true });
    expect(column('cash')).toEqual([
      '84.089642',
      '59.460356',
      '42.044821',
      '29.730178',
      '21.022410',
    ]);
    expect(six('income.value')).toBe('185.711997');
    expect(incomeOf(v7).six('income.value')).toBe('359.478586');
  });

  test('V23: the base of the tornado, from a first year and its growth', () => {
    const income: DeclaredIncome = {
      variant: 'split',
      revenue: { first: 1000, growth: 0.06 },
      share: 0.12,
      upkeep: { first: 20, growth: 0 },
    };
    const declared = { income, tax: 0.25, discount: { rate: 0.16 }, life: { contract: 4 } };
    expect(incomeOf(declared).six('income.value')).toBe('233.185261');
    const generous = { ...declared, income: { ...income, share: 0.132 } };
    expect(incomeOf(generous).six('income.value')).toBe('262.531253');
  });

  test('V8: a broken last year', () => {
    const income: DeclaredIncome = { variant: 'direct', earnings: { first: 100, growth: 0 } };
    const { six, column } = incomeOf({
      income,
      discount: { rate: 0.16 },
      life: { contract: 3.25 },
    });
    expect(column('time')).toEqual(['0.500000', '1.500000', '2.500000', '3.125000']);
    expect(column('cash')).toEqual(['100.000000', '100.000000', '100.000000', '25.000000']);
    expect(six('income.value')).toBe('257.611742');
  });
});

const everything: ValuationDeclaration[] = [
  { income: direct([1]) },
  { income: direct([1]), discount: { rate: 0.1 }, tax: 0.2, taxAmortisation: { years: 5 } },
  { income: split, discount: { rate: 0.1 }, taxAmortisation: { years: 5 } },
  { income: split, discount: { rate: 0.1 }, tax: 0.2, taxAmortisation: { years: 5 } },
  { income: split, discount: { rate: -1 } },
  { income: { ...excess, wacc: 0.01 }, discount: { rate: 0.1 }, terminalGrowth: 0.02 },
  { income: split, discount: { rate: 0.1 }, terminalGrowth: 0.02, life: { legal: 5 } },
  {
    income: split,
    qualityIn: 'income',
    riskIn: 'cash',
    discount: {
      riskFree: 0.02,
      premia: { management: 0.06, circulation: 0.06, security: 0.06, regulatory: 0.06 },
    },
  },
  { income: split, discount: { rate: 0.1 }, attrition: true, terminalGrowth: 0.01 },
  {
    income: {
      variant: 'incremental',
      with: { first: 2, growth: 0 },
      without: { first: 1, growth: 0 },
    },
    discount: { rate: 0.1 },
    life: { legal: 60, contract: 70, licence: 80, technical: 90, halfLife: 100 },
  },
];

test.each(everything)('every phrase of %j has its words', (declared) => {
  const { outcome, steps } = incomeOf(declared);
  const codes = [...phrasesIn(outcome), ...phrasesIn(steps)];
  expect(codes.length).toBeGreaterThan(0);
  expect(codes.filter((code) => !Object.hasOwn(valueWords, code))).toEqual([]);
});

function phrasesIn(value: unknown): string[] {
  const phrase = phraseSchema.safeParse(value);
  if (phrase.success) return [phrase.data.code];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(phrasesIn);
}
