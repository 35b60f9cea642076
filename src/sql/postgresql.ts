import { createHash } from 'node:crypto';
import {
  callOf,
  concatenated,
  type Dialect,
  type PrintedAggregate,
  type Spelling,
} from './dialect.ts';
import { postgreSqlPattern } from './postgresql-pattern.ts';
import { printStatement } from './print.ts';
import type { BinaryOperator, FunctionName, SqlType, Statement } from './tree.ts';
import { unspelled } from './unspelled.ts';

/** PostgreSQL cuts longer names off without a word. */
const longestName = 63;

/** A name as PostgreSQL reads it; one too long gives way to its beginning and a digest. */
export function quotePostgreSqlName(name: string): string {
  const bytes = Buffer.from(name);
  const digest = () => createHash('sha256').update(name).digest('hex').slice(0, 16);
  const short =
    bytes.length <= longestName
      ? name
      : `${bytes.subarray(0, 40).toString().replaceAll('\uFFFD', '')} ${digest()}`;
  return `"${short.replaceAll('"', '""')}"`;
}

/** A text literal. No text of PostgreSQL holds a NUL, so that one with a NUL equals nothing. */
export function quotePostgreSqlText(text: string): string {
  if (text.includes('\0')) return 'NULL::text';
  return `'${text.replaceAll("'", "''")}'`;
}

/** What differs between servers: which collation folds letters of every script. */
export interface PostgreSqlServer {
  readonly foldingCollation: string;
  /** The SQL behind a name that statements read, in brackets or as a quoted name. */
  readonly relation: (name: string) => string;
}

/** Prints a statement in PostgreSQL's dialect. Texts compare by their bytes: their columns carry collation "C". */
export function printPostgreSql(statement: Statement, server: PostgreSqlServer): string {
  return printStatement(postgreSql(server), statement);
}

function postgreSql(server: PostgreSqlServer): Dialect {
  return {
    name: 'postgresql',
    quoteName: quotePostgreSqlName,
    literal,
    binary,
    functions: { ...functions, ...foldingFunctions(server.foldingCollation) },
    aggregate,
    cast: (value, to, orNull) => (orNull ? castOrNull(value, to) : plainCast(value, to)),
    order: (by, descending) => `${by} ${descending ? 'DESC' : 'ASC'} NULLS LAST`,
    relation: (name, alias) => `${server.relation(name)} AS ${quotePostgreSqlName(alias ?? name)}`,
    head: (name, rows) =>
      `(SELECT * FROM ${server.relation(name)} AS source LIMIT ${rows}) AS ${quotePostgreSqlName(name)}`,
    filteringJoin: (kind, { left, right, on }) =>
      `${left} WHERE ${kind === 'anti' ? 'NOT ' : ''}EXISTS (SELECT 1 FROM ${right} WHERE ${on})`,
    rowPosition: 'ctid',
    sourcePosition: '(row_number() OVER () - 1)',
    previousRow: (value) => `lag(${value}) OVER ()`,
  };
}

function literal(value: string | number | bigint | boolean | null): string {
  if (value === null) return 'NULL';
  if (typeof value === 'string') return quotePostgreSqlText(value);
  if (typeof value === 'number' && !Number.isInteger(value)) return `'${value}'::float8`;
  return String(value);
}

/** A quotient is a double, as in the tree, and null where the divisor is nought. */
function binary(op: BinaryOperator, left: string, right: string): string {
  if (op === '/') return `((${left})::float8 / nullif((${right})::float8, 0))`;
  if (op === '//') return `div((${left})::numeric, nullif((${right})::numeric, 0))::int8`;
  if (op === '%') return `mod((${left})::numeric, nullif((${right})::numeric, 0))`;
  return `(${left} ${op.toUpperCase()} ${right})`;
}

/** Patterns are literals: the tree has no other, and only a literal can be translated. */
function patternOf(printed: string | undefined): string {
  const text = printed?.match(/^'([\s\S]*)'$/)?.[1];
  if (text === undefined) throw new Error('bug: a pattern that is no literal');
  return text.replaceAll("''", "'");
}

