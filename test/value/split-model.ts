import {
  apply,
  type CalculationBuilder,
  createCalculation,
} from '../../src/value/calculation/calculation-builder.ts';
import type { ValueModel } from '../../src/value/simulation/what-if/value-model.ts';
import type { Expression, Spread } from '../../src/vocabulary/value/calculation.ts';
import { Exact } from '../../src/vocabulary/value/money.ts';

const phrase = { code: 'test', params: {} };
const place = { paper: phrase, row: phrase };
type Ends = readonly [low: string, mode: string, high: string];

/** The split forecast of V22: three triangular inputs, 1000 of revenue, tax 25 %, upkeep 20. */
export function splitModel(years = 4): ValueModel {
  const calculation = createCalculation();
  const growth = uncertain(calculation, 'income.revenue.growth', ['-0.05', '0.06', '0.15']);
  const share = uncertain(calculation, 'income.share', ['0.08', '0.12', '0.18']);
  const rate = uncertain(calculation, 'discount.rate', ['0.12', '0.16', '0.22']);
  const terms = Array.from({ length: years }, (_, t) => {
    const revenue = apply('multiply', 1000, apply('power', apply('add', 1, growth), t));
    const cash = calculation.result(
      { id: `income.cash.${t + 1}`, label: phrase, unit: 'money', place },
      apply('subtract', apply('multiply', revenue, share, 0.75), 20),
    );
    const factor = apply('power', apply('add', 1, rate), t + 0.5);
    return calculation.result(
      { id: `income.present.${t + 1}`, label: phrase, unit: 'money', place },
      apply('divide', cash, factor),
    );
  });
  calculation.result(
    { id: 'income.value', label: phrase, unit: 'money', place },
    apply('sum', ...terms),
  );
  return { calculation: calculation.finish(), conditions: [] };
}

function uncertain(
  calculation: CalculationBuilder,
  id: string,
  [low, mode, high]: Ends,
): Expression {
  const spread: Spread = { distribution: 'triangular', low, high };
  const source = { kind: 'declared', path: `assay.valuation.${id}` } as const;
  const value = new Exact(mode);
  return calculation.input({ id, label: phrase, unit: 'ratio', place, value, source, spread });
}
