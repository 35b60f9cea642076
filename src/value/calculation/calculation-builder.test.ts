import { describe, expect, test } from 'vitest';
import { Exact } from '../../vocabulary/value/money.ts';
import { apply, createCalculation, type StepParts } from './calculation-builder.ts';
import { reevaluate } from './reevaluate.ts';

const parts = (id: string): StepParts => {
  const phrase = { code: 'test', params: {} };
  return { id, label: phrase, unit: 'money', place: { paper: phrase, row: phrase } };
};
const source = { kind: 'declared', path: 'assay.valuation' } as const;

describe('a calculation', () => {
  test('keeps each step with its exact value and its formula, in order', () => {
    const calculation = createCalculation();
    const price = calculation.input({ ...parts('price'), value: new Exact('0.1'), source });
    const tax = calculation.input({ ...parts('tax'), value: new Exact('0.2'), source });
    calculation.result(parts('sum'), apply('add', price, tax));
    expect(calculation.finish().steps.map(({ id, value }) => [id, value])).toEqual([
      ['price', '0.1'],
      ['tax', '0.2'],
      ['sum', '0.3'],
    ]);
  });

  test('knows every operation of a spreadsheet', () => {
    const { exact } = createCalculation();
    const of = (...given: Parameters<typeof apply>) => exact(apply(...given)).toFixed(6);
    expect(of('subtract', 7, 2, 1)).toBe('4.000000');
    expect(of('divide', 1, 8)).toBe('0.125000');
    expect(of('power', 2, 0.5)).toBe('1.414214');
    expect(of('ln', apply('exp', 2))).toBe('2.000000');
    expect(of('median', 9, 1, 4, 2)).toBe('3.000000');
    expect(of('min', 3, apply('negate', 4))).toBe('-4.000000');
    expect(of('max', 3, 5, 4)).toBe('5.000000');
    expect(of('sum', 1, 2, 3)).toBe('6.000000');
    expect(of('multiply', 2, 3, 4)).toBe('24.000000');
  });

  test('says that a quotient by nought has no value', () => {
    expect(() => createCalculation().exact(apply('divide', 1, 0))).toThrow(
      expect.objectContaining({ code: 'value.no-value' }),
    );
  });

  test('takes other values for its inputs, as it is built and afterwards', () => {
    const build = (changes = new Map<string, Exact>()) => {
      const calculation = createCalculation(changes);
      const price = calculation.input({ ...parts('price'), value: new Exact(5), source });
      calculation.result(parts('double'), apply('multiply', price, 2));
      return calculation.finish();
    };
    const changes = new Map([['price', new Exact(7)]]);
    expect(build(changes).steps.map(({ value }) => value)).toEqual(['7', '14']);
    expect(reevaluate(build(), changes).get('double')?.toFixed()).toBe('14');
  });

  test('a value that is set has no spread, which may not even contain it', () => {
    const spread = { distribution: 'triangular', low: '4', high: '6' } as const;
    const build = (changes = new Map<string, Exact>()) => {
      const calculation = createCalculation(changes);
      calculation.input({ ...parts('price'), value: new Exact(5), source, spread });
      return calculation.finish().steps[0];
    };
    expect(build()?.spread).toEqual(spread);
    expect(build(new Map([['price', new Exact(7)]]))?.spread).toBeUndefined();
  });

  test('takes no step twice', () => {
    const calculation = createCalculation();
    calculation.input({ ...parts('price'), value: new Exact(1), source });
    expect(() => calculation.result(parts('price'), apply('exp', 1))).toThrow('bug');
  });
});