const quotedPattern = (pattern: string): string => quotePostgreSqlText(pattern);

function wholePattern(printed: string | undefined): string {
  const translated = postgreSqlPattern(patternOf(printed));
  const [flags, rest] = translated.startsWith('(?i)')
    ? ['(?i)', translated.slice(4)]
    : ['', translated];
  return quotedPattern(`${flags}^(?:${rest})$`);
}

/** The bits of 64 as a number without a sign. */
const unsigned = (signed: string): string =>
  `(${signed}::numeric + CASE WHEN ${signed} < 0 THEN 18446744073709551616 ELSE 0 END)`;

/** Uniform over 0 … 2⁶⁴ − 1, so that no cell is hashed twice for its sign. */
const shifted = (signed: string): string => `(${signed}::numeric + 9223372036854775808)`;

const functions = {
  length: callOf('char_length'),
  trim: callOf('btrim'),
  hash: (values) => shifted(`hash_record_extended(ROW(${values.join(', ')}), 0)`),
  abs: callOf('abs'),
  floor: callOf('floor'),
  round: ([value, digits]) =>
    digits === undefined ? `round((${value})::numeric)` : `round((${value})::numeric, ${digits})`,
  coalesce: callOf('coalesce'),
  regexMatches: ([text, pattern]) => `(${text} ~ ${wholePattern(pattern)})`,
  regexReplace: ([text, pattern, by]) =>
    `regexp_replace(${text}, ${quotedPattern(postgreSqlPattern(patternOf(pattern)))}, ${by}, 'g')`,
  regexFinds: ([text, pattern]) =>
    `(${text} ~ ${quotedPattern(postgreSqlPattern(patternOf(pattern)))})`,
  isNan: ([value]) => `(${value} = 'NaN')`,
  isInfinite: ([value]) => `(${value} IN ('Infinity', '-Infinity'))`,
  datePart: ([part, value]) => `extract(${part} FROM ${value})::int8`,
  // A day may lie millions of years ahead, a moment not as far: no period holds such a day.
  dateTrunc: ([part, value]) =>
    `date_trunc(${part}, (CASE WHEN (${value}) < DATE '294276-12-31' THEN (${value}) END)::timestamp)`,
  greatest: callOf('greatest'),
  least: callOf('least'),
  concat: concatenated,
  byteLength: callOf('octet_length'),
  replace: callOf('replace'),
  left: callOf('left'),
  position: callOf('strpos'),
  endsWith: ([text, end]) => `(right(${text}, char_length(${end})) = ${end})`,
  epochMicros: ([value]) =>
    `(nullif(nullif(extract(epoch FROM ${value}), 'Infinity'), '-Infinity') * 1000000)::int8`,
  epochDays: ([day]) =>
    `(CASE WHEN isfinite((${day})::date) THEN (${day})::date - DATE '1970-01-01' END)`,
  isoWeekday: ([value]) => `extract(isodow FROM ${value})::int8`,
  doubleText: ([number = 'NULL']) => doubleText(`(${number})::text`),
  sha256: ([text]) => `(encode(sha256(convert_to(${text}, 'UTF8')), 'hex') COLLATE "C")`,
  ieeeBits: ([value]) => unsigned(`(('x' || encode(float8send(${value}), 'hex'))::bit(64)::int8)`),
  // One spelling for doubles, dates and timestamps, whose infinities and NaN alone are written in letters.
  isFinite: ([value]) => `((${value})::text !~ '^-?[IiN]')`,
  epochNanos: ([value]) => `(extract(epoch FROM ${value}) * 1000000000)::numeric`,
  hex: ([bytes]) => `upper(encode(${bytes}, 'hex'))`,
  jsonText: ([value]) => `to_json(${value})::text`,
  stripAccents: ([text]) =>
    `normalize(regexp_replace(normalize(${text}, NFD), '[\\u0300-\\u036f]', '', 'g'), NFC)`,
  translate: callOf('translate'),
  words: ([text]) => `ARRAY(SELECT DISTINCT unnest(string_to_array(${text}, ' ')))`,
  listLength: callOf('cardinality'),
  sharedEntries: ([a, b]) =>
    `cardinality(ARRAY(SELECT unnest(${a}) INTERSECT SELECT unnest(${b})))`,
  jaroWinkler: unspelled('PostgreSQL', 'jaroWinkler'),
  damerauLevenshtein: unspelled('PostgreSQL', 'damerauLevenshtein'),
} satisfies Partial<Record<FunctionName, Spelling>>;

