import { fingerprintFunctions } from './fingerprint.ts';
import { similarityFunctions } from './similarity.ts';
import type {
  BinaryOperator,
  Expression,
  FunctionName,
  Relation,
  SqlType,
  Statement,
} from './tree.ts';

/** A name as DuckDB reads it, whatever it holds. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A text literal as DuckDB reads it. A NUL cannot stand in one: it is spelled with `chr(0)`. */
export function quoteText(text: string): string {
  return text
    .split('\0')
    .map((part) => `'${part.replaceAll("'", "''")}'`)
    .join(' || chr(0) || ');
}

/** Prints a statement in DuckDB's dialect. */
export function printDuckDb(statement: Statement): string {
  const lines = [
    `SELECT ${statement.select.map((p) => `${expression(p.value)} AS ${quoteName(p.as)}`).join(',\n       ')}`,
    `FROM ${relation(statement.from)}`,
  ];
  if (statement.where) lines.push(`WHERE ${expression(statement.where)}`);
  if (statement.groupBy?.length) lines.push(`GROUP BY ${list(statement.groupBy)}`);
  if (statement.having) lines.push(`HAVING ${expression(statement.having)}`);
  if (statement.orderBy?.length) lines.push(`ORDER BY ${order(statement.orderBy)}`);
  if (statement.limit !== undefined) lines.push(`LIMIT ${statement.limit}`);
  return lines.join('\n');
}

function order(orders: NonNullable<Statement['orderBy']>): string {
  return orders
    .map((o) => `${expression(o.by)} ${o.descending ? 'DESC' : 'ASC'} NULLS LAST`)
    .join(', ');
}

function relation(from: Relation): string {
  switch (from.kind) {
    case 'table':
      return from.as ? `${quoteName(from.name)} AS ${quoteName(from.as)}` : quoteName(from.name);
    case 'head':
      return `(FROM ${quoteName(from.name)} LIMIT ${from.rows})`;
    case 'subquery':
      return `(${printDuckDb(from.select)}) AS ${quoteName(from.as)}`;
    case 'join':
      return `${relation(from.left)} ${from.type.toUpperCase()} JOIN ${relation(from.right)} ON ${expression(from.on)}`;
  }
}

function expression(e: Expression): string {
  switch (e.kind) {
    case 'column':
      return e.of === undefined ? quoteName(e.name) : `${quoteName(e.of)}.${quoteName(e.name)}`;
    case 'star':
      return '*';
    case 'literal':
      return literal(e.value);
    case 'call':
      return functions[e.name](e.args.map(expression));
    case 'aggregate':
      return aggregate(e);
    case 'binary':
      return `(${expression(e.left)} ${operators[e.op]} ${expression(e.right)})`;
    case 'not':
      return `(NOT ${expression(e.of)})`;
    case 'isNull':
      return `(${expression(e.of)} IS NULL)`;
    case 'in':
      return `(${expression(e.of)} IN (${list(e.values)}))`;
    case 'cast':
      return `${e.orNull ? 'TRY_CAST' : 'CAST'}(${expression(e.of)} AS ${type(e.to)})`;
    case 'case':
      return `CASE ${e.when.map((w) => `WHEN ${expression(w.if)} THEN ${expression(w.result)}`).join(' ')} ELSE ${expression(e.else)} END`;
    case 'rowPosition':
      return 'rowid';
    case 'sourcePosition':
      return '(row_number() OVER () - 1)';
    case 'previousRow':
      return `lag(${expression(e.of)}) OVER ()`;
    case 'window': {
      const parts = [
        e.partitionBy.length ? `PARTITION BY ${list(e.partitionBy)}` : '',
        e.orderBy.length ? `ORDER BY ${order(e.orderBy)}` : '',
      ].filter((part) => part !== '');
      return `${e.name === 'rowNumber' ? 'row_number' : 'rank'}() OVER (${parts.join(' ')})`;
    }
  }
}

