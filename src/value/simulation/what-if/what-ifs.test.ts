import { describe, expect, test } from 'vitest';
import { splitModel } from '../../../../test/value/split-model.ts';
import { Exact } from '../../../vocabulary/value/money.ts';
import { apply, createCalculation } from '../../calculation/calculation-builder.ts';
import { breakEvens } from './break-even.ts';
import { scenarioTable } from './scenarios.ts';
import { tornado } from './tornado.ts';
import type { ValueModel } from './value-model.ts';
import { whatIf } from './what-if.ts';

const phrase = { code: 'test', params: {} };
const parts = (id: string) =>
  ({ id, label: phrase, unit: 'money', place: { paper: phrase, row: phrase } }) as const;
const declared = { kind: 'declared', path: 'assay.valuation' } as const;
const measured = { kind: 'measured', of: 'quality', evidence: [] as string[] } as const;
const [growth, share, rate] = ['income.revenue.growth', 'income.share', 'discount.rate'] as const;
const fixed = (digits: string) => new Exact(digits).toFixed(6);

/** Earnings of 100, a measured score of 95 that discounts a premium, and costs. */
function scored(score = 95): ValueModel {
  const calculation = createCalculation();
  const earnings = calculation.input({
    ...parts('earnings'),
    value: new Exact(100),
    source: declared,
  });
  const quality = calculation.input({
    ...parts('score.quality'),
    unit: 'index',
    value: new Exact(score),
    source: measured,
  });
  const cost = calculation.input({ ...parts('cost'), value: new Exact(60), source: declared });
  calculation.input({ ...parts('unused'), value: new Exact(1), source: declared });
  calculation.result(parts('cost.value'), apply('multiply', cost, 1));
  const haircut = apply('divide', quality, 100);
  calculation.result(
    parts('income.value'),
    apply('subtract', apply('multiply', earnings, haircut), 10),
  );
  return { calculation: calculation.finish(), conditions: [] };
}

describe('V23: a tornado of ±10 %', () => {
  const { bars, notes } = tornado(splitModel(), ['income.value']);

  test('shows the results at both ends, the widest first', () => {
    const shown = bars
      .filter(({ by }) => by === 'ten-percent')
      .map(({ step, low, high, swing }) => [step, ...[low, high, swing].map(fixed)]);
    expect(shown).toEqual([
      [share, '203.839269', '262.531253', '58.691983'],
      [rate, '239.470017', '227.201564', '12.268453'],
      [growth, '230.888730', '235.498521', '4.609791'],
    ]);
    expect(notes).toEqual([]);
  });

  test('and between P10 and P90 of each uncertain input, which shows that growth matters more', () => {
    const byQuantiles = bars.filter(({ by }) => by === 'quantiles');
    expect(byQuantiles.map(({ step }) => step)).toEqual([share, growth, rate]);
    expect(bars.slice(3)).toEqual(byQuantiles);
  });
});

test('a measured score moves up to the end of its scale, and what moves nothing has no bar', () => {
  const { bars } = tornado(scored(), ['income.value']);
  expect(bars).toEqual([
    expect.objectContaining({ step: 'earnings', low: '75.5', high: '94.5' }),
    expect.objectContaining({ step: 'score.quality', low: '75.5', high: '90' }),
  ]);
});

describe('a condition', () => {
  const model = {
    ...splitModel(),
    conditions: [{ step: rate, above: '0.15', refusal: { code: 'test.refused', params: {} } }],
  };

  test('that does not hold is the reason why a what-if has no value', () => {
    const at = (digits: string) => whatIf(model, new Map([[rate, new Exact(digits)]]));
    expect(at('0.15')).toEqual({ reason: { code: 'test.refused', params: {} } });
    expect(at('0.151').values?.size).toBeGreaterThan(0);
  });

  test('leaves a bar out of the tornado, which says so', () => {
    const { bars, notes } = tornado(model, ['income.value']);
    expect(bars.some(({ step, by }) => step === rate && by === 'ten-percent')).toBe(false);
    expect(notes[0]).toEqual({
      code: 'value.tornado.no-value',
      params: { input: rate, at: '0.144' },
    });
  });
});

describe('scenarios', () => {
  test('have the value of the calculation with their inputs, or a reason', () => {
    const table = scenarioTable(
      splitModel(),
      [
        { name: 'as it is', set: {} },
        { name: 'cautious', set: { [share]: 0.09, [rate]: '0.20' } },
        { name: 'impossible', set: { [rate]: -1 } },
      ],
      'income.value',
    );
    expect(table.map(({ value }) => value && fixed(value))).toEqual([
      '233.185261',
      '149.882619',
      undefined,
    ]);
    expect(table[1]?.set).toEqual({ [share]: '0.09', [rate]: '0.2' });
    expect(table[2]?.reason?.code).toBe('value.what-if.no-value');
  });

  test.each([
    ['income.shares', share],
    ['income.value', share],
  ])('that set %s, which is no input, are a problem with the nearest names', (id, nearest) => {
    const scenarios = [{ name: 'wrong', set: { [id]: 1 } }];
    expect(() => scenarioTable(splitModel(), scenarios, 'income.value')).toThrow(
      expect.objectContaining({ code: 'value.unknown-input', params: { input: id, nearest } }),
    );
  });
});

describe('break-even', () => {
  test('is the value of an input at which the result is nought, or equals the cost', () => {
    const question = { result: 'income.value', cost: 'cost.value' };
    const found = breakEvens(scored(), {
      ...question,
      inputs: ['earnings', 'score.quality', 'cost'],
    });
    expect(found.map(({ step, target, at }) => [step, target, at])).toEqual([
      ['earnings', 'zero', '10.52631579'],
      ['earnings', 'cost', '73.68421053'],
      ['score.quality', 'zero', '10'],
      ['score.quality', 'cost', '70'],
      ['cost', 'zero', undefined],
      ['cost', 'cost', '85'],
    ]);
  });

  test('is right for a forecast: at it the exact result is nought', () => {
    const model = splitModel();
    const [found] = breakEvens(model, { result: 'income.value', inputs: [share] });
    const at = new Exact(found?.at ?? 1);
    const value = whatIf(model, new Map([[share, at]])).values?.get('income.value');
    expect(value?.abs().toNumber()).toBeLessThan(1e-6);
    expect(at.toFixed(4)).toBe('0.0246');
  });

  test('says between which bounds there is none', () => {
    const [found] = breakEvens(splitModel(), { result: 'income.value', inputs: [rate] });
    expect(found).toEqual({ step: rate, target: 'zero', from: '0', to: '1' });
  });

  test('is no pole, at which the sign changes without a nought', () => {
    const calculation = createCalculation();
    const x = calculation.input({ ...parts('x'), value: new Exact(1), source: declared });
    calculation.result(parts('y'), apply('divide', 1, apply('subtract', x, Math.SQRT1_2)));
    const model = { calculation: calculation.finish(), conditions: [] };
    const [found] = breakEvens(model, { result: 'y', inputs: ['x'] });
    expect(found?.at).toBeUndefined();
  });
});