/**
 * PostgreSQL has no point in whole doubles, and an exponent from 10¹⁵ on (of a `real`, from 10⁶ on), where DuckDB has
 * one from 10¹⁶ on.
 */
function doubleText(text: string): string {
  const power = `substring(${text} from 'e\\+(\\d+)$')::int`;
  const digits = `(translate(split_part(${text}, 'e', 1), '-.', '') || repeat('0', 15))`;
  const sign = `left(${text}, (left(${text}, 1) = '-')::int)`;
  const written = `${sign} || left(${digits}, ${power} + 1) || '.' || coalesce(nullif(rtrim(substr(${digits}, ${power} + 2), '0'), ''), '0')`;
  return `(CASE WHEN ${text} ~ '^-?\\d+$' THEN ${text} || '.0' WHEN ${text} ~ 'e\\+(0\\d|1[0-5])$' THEN ${written} WHEN ${text} ~ '[Iy]' THEN replace(${text}, 'Infinity', 'inf') WHEN ${text} = 'NaN' THEN 'nan' ELSE ${text} END COLLATE "C")`;
}

/** Collation "C" folds ASCII alone, so that another one folds and the result goes back to "C". */
function foldingFunctions(
  collation: string,
): Pick<Record<FunctionName, Spelling>, 'lower' | 'upper'> {
  const folding =
    (name: string): Spelling =>
    ([text]) =>
      `(${name}((${text})::text COLLATE ${quotePostgreSqlName(collation)}) COLLATE "C")`;
  return { lower: folding('lower'), upper: folding('upper') };
}

function aggregate({ name, first, others, distinct, filter }: PrintedAggregate): string {
  const kept = filter === undefined ? '' : ` FILTER (WHERE ${filter})`;
  const args = `${distinct ? 'DISTINCT ' : ''}${first}`;
  switch (name) {
    case 'concatSorted':
      return `string_agg(${args}, '' ORDER BY ${first} COLLATE "C")${kept}`;
    case 'minK':
      return `(array_agg(${args} ORDER BY ${first})${kept})[1:${others[0]}]`;
    default:
      return `${aggregates[name]}(${args})${kept}`;
  }
}

const aggregates = {
  count: 'count',
  min: 'min',
  max: 'max',
  sumInteger: 'sum',
  bitXor: 'bit_xor',
  boolOr: 'bool_or',
  boolAnd: 'bool_and',
} as const;

function typeName(to: SqlType): string {
  if (typeof to === 'object') return `numeric(${to.decimal[0]}, ${to.decimal[1]})`;
  return types[to];
}

const types: Readonly<Record<Exclude<SqlType, object>, string>> = {
  text: 'text',
  integer: 'int8',
  // DuckDB's has 39 digits at most, and rounds what is no whole number.
  hugeint: 'numeric(39, 0)',
  unsigned: 'numeric',
  double: 'float8',
  boolean: 'boolean',
  date: 'date',
  time: 'time',
  timestamp: 'timestamp',
  instant: 'timestamptz',
};

function plainCast(value: string, to: SqlType): string {
  const cast = `CAST(${value} AS ${typeName(to)})`;
  return to === 'text' ? `(${cast} COLLATE "C")` : cast;
}

/**
 * PostgreSQL fails the query where a cast cannot hold, so that a pattern decides first. Which texts it lets
 * through is what DuckDB's `TRY_CAST` reads, less the spellings that no reading of the product asks for.
 */
