import { describe, expect, test } from 'vitest';
import { approaches } from '../../vocabulary/codes/approaches.ts';
import type { ValuationDeclaration } from '../../vocabulary/declarations/valuation.ts';
import { Exact } from '../../vocabulary/value/money.ts';
import type { Approach } from '../../vocabulary/value/valuation.ts';
import type { ApproachOutcome } from '../approach.ts';
import { createCalculation } from '../calculation/calculation-builder.ts';
import { reconcile } from './reconcile.ts';

const phrase = { code: 'test', params: {} };

function reconciled(
  values: readonly (number | undefined)[],
  weights: readonly (number | undefined)[] = [],
) {
  const calculation = createCalculation();
  const outcomes = approaches.map((approach: Approach, i): ApproachOutcome => {
    const notes = {
      approach,
      variant: '',
      conditions: [],
      caveats: [],
      unproven: [],
      countedOnce: [],
    };
    const value = values[i];
    if (value === undefined) return { ...notes, refusal: phrase };
    const step = `${approach}.value`;
    const place = { paper: phrase, row: phrase };
    const source = { kind: 'declared', path: 'test' } as const;
    calculation.input({
      id: step,
      label: phrase,
      unit: 'money',
      place,
      value: new Exact(value),
      source,
    });
    return { ...notes, step };
  });
  const declared = Object.fromEntries(
    approaches.flatMap((approach, i) => {
      const weight = weights[i];
      return weight === undefined ? [] : [[approach, { weight, reason: 'because' }]];
    }),
  ) as ValuationDeclaration['weights'];
  const result = reconcile(calculation, outcomes, declared);
  const value = result.step && calculation.exact({ step: result.step }).toFixed(6);
  return { ...result, value, codes: result.reasons.map(({ code }) => code) };
}

describe('reconciliation', () => {
  test('V15: weighted, and a spread of 0.4 allows a point', () => {
    const { value, spread, codes } = reconciled([280, 420, 360], [0.2, 0.5, 0.3]);
    expect(value).toBe('374.000000');
    expect(spread?.toFixed(6)).toBe('0.400000');
    expect(codes).toEqual([]);
  });

  test('V16: a spread of 0.8 allows a range only', () => {
    const { spread, codes } = reconciled([180, 420, 360], [0.2, 0.5, 0.3]);
    expect(spread?.toFixed(6)).toBe('0.800000');
    expect(codes).toEqual(['value.reason.spread']);
  });

  test('several values without weights are not averaged', () => {
    const { step, codes } = reconciled([280, 420, undefined]);
    expect(step).toBeUndefined();
    expect(codes).toEqual(['value.reason.no-weights']);
  });

  test('one value needs no weight', () => {
    expect(reconciled([undefined, 420, undefined]).value).toBe('420.000000');
  });

  test('the weight of an approach without a value is left out, and said', () => {
    const { value, warnings, shares } = reconciled([300, 400, undefined], [0.25, 0.25, 0.5]);
    expect(value).toBe('350.000000');
    expect(shares.get('income')?.share.toFixed(2)).toBe('0.50');
    expect(warnings).toMatchObject([{ code: 'value.weight.lost', params: { weight: '0.5' } }]);
  });

  test('values on both sides of nought have no middle', () => {
    expect(reconciled([-10, 20, undefined], [1, 1, undefined]).codes).toEqual([
      'value.reason.no-spread',
    ]);
  });
});
