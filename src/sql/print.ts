import type { Dialect } from './dialect.ts';
import type { Expression, Order, Projection, Relation, Statement } from './tree.ts';

/** Prints a statement as a database reads it. */
export function printStatement(dialect: Dialect, statement: Statement): string {
  const print = printerOf(dialect);
  const { select, from, where, groupBy, having, orderBy, limit } = statement;
  const project = dialect.projection ?? ((printed: string) => printed);
  const projections = select.map(
    ({ as, value }) => `${project(print.expression(value), value)} AS ${dialect.quoteName(as)}`,
  );
  const lines = [`SELECT ${projections.join(',\n       ')}`, `FROM ${print.relation(from)}`];
  if (where) lines.push(`WHERE ${print.expression(where)}`);
  if (groupBy?.length) lines.push(`GROUP BY ${print.list(groupBy)}`);
  if (having) lines.push(`HAVING ${print.expression(having)}`);
  if (orderBy?.length) lines.push(`ORDER BY ${print.order(orderBy, select)}`);
  if (limit !== undefined) lines.push(`LIMIT ${limit}`);
  return lines.join('\n');
}

interface Printer {
  readonly expression: (e: Expression) => string;
  readonly list: (expressions: readonly Expression[]) => string;
  readonly order: (orders: readonly Order[], select?: readonly Projection[]) => string;
  readonly relation: (from: Relation) => string;
}

function printerOf(dialect: Dialect): Printer {
  const { quoteName } = dialect;
  const list = (expressions: readonly Expression[]) => expressions.map(expression).join(', ');
  const order = (orders: readonly Order[], select: readonly Projection[] = []) =>
    orders
      .map((o) => dialect.order(ordinal(o.by, select) ?? expression(o.by), o.descending === true))
      .join(', ');

  function ordinal(by: Expression, select: readonly Projection[]): string | undefined {
    if (dialect.ordinal === undefined || by.kind !== 'column' || by.of !== undefined) return;
    const place = select.findIndex(({ as }) => as === by.name);
    return place < 0 ? undefined : dialect.ordinal(place + 1);
  }

  function expression(e: Expression): string {
    switch (e.kind) {
      case 'column':
        return e.of === undefined ? quoteName(e.name) : `${quoteName(e.of)}.${quoteName(e.name)}`;
      case 'star':
        return '*';
      case 'literal':
        return dialect.literal(e.value);
      case 'call':
        return dialect.functions[e.name](e.args.map(expression), e.args);
      case 'aggregate':
        return aggregate(e);
      case 'binary':
        return dialect.binary(e.op, expression(e.left), expression(e.right));
      case 'not':
        return `(NOT ${expression(e.of)})`;
      case 'isNull':
        return `(${expression(e.of)} IS NULL)`;
      case 'in':
        return `(${expression(e.of)} IN (${list(e.values)}))`;
      case 'cast':
        return dialect.cast(expression(e.of), e.to, e.orNull, e.of);
      case 'case':
        return `CASE ${e.when.map((w) => `WHEN ${expression(w.if)} THEN ${expression(w.result)}`).join(' ')} ELSE ${expression(e.else)} END`;
      case 'rowPosition':
        return dialect.rowPosition;
      case 'sourcePosition':
        return dialect.sourcePosition;
      case 'previousRow':
        return dialect.previousRow(expression(e.of));
      case 'window':
        return window(e);
    }
  }

  function aggregate(e: Extract<Expression, { kind: 'aggregate' }>): string {
    const [first = '*', ...others] = e.args.map(expression);
    const filter = e.filter ? { filter: expression(e.filter) } : {};
    const of = e.args[0] === undefined ? {} : { of: e.args[0] };
    return dialect.aggregate({
      name: e.name,
      first,
      others,
      distinct: e.distinct === true,
      ...filter,
      ...of,
    });
  }

  function window(e: Extract<Expression, { kind: 'window' }>): string {
    const parts = [
      e.partitionBy.length ? `PARTITION BY ${list(e.partitionBy)}` : '',
      e.orderBy.length ? `ORDER BY ${order(e.orderBy)}` : '',
    ].filter((part) => part !== '');
    return `${e.name === 'rowNumber' ? 'row_number' : 'rank'}() OVER (${parts.join(' ')})`;
  }

  function relation(from: Relation): string {
    switch (from.kind) {
      case 'table':
        return dialect.relation(from.name, from.as);
      case 'head':
        return dialect.head(from.name, from.rows);
      case 'subquery':
        return `(${printStatement(dialect, from.select)}) AS ${quoteName(from.as)}`;
      case 'join':
        return join(from);
    }
  }

  function join(from: Extract<Relation, { kind: 'join' }>): string {
    const { type } = from;
    const parts = {
      left: relation(from.left),
      right: relation(from.right),
      on: expression(from.on),
    };
    if (type === 'semi' || type === 'anti') return dialect.filteringJoin(type, parts);
    return `${parts.left} ${type.toUpperCase()} JOIN ${parts.right} ON ${parts.on}`;
  }

  return { expression, list, order, relation };
}