function castOrNull(value: string, to: SqlType): string {
  const text = `(${value})::text`;
  const held = (pattern: string, more = ''): string =>
    `CASE WHEN ${text} ~ '${pattern}'${more} THEN CAST(${text} AS ${typeName(to)}) END`;
  if (typeof to === 'object') {
    const limit = `1e${to.decimal[0] - to.decimal[1]}`;
    const rounded = `round(${text}::numeric, ${to.decimal[1]})`;
    return `CASE WHEN ${isNumber(text)} THEN CASE WHEN abs(${rounded}) < ${limit} THEN ${rounded} END END`;
  }
  if (to === 'text') return plainCast(value, to);
  return guards[to](text, held);
}

type Guard = (text: string, held: (pattern: string, more?: string) => string) => string;

const decimalShape = '^\\s*[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]{1,5})?\\s*$';

/** Whether a text is a number short enough for `numeric`, which has at most 131,072 digits. */
const isNumber = (text: string): string =>
  `(${text} ~ '${decimalShape}' AND char_length(${text}) < 1000)`;
/** PostgreSQL has no year 0. */
const day = '(?!0000)([0-9]{4})-(0?[1-9]|1[0-2])-(0?[1-9]|[12][0-9]|3[01])';
const clock = '([01]?[0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?';

/** Whole numbers within bounds: rounded, as a cast of a fraction is. */
const wholeWithin =
  (low: string, high: string, type: string): Guard =>
  (text) =>
    `CASE WHEN ${isNumber(text)} THEN CASE WHEN round(${text}::numeric) BETWEEN ${low} AND ${high} THEN round(${text}::numeric)::${type} END END`;

/** No 30th of February: the day may not pass the last of its month. */
const dayExists = (text: string): string =>
  ` AND substring(${text} from '^\\s*[0-9]{4}-[0-9]{1,2}-([0-9]{1,2})')::int <= extract(day FROM (make_date(greatest(substring(${text} from '[0-9]{4}')::int, 1), least(greatest(coalesce(substring(${text} from '^\\s*[0-9]{4}-([0-9]{1,2})'), '1')::int, 1), 12), 1) + INTERVAL '1 month - 1 day'))`;

const unusualDouble = '^\\s*([+-]?[iI][nN][fF]([iI][nN][iI][tT][yY])?|[nN][aA][nN])\\s*$';

const guards: Readonly<Record<Exclude<SqlType, object | 'text'>, Guard>> = {
  integer: wholeWithin('-9223372036854775808', '9223372036854775807', 'int8'),
  hugeint: wholeWithin('-(2::numeric ^ 127)', '(2::numeric ^ 127 - 1)', 'numeric'),
  unsigned: (text, held) =>
    `CASE WHEN ${text} !~ '^\\s*-' THEN ${wholeWithin('0', '18446744073709551615', 'numeric')(text, held)} END`,
  double: (text) => {
    const size = `abs(${text}::numeric)`;
    const sized = `CASE WHEN ${size} <= 1.7976931348623158e308 AND ${size} >= 2.4703282292062328e-324 THEN ${text}::float8 WHEN ${size} < 1 THEN '0'::float8 WHEN ${text}::numeric > 0 THEN 'Infinity'::float8 ELSE '-Infinity'::float8 END`;
    return `CASE WHEN ${isNumber(text)} THEN ${sized} WHEN ${text} ~ '${unusualDouble}' THEN ${text}::float8 END`;
  },
  boolean: (_, held) => held('^\\s*([tT]([rR][uU][eE])?|[fF]([aA][lL][sS][eE])?|[01])\\s*$'),
  date: (text, held) => held(`^\\s*${day}\\s*$`, dayExists(text)),
  time: (_, held) => held(`^\\s*${clock}\\s*$`),
  timestamp: (text, held) => held(`^\\s*${day}([T ]${clock})?\\s*$`, dayExists(text)),
  instant: (text, held) =>
    held(
      `^\\s*${day}([T ]${clock})?([zZ]|[+-](0[0-9]|1[0-5])(:?[0-5][0-9])?)?\\s*$`,
      dayExists(text),
    ),
};
