import type {
  Calculation,
  Expression,
  Operation,
} from '../../../../src/vocabulary/value/calculation.ts';

const fold =
  (compute: (left: number, right: number) => number) =>
  (of: readonly number[]): number =>
    of.slice(1).reduce(compute, of[0] ?? Number.NaN);

const alone =
  (compute: (of: number) => number) =>
  (of: readonly number[]): number =>
    compute(of[0] ?? Number.NaN);

const meanings: Readonly<Record<Operation, (of: readonly number[]) => number>> = {
  add: fold((left, right) => left + right),
  subtract: fold((left, right) => left - right),
  multiply: fold((left, right) => left * right),
  divide: fold((left, right) => left / right),
  power: fold((left, right) => left ** right),
  sum: fold((left, right) => left + right),
  min: (of) => Math.min(...of),
  max: (of) => Math.max(...of),
  median: middle,
  exp: alone(Math.exp),
  ln: alone(Math.log),
  negate: alone((of) => -of),
};

/**
 * All steps of a calculation in binary64, with other numbers for some inputs: what a reader asks of
 * it, never an amount.
 * Undefined where some number is not finite, as the exact evaluation would have no value either.
 */
export function valuesWith(
  { steps }: Calculation,
  changes: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> | undefined {
  const values = new Map<string, number>();
  for (const { id, value, formula } of steps) {
    const stated = changes.get(id) ?? Number(value);
    const found = formula === undefined ? stated : evaluate(formula, values);
    if (!Number.isFinite(found)) return undefined;
    values.set(id, found);
  }
  return values;
}

function evaluate(expression: Expression, values: ReadonlyMap<string, number>): number {
  if ('number' in expression) return Number(expression.number);
  if ('step' in expression) return values.get(expression.step) ?? Number.NaN;
  return meanings[expression.operation](expression.of.map((one) => evaluate(one, values)));
}

/** The middle one, or the mean of the middle two. */
function middle(of: readonly number[]): number {
  const sorted = of.toSorted((left, right) => left - right);
  const low = sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
  const high = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  return (low + high) / 2;
}
