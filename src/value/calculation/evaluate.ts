import type { Expression, Operation } from '../../vocabulary/value/calculation.ts';
import { Exact } from '../../vocabulary/value/money.ts';
import { noValue } from './calculation-problems.ts';

/** Exact values by step; undefined for a step that stands nowhere before. */
export type ValueAt = (step: string) => Exact | undefined;

/**
 * The exact value of an expression, to 34 significant digits.
 *
 * @throws Problem `value.no-value` where it has none: a quotient by nought, a root or logarithm of a
 * negative number
 */
export function evaluate(expression: Expression, at: ValueAt): Exact {
  if ('number' in expression) return new Exact(expression.number);
  if ('step' in expression) {
    const value = at(expression.step);
    if (value === undefined) throw new Error(`bug: no step ${expression.step}`);
    return value;
  }
  const operands = expression.of.map((operand) => evaluate(operand, at));
  const value = exactly[expression.operation](operands);
  if (!value.isFinite()) throw noValue({ operation: expression.operation });
  return value;
}

const fold = (of: readonly Exact[], step: (left: Exact, right: Exact) => Exact): Exact =>
  of.slice(1).reduce(step, of[0] ?? new Exact(0));

const exactly: Readonly<Record<Operation, (of: readonly Exact[]) => Exact>> = {
  add: (of) => fold(of, (left, right) => left.plus(right)),
  subtract: (of) => fold(of, (left, right) => left.minus(right)),
  multiply: (of) => fold(of, (left, right) => left.times(right)),
  divide: (of) => fold(of, (left, right) => left.dividedBy(right)),
  power: (of) => fold(of, (left, right) => left.pow(right)),
  exp: (of) => fold(of, (left) => left).exp(),
  ln: (of) => fold(of, (left) => left).ln(),
  negate: (of) => fold(of, (left) => left).negated(),
  sum: (of) => fold(of, (left, right) => left.plus(right)),
  min: (of) => Exact.min(...of),
  max: (of) => Exact.max(...of),
  median: middle,
};

/** The middle one, or the mean of the middle two. */
function middle(of: readonly Exact[]): Exact {
  const sorted = [...of].sort((left, right) => left.comparedTo(right));
  const half = Math.floor((sorted.length - 1) / 2);
  const low = sorted[half] ?? new Exact(Number.NaN);
  const high = sorted[Math.floor(sorted.length / 2)] ?? low;
  return low.plus(high).dividedBy(2);
}
