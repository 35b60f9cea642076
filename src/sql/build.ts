import type {
  AggregateName,
  BinaryOperator,
  Expression,
  FunctionName,
  Order,
  Projection,
  Relation,
  SqlType,
} from './tree.ts';

/** Short constructors, so that a statement reads like the SQL it becomes. */
export const column = (name: string, of?: string): Expression =>
  of === undefined ? { kind: 'column', name } : { kind: 'column', name, of };

export const literal = (value: string | number | bigint | boolean | null): Expression => ({
  kind: 'literal',
  value,
});

export const call = (name: FunctionName, ...args: readonly Expression[]): Expression => ({
  kind: 'call',
  name,
  args,
});

export const binary = (op: BinaryOperator, left: Expression, right: Expression): Expression => ({
  kind: 'binary',
  op,
  left,
  right,
});

/** `all()` is true, `any()` is false, as in logic. */
export const all = (...of: readonly Expression[]): Expression => join('and', of, true);
export const any = (...of: readonly Expression[]): Expression => join('or', of, false);

function join(op: 'and' | 'or', of: readonly Expression[], empty: boolean): Expression {
  const [first, ...rest] = of;
  if (first === undefined) return literal(empty);
  return rest.reduce((left, right) => binary(op, left, right), first);
}

export const not = (of: Expression): Expression => ({ kind: 'not', of });
export const isNull = (of: Expression): Expression => ({ kind: 'isNull', of });
export const isNotNull = (of: Expression): Expression => not(isNull(of));

export const oneOf = (of: Expression, values: readonly string[]): Expression => ({
  kind: 'in',
  of,
  values: values.map(literal),
});

/** A cast that fails the query where it cannot hold: only where it always can. */
export const cast = (of: Expression, to: SqlType): Expression => ({
  kind: 'cast',
  of,
  to,
  orNull: false,
});

/** A cast that gives null where it cannot hold. */
export const tryCast = (of: Expression, to: SqlType): Expression => ({
  kind: 'cast',
  of,
  to,
  orNull: true,
});

/**
 * The sum of whole numbers, 0 of none: halved again and again, for engines read expressions to some depth only, and a
 * table may have more columns than that.
 */
export function plus(of: readonly Expression[]): Expression {
  const [first, second] = of;
  if (first === undefined) return literal(0);
  if (second === undefined) return first;
  const half = Math.ceil(of.length / 2);
  return binary('+', plus(of.slice(0, half)), plus(of.slice(half)));
}

/** `if` a condition holds a value, otherwise another, by default null. */
export const when = (
  condition: Expression,
  result: Expression,
  otherwise: Expression = literal(null),
): Expression => ({ kind: 'case', when: [{ if: condition, result }], else: otherwise });

export const aggregate = (name: AggregateName, ...args: readonly Expression[]): Expression => ({
  kind: 'aggregate',
  name,
  args,
});

export const countRows = (): Expression => aggregate('count', { kind: 'star' });

/** The sum of whole numbers, exact whatever their order. The cast proves that they are whole. */
export const sumOf = (integers: Expression, to: 'integer' | 'hugeint' = 'integer'): Expression =>
  aggregate('sumInteger', cast(integers, to));

export const table = (name: string): Relation => ({ kind: 'table', name });

export const as = (name: string, value: Expression): Projection => ({ as: name, value });

export const ascending = (by: Expression): Order => ({ by });
export const descending = (by: Expression): Order => ({ by, descending: true });
