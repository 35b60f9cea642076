import { describe, expect, test } from 'vitest';
import { assessmentOf, inputOf } from '../../../test/value/valuation-inputs.ts';
import type { CostApproachDeclaration } from '../../vocabulary/declarations/valuation.ts';
import { Exact } from '../../vocabulary/value/money.ts';
import { createCalculation } from '../calculation/calculation-builder.ts';
import type { ValuationInput } from '../valuation-input.ts';
import { addCost } from './add-cost.ts';

const fiveCategories = { preliminary: 60, direct: 420, indirect: 90, opportunity: 25, taxes: 12 };

function cost(
  declared: CostApproachDeclaration,
  given: Partial<ValuationInput> = {},
  years?: number,
) {
  const calculation = createCalculation();
  const phrase = { code: 'test', params: {} };
  const life =
    years === undefined
      ? undefined
      : calculation.input({
          id: 'life.remaining',
          label: phrase,
          unit: 'years',
          place: { paper: phrase, row: phrase },
          value: new Exact(years),
          source: { kind: 'declared', path: 'test' },
        });
  const desk = { calculation, documents: [] };
  const outcome = addCost(desk, declared, { input: inputOf(given), life });
  const values = new Map(calculation.finish().steps.map(({ id, value }) => [id, value]));
  const at = (id: string) => new Exact(values.get(id) ?? Number.NaN).toFixed(6);
  return { outcome, at };
}

describe('the cost approach', () => {
  test('V9: cost by category, reduced by quality, age and use', () => {
    const { at } = cost(
      { method: 'coefficients', replacement: fiveCategories, age: 1.5, usage: 0.95 },
      { assessment: assessmentOf({ quality: 92 }) },
      3,
    );
    expect(at('cost.total')).toBe('607.000000');
    expect(at('cost.depreciation')).toBe('0.582667');
    expect(at('cost.value')).toBe('353.678667');
  });

  const guideline = {
    method: 'guideline-9',
    replacement: { direct: 800 },
    rateOfReturn: 0.15,
    circulation: 1.1,
    volumeShare: 0.08,
  } as const;

  test('V10: the form of guideline 9', () => {
    const { at } = cost(
      { ...guideline, risk: 0.12 },
      { assessment: assessmentOf({ quality: 90 }) },
    );
    expect(at('cost.utility')).toBe('0.940896');
    expect(at('cost.value')).toBe('865.624320');
  });

  const risks = [0.1, 0.15, 0.12, 0.08].map((risk, i) => ({ name: `risk ${i + 1}`, risk }));

  test('V11: the risk weighted by a pairwise comparison', () => {
    const comparison = [
      [1, 2, 3, 4],
      ['0.5', 1, 2, 3],
      [1 / 3, '0.5', 1, 2],
      ['0.25', 1 / 3, '0.5', 1],
    ];
    const { at } = cost(
      { ...guideline, risk: { comparison, risks } },
      { assessment: assessmentOf({ quality: 90 }) },
    );
    expect(at('cost.risk')).toBe('0.115152');
    expect(at('cost.utility')).toBe('0.946079');
    expect(at('cost.value')).toBe('870.393025');
  });

  test('a comparison that contradicts itself gives no figure', () => {
    const comparison = [
      [1, 5, 1 / 3],
      [0.2, 1, 4],
      [3, 0.25, 1],
    ];
    const { outcome } = cost({ ...guideline, risk: { comparison, risks: risks.slice(0, 3) } });
    expect(outcome.refusal).toMatchObject({
      code: 'value.cost.inconsistent',
      params: { ratio: '1.871' },
    });
  });

  test('quality that another approach takes is 1 here, and said', () => {
    const { at, outcome } = cost(
      { method: 'coefficients', replacement: fiveCategories },
      { declared: { qualityIn: 'market' }, assessment: assessmentOf({ quality: 50 }) },
    );
    expect(at('coefficient.quality')).toBe('1.000000');
    expect(at('cost.value')).toBe('607.000000');
    expect(outcome.countedOnce).toEqual([]);
  });

  test('quality on too little evidence adjusts nothing', () => {
    const { outcome } = cost(
      { method: 'coefficients', replacement: fiveCategories },
      { assessment: assessmentOf({ quality: 90 }, 0.59) },
    );
    expect(outcome).toMatchObject({
      refusal: { code: 'value.cost.quality-thin', params: { percent: 59 } },
    });
  });

  test('without ledger and replacement there is no figure', () => {
    const { outcome } = cost({ method: 'coefficients' });
    expect(outcome.refusal?.code).toBe('value.cost.no-cost');
  });
});
