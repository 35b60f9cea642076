import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply, createCalculation } from '../../../../src/value/calculation/calculation-builder.ts';
import { reevaluate } from '../../../../src/value/calculation/reevaluate.ts';
import type { Calculation, Operation } from '../../../../src/vocabulary/value/calculation.ts';
import { operations } from '../../../../src/vocabulary/value/calculation.ts';
import { Exact } from '../../../../src/vocabulary/value/money.ts';
import { syntheticReport } from '../../../../test/browser/synthetic-report.ts';
import { withValuations } from '../../../../test/browser/synthetic-valuation.ts';
import { valuesWith } from './evaluate.ts';

const phrase = { code: 'test', params: {} };
const parts = (id: string) =>
  ({ id, label: phrase, unit: 'ratio', place: { paper: phrase, row: phrase } }) as const;

function calculationOf(operation: Operation, operands: readonly number[]): Calculation {
  const calculation = createCalculation();
  const inputs = operands.map((value, at) =>
    calculation.input({
      ...parts(`input.${at}`),
      value: new Exact(value),
      source: { kind: 'chosen', reason: phrase },
    }),
  );
  calculation.result(parts('result'), apply(operation, ...inputs));
  return calculation.finish();
}

const close = (found: number | undefined, exact: string) => {
  const expected = Number(exact);
  expect(Math.abs((found ?? Number.NaN) - expected)).toBeLessThanOrEqual(
    1e-9 * Math.max(1, Math.abs(expected)),
  );
};

describe('a calculation in binary64', () => {
  test.each(operations)('%s means what it means in decimals', (operation) => {
    const alone = ['exp', 'ln', 'negate'].includes(operation);
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.01, max: 9, noNaN: true }), {
          minLength: alone ? 1 : 2,
          maxLength: alone ? 1 : 4,
        }),
        (operands) => {
          fc.pre(operation !== 'power' || operands.length === 2);
          const calculation = calculationOf(operation, operands);
          const exact = calculation.steps.at(-1)?.value ?? '';
          close(valuesWith(calculation, new Map())?.get('result'), exact);
        },
      ),
      { numRuns: 50 },
    );
  });

  test('a whole valuation comes to the same, as declared and with another input', () => {
    const report = withValuations(syntheticReport());
    const valuation = report.assets.find(({ id }) => id === 'orders')?.valuation;
    if (valuation === undefined) throw new Error('the synthetic orders are valued');
    const { calculation } = valuation;
    const found = valuesWith(calculation, new Map());
    for (const { id, value } of calculation.steps) close(found?.get(id), value);
    const changed = valuesWith(calculation, new Map([['income.share', 0.1]]));
    const exact = reevaluate(calculation, new Map([['income.share', new Exact('0.1')]]));
    close(changed?.get('reconciled.value'), exact.get('reconciled.value')?.toFixed() ?? '');
    expect(changed?.get('reconciled.value')).toBeLessThan(found?.get('reconciled.value') ?? 0);
  });

  test('has no value where a quotient is by nought', () => {
    const calculation = calculationOf('divide', [1, 2]);
    expect(valuesWith(calculation, new Map([['input.1', 0]]))).toBeUndefined();
  });
});
