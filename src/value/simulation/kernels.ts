import type { Operation } from '../../vocabulary/value/calculation.ts';

/** Numbers of one step, one a draw; a chunk of them at a time. */
export type Register = Float64Array;

/** Does its part of the calculation for the first `count` draws of a chunk. */
export type Instruction = (count: number) => void;

type FoldedOperation = Exclude<Operation, UnaryOperation | 'median'>;
type UnaryOperation = 'exp' | 'ln' | 'negate';

/** Operations of two operands; of more they go from left to right, as the exact ones do. */
const pairwise: Readonly<Record<FoldedOperation, (left: number, right: number) => number>> = {
  add: (left, right) => left + right,
  subtract: (left, right) => left - right,
  multiply: (left, right) => left * right,
  divide: (left, right) => left / right,
  power: (left, right) => left ** right,
  sum: (left, right) => left + right,
  min: Math.min,
  max: Math.max,
};

const alone: Readonly<Record<UnaryOperation, (of: number) => number>> = {
  exp: Math.exp,
  ln: Math.log,
  negate: (of) => -of,
};

/**
 * The instructions of an operation on registers, the last of which fills `into`. A draw in which a
 * number is not finite is marked in `broken`: the exact evaluation would have no value either.
 */
export function instructionsOf(
  operation: Operation,
  of: readonly Register[],
  to: { readonly into: Register; readonly broken: Uint8Array },
): readonly Instruction[] {
  const [first, ...rest] = of;
  if (first === undefined) throw new Error(`bug: ${operation} of nothing`);
  if (operation === 'median') return [middle(of, to)];
  if (operation === 'exp' || operation === 'ln' || operation === 'negate') {
    const compute = alone[operation];
    return [lift((value) => compute(value), [first, first], to)];
  }
  const compute = pairwise[operation];
  if (rest.length === 0) return [lift((value) => value, [first, first], to)];
  return rest.map((right, at) => lift(compute, [at === 0 ? first : to.into, right], to));
}

function lift(
  compute: (left: number, right: number) => number,
  [left, right]: readonly [Register, Register],
  { into, broken }: { readonly into: Register; readonly broken: Uint8Array },
): Instruction {
  return (count) => {
    for (let draw = 0; draw < count; draw += 1) {
      const value = compute(left[draw] ?? 0, right[draw] ?? 0);
      into[draw] = value;
      if (!Number.isFinite(value)) broken[draw] = 1;
    }
  };
}

/** The middle one of the operands, or the mean of the middle two. */
function middle(
  of: readonly Register[],
  { into }: { readonly into: Register; readonly broken: Uint8Array },
): Instruction {
  const sorted = new Float64Array(of.length);
  const low = Math.floor((of.length - 1) / 2);
  const high = Math.floor(of.length / 2);
  return (count) => {
    for (let draw = 0; draw < count; draw += 1) {
      for (const [at, register] of of.entries()) sorted[at] = register[draw] ?? 0;
      sorted.sort();
      into[draw] = ((sorted[low] ?? 0) + (sorted[high] ?? 0)) / 2;
    }
  };
}
