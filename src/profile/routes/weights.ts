import { aggregate, cast, literal, sumOf, when } from '../../sql/build.ts';
import type { Expression } from '../../sql/tree.ts';

/** Counting in SQL, over rows or over a frequency table whose rows stand for several cells each. */
export interface Weights {
  /** Cells for which a condition holds. */
  readonly count: (condition: Expression) => Expression;
  /** The sum of whole numbers over all cells. */
  readonly sum: (integers: Expression) => Expression;
}

/** One row is one cell. */
export const eachRow: Weights = {
  count: (condition) => ({
    kind: 'aggregate',
    name: 'count',
    args: [{ kind: 'star' }],
    filter: condition,
  }),
  sum: sumOf,
};

/** One row stands for as many cells as a count says. */
export function weightedBy(count: Expression): Weights {
  const weight = cast(count, 'integer');
  return {
    count: (condition) =>
      aggregate('sumInteger', cast(when(condition, weight, literal(0)), 'integer')),
    sum: (integers) =>
      aggregate('sumInteger', {
        kind: 'binary',
        op: '*',
        left: cast(integers, 'hugeint'),
        right: weight,
      }),
  };
}
