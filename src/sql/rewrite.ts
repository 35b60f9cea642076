import type { Expression } from './tree.ts';

/** The expressions that an expression is directly made of. */
export function partsOf(e: Expression): readonly Expression[] {
  switch (e.kind) {
    case 'call':
      return e.args;
    case 'aggregate':
      return e.filter ? [...e.args, e.filter] : e.args;
    case 'binary':
      return [e.left, e.right];
    case 'not':
    case 'isNull':
    case 'cast':
    case 'previousRow':
      return [e.of];
    case 'in':
      return [e.of, ...e.values];
    case 'case':
      return [...e.when.flatMap((branch) => [branch.if, branch.result]), e.else];
    case 'window':
      return [...e.partitionBy, ...e.orderBy.map((order) => order.by)];
    default:
      return [];
  }
}

/** An expression and everything within it. */
export function withParts(e: Expression): readonly Expression[] {
  return [e, ...partsOf(e).flatMap(withParts)];
}

type Column = Extract<Expression, { kind: 'column' }>;

/** The same expression over other columns: each of its columns gives way to what stands behind it. */
export function mapColumns(e: Expression, to: (column: Column) => Expression): Expression {
  const map = (part: Expression) => mapColumns(part, to);
  switch (e.kind) {
    case 'column':
      return to(e);
    case 'call':
      return { ...e, args: e.args.map(map) };
    case 'aggregate':
      return { ...e, args: e.args.map(map), ...(e.filter && { filter: map(e.filter) }) };
    case 'binary':
      return { ...e, left: map(e.left), right: map(e.right) };
    case 'not':
    case 'isNull':
    case 'cast':
    case 'previousRow':
      return { ...e, of: map(e.of) };
    case 'in':
      return { ...e, of: map(e.of), values: e.values.map(map) };
    case 'case':
      return {
        ...e,
        when: e.when.map((branch) => ({ if: map(branch.if), result: map(branch.result) })),
        else: map(e.else),
      };
    case 'window':
      return {
        ...e,
        partitionBy: e.partitionBy.map(map),
        orderBy: e.orderBy.map((order) => ({ ...order, by: map(order.by) })),
      };
    default:
      return e;
  }
}

/** One text for equal trees and another for different ones. */
export function formOf(tree: unknown): string {
  return JSON.stringify(tree, (_, value) => {
    if (typeof value === 'bigint') return `${value}n`;
    const isPlain = typeof value !== 'number' || Number.isFinite(value);
    return isPlain ? value : `${value}f`;
  });
}
