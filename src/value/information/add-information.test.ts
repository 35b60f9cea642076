import { describe, expect, test } from 'vitest';
import { assessmentOf, inputOf } from '../../../test/value/valuation-inputs.ts';
import type { LaneyDeclaration } from '../../vocabulary/declarations/valuation.ts';
import { Exact } from '../../vocabulary/value/money.ts';
import { createCalculation } from '../calculation/calculation-builder.ts';
import { addInformation } from './add-information.ts';

function information(declared: LaneyDeclaration, scores = { Q3: 95, Q2: 90, Q5: 85 }) {
  const calculation = createCalculation();
  const input = inputOf({ assessment: assessmentOf(scores) });
  const measures = addInformation({ calculation, documents: [] }, declared, input);
  const values = new Map(calculation.finish().steps.map(({ id, value }) => [id, value]));
  return measures.map(({ measure, unit, step }) => [
    measure,
    unit,
    new Exact(values.get(step) ?? Number.NaN).toFixed(6),
  ]);
}

const all: LaneyDeclaration = {
  availabilityElsewhere: 0.3,
  lifeCycle: 0.8,
  relevance: [0.9, 0.6, 0.3].map((relevance, i) => ({ process: `p${i}`, relevance })),
  performance: { with: 112, control: 100, horizon: 3, period: 0.5 },
  cost: { expense: 1200, attribution: 0.4, horizon: 3, period: 1, lost: 300 },
  market: { exclusivePrice: 50, partners: 12, premium: 1.5 },
  economic: {
    with: 1500,
    control: 1200,
    acquire: 60,
    administer: 40,
    apply: 50,
    horizon: 3,
    period: 1,
  },
};

describe('Laney’s measures', () => {
  test('V13: all six, indices and money apart', () => {
    expect(information(all)).toEqual([
      ['ivi', 'index', '0.478800'],
      ['bvi', 'index', '1.308150'],
      ['pvi', 'index', '0.720000'],
      ['cvi', 'money', '1740.000000'],
      ['mvi', 'money', '400.000000'],
      ['evi', 'money', '450.000000'],
    ]);
  });

  test('one whose inputs are not there is left out, never guessed', () => {
    expect(information({}).length).toBe(0);
    expect(information({ availabilityElsewhere: 0, lifeCycle: 1 })).toEqual([
      ['ivi', 'index', '0.855000'],
    ]);
    const { relevance, market } = all;
    expect(
      information({ relevance, market } as LaneyDeclaration).map(([measure]) => measure),
    ).toEqual(['bvi', 'mvi']);
  });
});
