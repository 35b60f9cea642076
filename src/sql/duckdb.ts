import { callOf, type Dialect, type PrintedAggregate, type Spelling } from './dialect.ts';
import { printStatement } from './print.ts';
import type { AggregateName, BinaryOperator, FunctionName, SqlType, Statement } from './tree.ts';

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
  return printStatement(duckDb, statement);
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

const functions: Record<FunctionName, Spelling> = {
  length: callOf('length'),
  lower: callOf('lower'),
  upper: callOf('upper'),
  trim: callOf('trim'),
  hash: callOf('hash'),
  abs: callOf('abs'),
  floor: callOf('floor'),
  round: callOf('round'),
  coalesce: callOf('coalesce'),
  regexMatches: callOf('regexp_full_match'),
  regexReplace: ([text, pattern, by]) => `regexp_replace(${text}, ${pattern}, ${by}, 'g')`,
  isNan: callOf('isnan'),
  isInfinite: callOf('isinf'),
  datePart: callOf('date_part'),
  // A day may lie millions of years ahead, a moment not as far: no period holds such a day.
  dateTrunc: ([part, value]) => `date_trunc(${part}, TRY_CAST(${value} AS TIMESTAMP))`,
  greatest: callOf('greatest'),
  least: callOf('least'),
  concat: callOf('concat'),
  byteLength: callOf('strlen'),
  replace: callOf('replace'),
  left: callOf('left'),
  position: ([text, part]) => `strpos(${text}, ${part})`,
  regexFinds: callOf('regexp_matches'),
  endsWith: callOf('suffix'),
  epochMicros: callOf('epoch_us'),
  epochDays: ([day]) => `(${day} - DATE '1970-01-01')`,
  isoWeekday: callOf('isodow'),
  doubleText: ([number]) => `CAST(${number} AS VARCHAR)`,
  sha256: callOf('sha256'),
  ieeeBits: ([number]) => `CAST(CAST(${number} AS BIT) AS UBIGINT)`,
  isFinite: callOf('isfinite'),
  epochNanos: callOf('epoch_ns'),
  hex: callOf('hex'),
  jsonText: ([value]) => `CAST(to_json(${value}) AS VARCHAR)`,
  stripAccents: callOf('strip_accents'),
  translate: callOf('translate'),
  jaroWinkler: callOf('jaro_winkler_similarity'),
  damerauLevenshtein: callOf('damerau_levenshtein'),
  words: ([text]) => `list_distinct(string_split(${text}, ' '))`,
  listLength: callOf('len'),
  sharedEntries: (lists) => `len(list_intersect(${lists.join(', ')}))`,
};

/**
 * DuckDB copies every column of a chunk for each FILTER, so that many filtered aggregates cost the
 * square of their number. All aggregates of the tree leave nulls out, so CASE says the same.
 */
function aggregate({ name, first, others, distinct, filter }: PrintedAggregate): string {
  const whole = first === '*' ? '1' : first;
  const kept = filter === undefined ? first : `CASE WHEN ${filter} THEN ${whole} END`;
  const args = `${distinct ? 'DISTINCT ' : ''}${[kept, ...others].join(', ')}`;
  if (name === 'concatSorted') return `string_agg(${args}, '' ORDER BY ${args})`;
  return `${aggregates[name]}(${args})`;
}

const aggregates: Record<Exclude<AggregateName, 'concatSorted'>, string> = {
  count: 'count',
  min: 'min',
  max: 'max',
  sumInteger: 'sum',
  minK: 'min',
  bitXor: 'bit_xor',
  boolOr: 'bool_or',
  boolAnd: 'bool_and',
};

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

const duckDb: Dialect = {
  name: 'duckdb',
  quoteName,
  literal,
  binary: (op, left, right) => `(${left} ${operators[op]} ${right})`,
  functions,
  aggregate,
  cast: (value, to, orNull) => `${orNull ? 'TRY_CAST' : 'CAST'}(${value} AS ${type(to)})`,
  order: (by, descending) => `${by} ${descending ? 'DESC' : 'ASC'} NULLS LAST`,
  relation: (name, alias) =>
    alias === undefined ? quoteName(name) : `${quoteName(name)} AS ${quoteName(alias)}`,
  head: (name, rows) => `(FROM ${quoteName(name)} LIMIT ${rows})`,
  filteringJoin: (kind, { left, right, on }) =>
    `${left} ${kind.toUpperCase()} JOIN ${right} ON ${on}`,
  rowPosition: 'rowid',
  sourcePosition: '(row_number() OVER () - 1)',
  previousRow: (value) => `lag(${value}) OVER ()`,
};
