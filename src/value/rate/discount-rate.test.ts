import { describe, expect, test } from 'vitest';
import { assessmentOf, inputWith } from '../../../test/value/valuation-inputs.ts';
import type { ValuationDeclaration } from '../../vocabulary/declarations/valuation.ts';
import { Exact } from '../../vocabulary/value/money.ts';
import { createCalculation } from '../calculation/calculation-builder.ts';
import { addDiscountRate } from './discount-rate.ts';

const source = { source: 'yield curve', date: '2026-10-31' };
const discount = {
  riskFree: { value: 0.0225, ...source },
  premia: {
    management: { value: 0.06, ...source },
    circulation: { value: 0.06, ...source },
    security: { value: 0.08, ...source },
    regulatory: { value: 0.05, ...source },
  },
};
const scores = { management: 80, V2: 70, R6: 60, R4: 90 };

const rateOf = (declared: ValuationDeclaration, of: Readonly<Record<string, number>> = scores) => {
  const calculation = createCalculation();
  const input = inputWith(declared, { assessment: assessmentOf(of) });
  const rate = addDiscountRate({ calculation, documents: [] }, input);
  const steps = new Map(calculation.finish().steps.map((step) => [step.id, step]));
  const six = (id: string) => new Exact(steps.get(id)?.value ?? Number.NaN).toFixed(6);
  return { rate, six, steps };
};
const premia = ['management', 'circulation', 'security', 'regulatory'];

describe('the discount rate', () => {
  test('V5: is built up from premia that fall with the measured scores', () => {
    const { rate, six } = rateOf({ discount });
    expect(premia.map((risk) => six(`income.premium.${risk}`))).toEqual([
      '0.012000',
      '0.018000',
      '0.032000',
      '0.005000',
    ]);
    expect(six('income.rate')).toBe('0.089500');
    expect(rate.caveats).toEqual([]);
    expect(rate.countedOnce).toMatchObject([{ code: 'value.once.risk-in-rate' }]);
  });

  test('V5: takes every premium in full where the scores are 0', () => {
    const none = { management: 0, V2: 0, R6: 0, R4: 0 };
    expect(rateOf({ discount }, none).six('income.rate')).toBe('0.272500');
  });

  test('takes a premium in full where its score has no evidence, and says so', () => {
    const { rate, six } = rateOf({ discount }, {});
    expect(six('income.rate')).toBe('0.272500');
    expect(rate.caveats.map(({ code }) => code)).toEqual(
      premia.map((risk) => `value.score.${risk}.missing`),
    );
  });

  test('each premium names its ceiling with source and date, and its score', () => {
    const { steps } = rateOf({ discount });
    expect(steps.get('discount.premia.security')?.source).toEqual({
      kind: 'declared',
      path: 'assay.valuation.discount.premia.security',
      text: 'yield curve',
      date: '2026-10-31',
    });
    expect(steps.get('score.security')?.source).toMatchObject({ kind: 'measured', of: 'R6' });
  });

  test('names the numbers that have no source or date', () => {
    const { rate } = rateOf({ discount: { riskFree: 0.02, premia: { management: 0.06 } } });
    expect(rate.caveats).toMatchObject([
      {
        code: 'value.rate.undated',
        params: { rateParts: 'risk-free, management.ceiling' },
      },
    ]);
  });

  test('risk in the cash is not in the rate as well', () => {
    const { rate, six } = rateOf({ discount, riskIn: 'cash' });
    expect(six('income.rate')).toBe('0.022500');
    expect(six('income.survival')).toBe('0.933000');
    expect(rate.countedOnce).toMatchObject([{ code: 'value.once.risk-in-cash' }]);
  });

  test('a declared rate stands as it is, without premia', () => {
    const { rate, steps, six } = rateOf({ discount: { rate: 0.16 } });
    expect(six('income.rate')).toBe('0.160000');
    expect([...steps.keys()]).toEqual(['discount.rate', 'income.rate']);
    expect(rate.countedOnce).toMatchObject([{ code: 'value.once.risk-in-declared-rate' }]);
  });

  test('none is refused', () => {
    expect(rateOf({}).rate.refusal?.code).toBe('value.rate.none-declared');
  });
});
