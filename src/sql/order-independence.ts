import { formOf, withParts } from './rewrite.ts';
import type { Expression, Projection, Relation, Statement } from './tree.ts';

/**
 * What in a statement could make its result depend on the order in which threads meet the rows,
 * one sentence each; empty for a safe statement. The tree has no floating sum, average, t-digest,
 * `first` or `mode` to begin with; this finds what its types cannot rule out: a sum of something
 * that is not provably whole, a limit or a row number without a total order.
 */
export function orderDependences(statement: Statement): readonly string[] {
  const expressions = expressionsOf(statement);
  return [
    ...expressions.flatMap(expressionDependence),
    ...(limitIsTotal(statement) ? [] : ['LIMIT without a total order']),
    ...relationStatements(statement.from).flatMap(orderDependences),
  ];
}

function expressionsOf(statement: Statement): readonly Expression[] {
  const roots = [
    ...statement.select.map((projection) => projection.value),
    ...(statement.where ? [statement.where] : []),
    ...(statement.groupBy ?? []),
    ...(statement.having ? [statement.having] : []),
    ...(statement.orderBy ?? []).map((order) => order.by),
    ...joinConditions(statement.from),
  ];
  return roots.flatMap(withParts);
}

function expressionDependence(e: Expression): readonly string[] {
  if (e.kind === 'aggregate' && e.name === 'sumInteger' && !e.args.every(isWhole)) {
    return ['sum of numbers that are not provably whole'];
  }
  const untied = e.kind === 'window' && e.orderBy.some((order) => order.by.kind === 'rowPosition');
  if (e.kind === 'window' && e.name === 'rowNumber' && !untied) {
    return ['row number without a total order'];
  }
  return [];
}

/** Whether an expression is a whole number by its form alone: a cast to one, or built of such. */
function isWhole(e: Expression): boolean {
  if (e.kind === 'cast') {
    return e.to === 'integer' || e.to === 'hugeint' || typeof e.to === 'object';
  }
  if (e.kind === 'literal') return typeof e.value === 'bigint' || Number.isInteger(e.value);
  if (e.kind === 'call') return e.name === 'hash' || e.name === 'length';
  if (e.kind === 'binary') return e.op !== '/' && isWhole(e.left) && isWhole(e.right);
  return false;
}

/** A limit is total where its order names the row position, every group key, or every projection. */
function limitIsTotal(statement: Statement): boolean {
  if (statement.limit === undefined) return true;
  const ordered = new Set((statement.orderBy ?? []).map((order) => formOf(order.by)));
  if (ordered.has(formOf({ kind: 'rowPosition' }))) return true;
  const covers = (of: readonly Expression[]) => of.every((e) => ordered.has(formOf(e)));
  const keys = statement.groupBy ?? [];
  return keys.length > 0 ? covers(keys) : coversSelect(statement.select, ordered);
}

function coversSelect(select: readonly Projection[], ordered: ReadonlySet<string>): boolean {
  return select.every(
    (projection) =>
      ordered.has(formOf(projection.value)) ||
      ordered.has(formOf({ kind: 'column', name: projection.as })),
  );
}

function relationStatements(from: Relation): readonly Statement[] {
  if (from.kind === 'subquery') return [from.select];
  if (from.kind === 'join')
    return [...relationStatements(from.left), ...relationStatements(from.right)];
  return [];
}

function joinConditions(from: Relation): readonly Expression[] {
  if (from.kind !== 'join') return [];
  return [from.on, ...joinConditions(from.left), ...joinConditions(from.right)];
}
