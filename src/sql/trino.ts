import {
  callOf,
  concatenated,
  type Dialect,
  type PrintedAggregate,
  type Spelling,
} from './dialect.ts';
import { printStatement } from './print.ts';
import type { BinaryOperator, Expression, FunctionName, Statement } from './tree.ts';
import { castInTrino } from './trino-cast.ts';
import { trinoPattern, trinoReplacement } from './trino-pattern.ts';
import { doubleText, plainText, textOf } from './trino-text.ts';
import { unspelled } from './unspelled.ts';

/** A name as Trino reads it. It keeps the case of names and compares them without. */
export function quoteTrinoName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A text literal as Trino reads it. A NUL is spelled with `chr(0)`. */
export function quoteTrinoText(text: string): string {
  const parts = text.split('\0').map((part) => `'${part.replaceAll("'", "''")}'`);
  return parts.length === 1 ? parts.join('') : `(${parts.join(' || chr(0) || ')})`;
}

/** Prints a statement in Trino's dialect; `relation` gives the SQL behind a name that statements read. */
export function printTrino(statement: Statement, relation: (name: string) => string): string {
  return printStatement(trino(relation), statement);
}

function trino(relation: (name: string) => string): Dialect {
  return {
    name: 'trino',
    quoteName: quoteTrinoName,
    literal,
    binary,
    functions,
    aggregate,
    cast: castInTrino,
    order: (by, descending) => `${by} ${descending ? 'DESC' : 'ASC'} NULLS LAST`,
    relation: (name, alias) => `${relation(name)} AS ${quoteTrinoName(alias ?? name)}`,
    head: (name, rows) =>
      `(SELECT * FROM ${relation(name)} AS source LIMIT ${rows}) AS ${quoteTrinoName(name)}`,
    filteringJoin: (kind, { left, right, on }) =>
      `${left} WHERE ${kind === 'anti' ? 'NOT ' : ''}EXISTS (SELECT 1 FROM ${right} WHERE ${on})`,
    // No rows of Trino have a place; whoever asks gets one that says nothing.
    rowPosition: '0',
    sourcePosition: '(row_number() OVER () - 1)',
    previousRow: (value) => `lag(${value}) OVER (ORDER BY NULL)`,
  };
}

const mostOf64Bits = 2n ** 63n - 1n;

function literal(value: string | number | bigint | boolean | null): string {
  if (value === null) return 'NULL';
  if (typeof value === 'string') return quoteTrinoText(value);
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'number' && !Number.isInteger(value)) return double(value);
  const whole = BigInt(value);
  if (whole >= -mostOf64Bits && whole <= mostOf64Bits) return String(whole);
  return String(whole).length <= 38 ? `DECIMAL '${whole}'` : `${Number(whole)}E0`;
}

/** With an exponent: a plain fraction is a decimal. */
function double(value: number): string {
  if (Number.isNaN(value)) return 'nan()';
  if (!Number.isFinite(value)) return value < 0 ? '(-infinity())' : 'infinity()';
  const text = String(value).toUpperCase();
  return text.includes('E') ? text : `${text}E0`;
}

/** A quotient is a double; a division of whole numbers is null where the divisor is nought. */
function binary(op: BinaryOperator, left: string, right: string): string {
  if (op === '/') return `(CAST(${left} AS double) / CAST(${right} AS double))`;
  if (op === '//') return `(CAST(${left} AS bigint) / nullif(CAST(${right} AS bigint), 0))`;
  if (op === '%') return `(${left} % nullif(${right}, 0))`;
  return `(${left} ${op.toUpperCase()} ${right})`;
}

/** Patterns are literals: the tree has no other, and only a literal can be translated. */
function textInside(printed: string | undefined): string {
  const text = printed?.match(/^'([\s\S]*)'$/)?.[1];
  if (text === undefined) throw new Error('bug: a pattern that is no literal');
  return text.replaceAll("''", "'");
}

const patternOf = (printed: string | undefined): string =>
  quoteTrinoText(trinoPattern(textInside(printed)));

const wholePattern = (printed: string | undefined): string =>
  quoteTrinoText(`\\A(?:${trinoPattern(textInside(printed))})\\z`);

/** The bits of 64 as a number without a sign. */
const unsigned = (signed: string): string =>
  `(CAST(${signed} AS decimal(20, 0)) + IF(${signed} < 0, DECIMAL '18446744073709551616', DECIMAL '0'))`;

/** Uniform over 0 … 2⁶⁴ − 1, so that no cell is hashed twice for its sign. */
const shifted = (signed: string): string =>
  `(CAST(${signed} AS decimal(20, 0)) + DECIMAL '9223372036854775808')`;

/** Eight bytes; null counts as a value of its own, as in DuckDB. */
const digest = (value: string): string =>
  `coalesce(xxhash64(to_utf8(${plainText(value)})), X'0000000000000000')`;

/** Of several values the digests are hashed again. */
function hash(values: readonly string[]): string {
  const digests = values.map(digest);
  const one = digests.length === 1 ? digests.join('') : `xxhash64(${concatenated(digests)})`;
  return shifted(`from_big_endian_64(${one})`);
}

/** DuckDB's leave nulls out, Trino's are null where one argument is. */
const extreme =
  (name: 'greatest' | 'least'): Spelling =>
  (args) =>
    args.reduce((most, next) => `coalesce(${name}(${most}, ${next}), ${most}, ${next})`);

