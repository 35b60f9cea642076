import { describe, expect, test } from 'vitest';
import { incomeOf } from '../../../test/value/income-of.ts';
import { assessmentOf } from '../../../test/value/valuation-inputs.ts';
import type {
  DeclaredIncome,
  ValuationDeclaration,
} from '../../vocabulary/declarations/valuation.ts';
import { Exact } from '../../vocabulary/value/money.ts';
import { createCalculation } from '../calculation/calculation-builder.ts';
import { addWeightedReturn } from './contributory-charges.ts';

const direct = (...periods: number[]): DeclaredIncome => ({
  variant: 'direct',
  earnings: { periods },
});
const split: DeclaredIncome = { variant: 'split', revenue: { periods: [1000] }, share: 0.5 };
const codesOf = (phrases: readonly { code: string }[] = []) => phrases.map(({ code }) => code);
const refusalOf = (declared: ValuationDeclaration, scores: Record<string, number> = {}) =>
  incomeOf(declared, { assessment: assessmentOf(scores) }).outcome?.refusal?.code;

describe('a terminal value', () => {
  const v18 = { income: direct(100, 110), terminalGrowth: 0.02, discount: { rate: 0.18 } };

  test('V18: F (1 + g) / (r − g), at the end of the last year', () => {
    const { six, exact } = incomeOf({ ...v18, convention: 'year-end' });
    expect(six('income.terminal.value')).toBe('701.250000');
    const present = new Exact('701.25').dividedBy(new Exact('1.18').pow(2));
    expect(six('income.terminal.present')).toBe(present.toFixed(6));
    const years = exact('income.present.1').plus(exact('income.present.2'));
    expect(six('income.value')).toBe(years.plus(present).toFixed(6));
  });

  test('equals the income of very many years, mid-year or by year-end', () => {
    const long = {
      income: { variant: 'direct', earnings: { first: 100, growth: -0.2 } } as const,
      discount: { rate: 0.5 },
      life: { contract: 50 },
    };
    for (const convention of ['mid-year', 'year-end'] as const) {
      const ended = { ...long, convention, life: { contract: 3 }, terminalGrowth: -0.2 };
      const { exact } = incomeOf(ended);
      const apart = exact('income.value').minus(
        incomeOf({ ...long, convention }).exact('income.value'),
      );
      expect(apart.abs().toNumber()).toBeLessThan(1e-6);
    }
  });

  test.each([0.18, 0.2])('V18: r ≤ g is refused (g = %d)', (terminalGrowth) => {
    const { outcome, steps } = incomeOf({ ...v18, terminalGrowth });
    expect(outcome).toMatchObject({ refusal: { code: 'value.terminal.no-margin' } });
    expect(steps.some(({ id }) => id === 'income.value')).toBe(false);
  });

  test('does not go with attrition, and says that it outlasts a declared life', () => {
    const decaying = { ...v18, attrition: true, life: { halfLife: 2 } };
    expect(refusalOf(decaying)).toBe('value.terminal.with-attrition');
    const { outcome } = incomeOf({ ...v18, life: { contract: 2 } });
    expect(codesOf(outcome?.caveats)).toContain('value.terminal.beyond-life');
  });
});

describe('a tax amortisation benefit', () => {
  const v14 = {
    income: split,
    tax: 0.25,
    taxAmortisation: { years: 10 },
    discount: { rate: 0.15 },
  };

  test('V14: annuity and factor by year-end, counted once on the whole value', () => {
    const { six, exact } = incomeOf({ ...v14, convention: 'year-end' });
    expect(six('income.amortisation.annuity')).toBe('5.018769');
    expect(six('income.amortisation.factor')).toBe('1.143470');
    const whole = exact('income.subtotal').times(exact('income.amortisation.factor'));
    expect(six('income.value')).toBe(whole.toFixed(6));
  });

  test('goes with cash after tax only', () => {
    const { tax: _, ...untaxed } = v14;
    expect(refusalOf(untaxed)).toBe('value.amortisation.no-tax');
    expect(refusalOf({ ...v14, income: direct(1) })).toBe('value.amortisation.before-tax');
  });
});