function list(expressions: readonly Expression[]): string {
  return expressions.map(expression).join(', ');
}

function literal(value: string | number | bigint | boolean | null): string {
  if (value === null) return 'NULL';
  if (typeof value === 'string') return quoteText(value);
  if (typeof value === 'number' && !Number.isInteger(value)) return double(value);
  return String(value);
}

/** With an exponent: DuckDB reads a plain fraction as a decimal and may lose its last bit. */
function double(value: number): string {
  if (!Number.isFinite(value)) return `'${value}'::DOUBLE`;
  const text = String(value);
  return text.includes('e') ? text : `${text}e0`;
}

const operators: Record<BinaryOperator, string> = {
  '=': '=',
  '<>': '<>',
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
  '+': '+',
  '-': '-',
  '*': '*',
  '/': '/',
  '//': '//',
  '%': '%',
  and: 'AND',
  or: 'OR',
  '||': '||',
  'is distinct from': 'IS DISTINCT FROM',
  'is not distinct from': 'IS NOT DISTINCT FROM',
};

const call = (name: string) => (args: readonly string[]) => `${name}(${args.join(', ')})`;
const functions: Record<FunctionName, (args: readonly string[]) => string> = {
  ...fingerprintFunctions,
  ...similarityFunctions,
  length: call('length'),
  lower: call('lower'),
  upper: call('upper'),
  trim: call('trim'),
  hash: call('hash'),
  abs: call('abs'),
  floor: call('floor'),
  round: call('round'),
  coalesce: call('coalesce'),
  regexMatches: call('regexp_full_match'),
  regexReplace: ([text, pattern, by]) => `regexp_replace(${text}, ${pattern}, ${by}, 'g')`,
  isNan: call('isnan'),
  isInfinite: call('isinf'),
  datePart: call('date_part'),
  dateTrunc: call('date_trunc'),
  greatest: call('greatest'),
  least: call('least'),
  concat: call('concat'),
  byteLength: call('strlen'),
  replace: call('replace'),
  left: call('left'),
  position: ([text, part]) => `strpos(${text}, ${part})`,
  regexFinds: call('regexp_matches'),
  endsWith: call('suffix'),
  epochMicros: call('epoch_us'),
  epochDays: ([day]) => `(${day} - DATE '1970-01-01')`,
  isoWeekday: call('isodow'),
};

/**
 * DuckDB copies every column of a chunk for each FILTER, so that many filtered aggregates cost the
 * square of their number. All aggregates of the tree leave nulls out, so CASE says the same.
 */
function aggregate(e: Extract<Expression, { kind: 'aggregate' }>): string {
  const [first, ...others] = e.args.map(expression);
  const whole = first === '*' ? '1' : first;
  const kept = e.filter ? `CASE WHEN ${expression(e.filter)} THEN ${whole} END` : first;
  const args = `${e.distinct ? 'DISTINCT ' : ''}${[kept, ...others].join(', ')}`;
  if (e.name === 'concatSorted') return `string_agg(${args}, '' ORDER BY ${args})`;
  const names: Record<typeof e.name, string> = {
    count: 'count',
    min: 'min',
    max: 'max',
    sumInteger: 'sum',
    minK: 'min',
    bitXor: 'bit_xor',
    boolOr: 'bool_or',
    boolAnd: 'bool_and',
  };
  return `${names[e.name]}(${args})`;
}

function type(to: SqlType): string {
  if (typeof to === 'object') return `DECIMAL(${to.decimal[0]}, ${to.decimal[1]})`;
  const names: Record<typeof to, string> = {
    text: 'VARCHAR',
    integer: 'BIGINT',
    hugeint: 'HUGEINT',
    unsigned: 'UBIGINT',
    double: 'DOUBLE',
    boolean: 'BOOLEAN',
    date: 'DATE',
    time: 'TIME',
    timestamp: 'TIMESTAMP',
    instant: 'TIMESTAMPTZ',
  };
  return names[to];
}