/** To the microsecond: whole seconds, and what stands behind them in the text. A time of day has no date. */
function epochMicros(value: string): string {
  const moment = `CAST(${value} AS timestamp(6))`;
  const seconds = `date_diff('second', TIMESTAMP '1970-01-01 00:00:00', date_trunc('second', ${moment}))`;
  const behind = `CAST(substr(CAST(${moment} AS varchar), -6) AS bigint)`;
  const within = `IF(typeof(${value}) LIKE 'time(%', 86400000000, 9223372036854775807)`;
  return `((${seconds} * 1000000 + ${behind}) % ${within})`;
}

const functions: Readonly<Record<FunctionName, Spelling>> = {
  length: callOf('length'),
  lower: callOf('lower'),
  upper: callOf('upper'),
  trim: ([text, characters = "' '"]) => `trim(BOTH ${characters} FROM ${text})`,
  hash,
  abs: callOf('abs'),
  floor: callOf('floor'),
  round: callOf('round'),
  coalesce: callOf('coalesce'),
  regexMatches: ([text, pattern]) => `regexp_like(${text}, ${wholePattern(pattern)})`,
  regexReplace: ([text, pattern, by]) =>
    `regexp_replace(${text}, ${patternOf(pattern)}, ${quoteTrinoText(trinoReplacement(textInside(by)))})`,
  regexFinds: ([text, pattern]) => `regexp_like(${text}, ${patternOf(pattern)})`,
  isNan: callOf('is_nan'),
  isInfinite: callOf('is_infinite'),
  datePart: ([part, value]) => `extract(${textInside(part).toUpperCase()} FROM ${value})`,
  dateTrunc: ([part, value]) => `date_trunc(${part}, CAST(${value} AS timestamp(6)))`,
  greatest: extreme('greatest'),
  least: extreme('least'),
  concat: (args, of) => concatenated(args.map((arg, i) => presentText(arg, of[i]))),
  byteLength: ([text]) => `length(to_utf8(${text}))`,
  replace: callOf('replace'),
  left: ([text, length]) => `substr(${text}, 1, ${length})`,
  position: callOf('strpos'),
  endsWith: ([text, end]) => `starts_with(reverse(${text}), reverse(${end}))`,
  epochMicros: ([value = '']) => epochMicros(value),
  epochDays: ([day]) => `date_diff('day', DATE '1970-01-01', CAST(${day} AS date))`,
  isoWeekday: callOf('day_of_week'),
  sha256: ([text]) => `lower(to_hex(sha256(to_utf8(${text}))))`,
  ieeeBits: ([value]) => unsigned(`from_big_endian_64(to_ieee754_64(${value}))`),
  // One spelling for doubles, dates and timestamps: only the first have infinities.
  isFinite: ([value = '']) => `(NOT regexp_like(${plainText(value)}, '^-?[IN]'))`,
  epochNanos: ([value = '']) => `(CAST(${epochMicros(value)} AS decimal(38, 0)) * 1000)`,
  doubleText: ([value = '']) => doubleText(value),
  // Bytes have no text in Trino, so that a reading gives them as the digits they are asked for by.
  hex: callOf('upper'),
  jsonText: ([value]) => `json_format(CAST(${value} AS json))`,
  stripAccents: ([text]) =>
    `normalize(regexp_replace(normalize(${text}, NFD), '\\p{Mn}', ''), NFC)`,
  translate: callOf('translate'),
  words: ([text]) => `array_distinct(split(${text}, ' '))`,
  listLength: callOf('cardinality'),
  sharedEntries: (lists) => `cardinality(array_intersect(${lists.join(', ')}))`,
  jaroWinkler: unspelled('Trino', 'jaroWinkler'),
  damerauLevenshtein: unspelled('Trino', 'damerauLevenshtein'),
};

/** DuckDB leaves out what is null. */
function presentText(value: string, of: Expression = { kind: 'star' }): string {
  if (of.kind === 'literal' && typeof of.value === 'string') return value;
  return `coalesce(${textOf(value, of)}, '')`;
}

/** Adding a decimal nought makes a sum of 38 digits of any whole number; a sum of 64 bits would fail beyond them. */
function aggregate({ name, first, others, distinct, filter }: PrintedAggregate): string {
  const args = `${distinct ? 'DISTINCT ' : ''}${first}`;
  const kept = filter === undefined ? '' : ` FILTER (WHERE ${filter})`;
  switch (name) {
    case 'concatSorted':
      return `array_join(array_agg(${args} ORDER BY ${first})${kept}, '')`;
    case 'sumInteger':
      return `sum(${first} + DECIMAL '0')${kept}`;
    case 'minK':
      return `min(${first}, ${others[0]})${kept}`;
    case 'bitXor':
      return unsigned(`bitwise_xor_agg(${signed(first)})${kept}`);
    default:
      return `${aggregates[name]}(${args})${kept}`;
  }
}

const signed = (value: string): string =>
  `CAST(IF(${value} > 9223372036854775807, ${value} - DECIMAL '18446744073709551616', ${value}) AS bigint)`;

const aggregates = {
  count: 'count',
  min: 'min',
  max: 'max',
  boolOr: 'bool_or',
  boolAnd: 'bool_and',
} as const;