describe('the returns of all assets', () => {
  const returns = (wacc: number) => {
    const calculation = createCalculation();
    const assets = [
      [200, 0.05],
      [500, 0.08],
      [150, 0.12],
      [450, 0.2],
    ].map(([value = 0, rate = 0]) => ({
      value: { number: String(value) },
      rate: { number: String(rate) },
    }));
    const caveats = addWeightedReturn({ calculation, documents: [] }, assets, wacc);
    const six = (step: string) => calculation.exact({ step }).toFixed(6);
    return { caveats, six };
  };

  test('V17: WARA is held against WACC', () => {
    const { caveats, six } = returns(0.12);
    expect(six('income.wara')).toBe('0.121538');
    expect(six('income.wara.difference')).toBe('0.001538');
    expect(caveats).toEqual([]);
  });

  test.each([0.0999, 0.15])('warns where they are more than 0.02 apart (WACC %d)', (wacc) => {
    expect(codesOf(returns(wacc).caveats)).toEqual(['value.charge.apart']);
  });
});

describe('nothing is counted twice', () => {
  const premia = { management: 0.06, circulation: 0.06, security: 0.08, regulatory: 0.05 };
  const scores = { quality: 80, management: 80, V2: 70, R6: 60, R4: 90 };
  const declared = { income: direct(100, 100), discount: { riskFree: 0.02, premia } };
  const assessment = assessmentOf(scores);

  test('risk in the cash lowers each year by what survives until then', () => {
    const { six } = incomeOf({ ...declared, riskIn: 'cash' }, { assessment });
    expect(six('income.rate')).toBe('0.020000');
    expect(six('income.cash.2')).toBe(new Exact('0.933').pow(1.5).times(100).toFixed(6));
  });

  test('quality lowers the income only where it is to enter it', () => {
    const without = incomeOf(declared, { assessment });
    const { exact, outcome } = incomeOf({ ...declared, qualityIn: 'income' }, { assessment });
    expect(exact('income.value').toFixed(6)).toBe(
      without.exact('income.value').times(0.8).toFixed(6),
    );
    expect(codesOf(outcome?.countedOnce)).toContain('value.once.quality-in-income');
    expect(without.steps.some(({ id }) => id === 'score.quality')).toBe(false);
    expect(refusalOf({ ...declared, qualityIn: 'income' })).toBe('value.income.quality-missing');
  });
});

describe('what is refused or warned of', () => {
  const declared = { income: direct(100, 100), discount: { rate: 0.1 } };

  test.each<[string, ValuationDeclaration]>([
    ['value.rate.none-declared', { income: direct(1) }],
    ['value.rate.not-above-minus-one', { ...declared, discount: { rate: -1 } }],
    ['value.life.ended', { ...declared, life: { contract: 0 } }],
    ['value.life.half-life-ended', { ...declared, life: { halfLife: 0 }, attrition: true }],
    [
      'value.rate.nothing-survives',
      {
        ...declared,
        riskIn: 'cash',
        discount: { riskFree: 0.02, premia: { management: 0.6, security: 0.4 } },
      },
    ],
  ])('%s', (code, given) => {
    expect(refusalOf(given)).toBe(code);
  });

  test('a forecast that ends before the life, and a negative value, are shown with a caveat', () => {
    const { outcome, six } = incomeOf({ ...declared, income: direct(-5), life: { contract: 4 } });
    expect(codesOf(outcome?.caveats)).toEqual(
      expect.arrayContaining(['value.income.short-forecast', 'value.income.negative']),
    );
    expect(six('income.value')).toMatch(/^-4\.7/);
  });

  test('amounts without a document are illustrative; with one they are proven', () => {
    expect(codesOf(incomeOf(declared).outcome?.unproven)).toEqual(['value.income.unproven']);
    const income: DeclaredIncome = {
      variant: 'direct',
      earnings: { first: { value: 1, proofs: ['study'] }, growth: 0 },
    };
    const documents = [{ id: 'study', path: 'documents/study.pdf', sha256: 'ab' }];
    const { outcome } = incomeOf({ ...declared, income, life: { contract: 2 } }, { documents });
    expect(outcome?.unproven).toEqual([]);
  });

  test('forecasts of different periods and percentages written as numbers are problems', () => {
    const income: DeclaredIncome = {
      variant: 'split',
      revenue: { periods: [1, 2] },
      share: 0.1,
      upkeep: { periods: [1] },
    };
    expect(() => incomeOf({ ...declared, income })).toThrow(
      expect.objectContaining({ code: 'value.forecasts-differ' }),
    );
    expect(() => incomeOf({ ...declared, income: { ...split, share: 12 } })).toThrow(
      expect.objectContaining({ code: 'value.not-a-share' }),
    );
  });
});
