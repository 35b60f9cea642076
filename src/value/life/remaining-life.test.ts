import { describe, expect, test } from 'vitest';
import { inputWith } from '../../../test/value/valuation-inputs.ts';
import type { ValuationDeclaration } from '../../vocabulary/declarations/valuation.ts';
import { Exact } from '../../vocabulary/value/money.ts';
import { createCalculation } from '../calculation/calculation-builder.ts';
import type { ValuationInput } from '../valuation-input.ts';
import { addLife } from './remaining-life.ts';

const lifeOf = (declared: ValuationDeclaration, parts: Partial<ValuationInput> = {}) => {
  const input = inputWith(declared, parts);
  const calculation = createCalculation(input.changes);
  const desk = { calculation, documents: [] };
  const life = addLife(desk, input);
  expect(addLife(desk, input)).toEqual(life);
  const steps = new Map(calculation.finish().steps.map((step) => [step.id, step]));
  const six = (id: string) => new Exact(steps.get(id)?.value ?? Number.NaN).toFixed(6);
  return { life, six, steps };
};

describe('the remaining useful life', () => {
  test('V6: is the least of the lives, and says which one decides', () => {
    const { six, steps } = lifeOf({
      life: { legal: 4.5, contract: 3.25, technical: 5, halfLife: 1.2 },
    });
    expect(six('life.economic')).toBe('3.986314');
    expect(six('life.remaining')).toBe('3.250000');
    expect(steps.get('life.remaining')?.label.code).toBe('value.life.remaining.contract');
  });

  test('half-life ends it, or lets the cash decay, never both', () => {
    const ended = lifeOf({ life: { contract: 9, halfLife: 1.2 } });
    expect(ended.six('life.remaining')).toBe('3.986314');
    expect(ended.life.attrition).toBeUndefined();
    expect(ended.life.countedOnce).toMatchObject([{ code: 'value.once.economic-life' }]);
    const decaying = lifeOf({ life: { contract: 9, halfLife: 1.2 }, attrition: true });
    expect(decaying.six('life.remaining')).toBe('9.000000');
    expect(decaying.life.attrition).toEqual({ step: 'life.halfLife' });
    expect(decaying.steps.has('life.economic')).toBe(false);
    expect(decaying.life.countedOnce).toMatchObject([{ code: 'value.once.attrition' }]);
  });

  test('attrition without a half-life is refused', () => {
    const { life } = lifeOf({ life: { contract: 3 }, attrition: true });
    expect(life.refusal?.code).toBe('value.life.no-half-life');
  });

  test('no life at all is refused; a forecast by periods lasts as long as they do', () => {
    expect(lifeOf({}).life.refusal?.code).toBe('value.life.none-declared');
    const income = { variant: 'direct', earnings: { periods: [1, 2, 3] } } as const;
    const { six, life } = lifeOf({ income: { ...income, earnings: { periods: [1, 2, 3] } } });
    expect([six('life.remaining'), life.horizon]).toEqual(['3.000000', 3]);
  });

  test('a legal term that decides can be renewed, which is said', () => {
    const { life } = lifeOf({ life: { legal: 3, technical: 4 } });
    expect(life.caveats).toMatchObject([{ code: 'value.life.renewable' }]);
  });

  test.each<[string, ValuationDeclaration, number]>([
    ['a tenth above the value', { life: { contract: 3 } }, 4],
    ['the shortest of all', { life: { contract: { value: 3, high: 8 }, technical: 5 } }, 6],
    ['a tenth above the greatest', { life: { contract: { value: 3, low: 2, high: 8 } } }, 9],
    [
      'the far end of a lognormal',
      { life: { contract: { value: 4, low: 2, high: 8, distribution: 'lognormal' } } },
      36,
    ],
    [
      'what a scenario sets',
      { life: { contract: 3 }, scenarios: [{ name: 'long', set: { 'life.contract': 10 } }] },
      11,
    ],
    ['fifty years at most', { life: { contract: 80 } }, 50],
  ])('the steps reach as far as %s', (_, declared, years) => {
    expect(lifeOf(declared).life.horizon).toBe(years);
  });

  test('a what-if reaches further', () => {
    const changes = new Map([['life.contract', new Exact(7)]]);
    const { life, six } = lifeOf({ life: { contract: 3 } }, { changes });
    expect([life.horizon, six('life.remaining')]).toEqual([8, '7.000000']);
  });
});
