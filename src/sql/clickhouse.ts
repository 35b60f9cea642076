import { clickHouseCast, clickHouseCastOrNull } from './clickhouse-cast.ts';
import { formOf, isNumberByForm } from './clickhouse-form.ts';
import { quoteClickHouseName, quoteClickHouseText } from './clickhouse-quote.ts';
import { clickHouseText } from './clickhouse-text.ts';
import { callOf, type Dialect, type PrintedAggregate, type Spelling } from './dialect.ts';
import { printStatement } from './print.ts';
import type { AggregateName, BinaryOperator, Expression, FunctionName, Statement } from './tree.ts';

/**
 * Prints a statement in ClickHouse's dialect; `relation` gives the SQL behind a name. It means what the tree says
 * under the settings of `engine/clickhouse/settings.ts` alone: they decide how NULL, aliases and joins behave.
 */
export function printClickHouse(statement: Statement, relation: (name: string) => string): string {
  return printStatement(clickHouse(relation), statement);
}

function clickHouse(relation: (name: string) => string): Dialect {
  return {
    name: 'clickhouse',
    quoteName: quoteClickHouseName,
    literal,
    binary,
    functions,
    aggregate,
    cast: (value, to, orNull, of) =>
      orNull ? clickHouseCastOrNull(value, to, of) : clickHouseCast(value, to, of),
    order: (by, descending) => `${by} ${descending ? 'DESC' : 'ASC'} NULLS LAST`,
    relation: (name, alias) => `${relation(name)} AS ${quoteClickHouseName(alias ?? name)}`,
    // One thread reads parts in their order, so that the same parts give the same rows.
    head: (name, rows) =>
      `(SELECT * FROM ${relation(name)} AS source LIMIT ${rows} SETTINGS max_threads = 1) AS ${quoteClickHouseName(name)}`,
    filteringJoin: (kind, { left, right, on }) =>
      `${left} LEFT ${kind.toUpperCase()} JOIN ${right} ON ${on}`,
    rowPosition: 'rowNumberInAllBlocks()',
    sourcePosition: 'toInt64(rowNumberInAllBlocks())',
    previousRow: (value) =>
      `lagInFrame(toNullable(${value})) OVER (ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW)`,
    // The database has 1 and 0 for what is true or false.
    projection: (printed, value) =>
      formOf(value) === 'truth' ? `CAST(${printed} AS Bool)` : printed,
    // A name in ORDER BY is the column of the source here, and what the SELECT makes of it there.
    ordinal: String,
  };
}

/** Numbers beyond 64 bits would be read as doubles. */
function literal(value: string | number | bigint | boolean | null): string {
  if (value === null) return 'NULL';
  if (typeof value === 'string') return quoteClickHouseText(value);
  if (typeof value === 'bigint') return integer(value);
  if (typeof value !== 'number' || Number.isSafeInteger(value)) return String(value);
  if (!Number.isFinite(value)) return `toFloat64('${String(value).replace('Infinity', 'inf')}')`;
  const text = String(value);
  return text.includes('e') ? text : `${text}e0`;
}

function integer(value: bigint): string {
  const fits = value >= -(2n ** 63n) && value < 2n ** 64n;
  return fits ? String(value) : `toInt256('${value}')`;
}

const plainNumber = /^-?[0-9.]+(e[+-]?[0-9]+)?$/;

/** Division of decimals would be by their scale: a quotient is a double, as in the tree. */
function binary(op: BinaryOperator, left: string, right: string): string {
  const divisor = plainNumber.test(right) && right !== '0' ? right : `nullIf(${right}, 0)`;
  switch (op) {
    case '/':
      return `(toFloat64(${left}) / ${plainNumber.test(right) ? right : `toFloat64(${right})`})`;
    case '//':
      return `intDiv(${left}, ${divisor})`;
    case '%':
      return `modulo(${left}, ${divisor})`;
    case 'is not distinct from':
      return `(${left} <=> ${right})`;
    case 'is distinct from':
      return `(NOT (${left} <=> ${right}))`;
    default:
      return `(${left} ${op.toUpperCase()} ${right})`;
  }
}

/** Patterns are literals: what is added to one goes between its quotes. A dot is no line feed, as in the tree. */
const pattern = (printed: string | undefined, before = '', after = ''): string => {
  if (printed === undefined || !/^'[\s\S]*'$/.test(printed)) {
    throw new Error('bug: a pattern that is no literal');
  }
  return `'(?-s)${before}${printed.slice(1, -1)}${after}'`;
};

const unit = (printed: string | undefined): string => (printed ?? '').replaceAll("'", '');
const whole = (sql: string): string => `toInt64(${sql})`;
const finiteTest =
  (name: string): Spelling =>
  ([value]) =>
    `${name}(toFloat64(${value}))`;

const functions: Record<FunctionName, Spelling> = {
  length: ([text]) => whole(`lengthUTF8(${text})`),
  // The one capital whose small letter has two characters here, and one there.
  lower: ([text]) => `lowerUTF8(replaceAll(${text}, 'İ', 'i'))`,
  upper: callOf('upperUTF8'),
  // Trims by bytes elsewhere: a class of a pattern knows characters.
  trim: ([text, marks = "' '"]) => {
    const edge = `[${marks.slice(1, -1).replaceAll(/[\]^-]/g, '\\\\$&')}]+`;
    return `replaceRegexpAll(${text}, '^${edge}|${edge}$', '')`;
  },
  // A tuple, because the hash of a NULL alone would be NULL.
  hash: (values) => `cityHash64(tuple(${values.join(', ')}))`,
  abs: callOf('abs'),
  floor: callOf('floor'),
  round,
  coalesce: callOf('coalesce'),
  regexMatches: ([text, by]) => `match(${text}, ${pattern(by, '^(?:', ')$')})`,
  regexReplace: ([text, from, to]) => `replaceRegexpAll(${text}, ${pattern(from)}, ${to})`,
  regexFinds: ([text, by]) => `match(${text}, ${pattern(by)})`,
  isNan: finiteTest('isNaN'),
  isInfinite: finiteTest('isInfinite'),
  isFinite: finiteTest('isFinite'),
  datePart: ([part, value]) => whole(`${dateParts[unit(part)]}(${value})`),
  dateTrunc: ([part, value]) =>
    `CAST(dateTrunc('${unit(part)}', ${value}) AS DateTime64(6, 'UTC'))`,
  greatest: callOf('greatest'),
  least: callOf('least'),
  concat: (values, of) => `concat(${values.map((value, i) => partOf(value, of[i])).join(', ')})`,
  byteLength: ([text]) => whole(`length(${text})`),
  replace: callOf('replaceAll'),
  left: ([text, characters]) => `substringUTF8(${text}, 1, ${characters})`,
  position: ([text, part]) => whole(`positionUTF8(${text}, ${part})`),
  endsWith: callOf('endsWith'),
  epochMicros: ([value]) => `toUnixTimestamp64Micro(CAST(${value} AS DateTime64(6, 'UTC')))`,
  epochNanos: ([value]) => `toUnixTimestamp64Nano(CAST(${value} AS DateTime64(9, 'UTC')))`,
  epochDays: ([day]) => whole(`toInt32(toDate32(${day}))`),
  isoWeekday: ([value]) => whole(`toDayOfWeek(${value})`),
  doubleText: ([number = '']) =>
    clickHouseText(number, { kind: 'cast', of: { kind: 'star' }, to: 'double', orNull: false }),
  sha256: ([text]) => `lower(hex(SHA256(${text})))`,
  ieeeBits: ([value]) => `reinterpretAsUInt64(toFloat64(${value}))`,
  hex: callOf('hex'),
  jsonText: callOf('toJSONString'),
  stripAccents: ([text]) =>
    `normalizeUTF8NFC(replaceRegexpAll(normalizeUTF8NFD(${text}), '[\\\\x{0300}-\\\\x{036f}]', ''))`,
  translate: callOf('translateUTF8'),
  jaroWinkler: callOf('jaroWinklerSimilarity'),
  damerauLevenshtein: ([a, b]) => whole(`damerauLevenshteinDistance(${a}, ${b})`),
  // No list can be NULL here: that of a missing text has the empty word alone.
  words: ([text]) => `arrayDistinct(splitByChar(' ', ifNull(${text}, '')))`,
  listLength: ([list]) => whole(`length(${list})`),
  sharedEntries: (lists) => whole(`length(arrayIntersect(${lists.join(', ')}))`),
};

const dateParts: Readonly<Record<string, string>> = {
  year: 'toYear',
  quarter: 'toQuarter',
  month: 'toMonth',
  day: 'toDayOfMonth',
  hour: 'toHour',
  minute: 'toMinute',
  second: 'toSecond',
  isodow: 'toDayOfWeek',
};

/** A missing part of a text is an empty one, as in the tree. */
function partOf(value: string, of: Expression | undefined): string {
  if (of?.kind !== 'literal') return `ifNull(${clickHouseText(value, of)}, '')`;
  return of.value === null ? "''" : clickHouseText(value, of);
}

/**
 * Halves away from nought, as in the tree; `round` here takes them to the even number. The fraction is the double
 * below a half, with which no number below a half rounds up.
 */
function round([value = '', digits]: readonly string[]): string {
  if (digits !== undefined) return `toFloat64(round(toDecimal256(${value}, 20), ${digits}))`;
  return `trunc(${value} + if(${value} < 0, -0.49999999999999994e0, 0.49999999999999994e0))`;
}

function aggregate({ name, first, others, distinct, filter, of }: PrintedAggregate): string {
  const all = first === '*' ? '1' : first;
  const kept = filter === undefined ? first : `CASE WHEN ${filter} THEN ${all} END`;
  switch (name) {
    case 'count':
      return whole(`count(${distinct ? 'DISTINCT ' : ''}${kept === '*' ? '' : kept})`);
    case 'sumInteger':
      return `sum(${widened(kept, of)})`;
    case 'concatSorted':
      return `if(count(${kept}) = 0, NULL, arrayStringConcat(arraySort(groupArray(${kept}))))`;
    case 'minK':
      return `groupArraySorted(${others[0]})(${kept})`;
    case 'boolOr':
    case 'boolAnd':
      return `CAST(${aggregates[name]}(${kept}) AS Bool)`;
    default:
      return `${aggregates[name]}(${distinct ? 'DISTINCT ' : ''}${kept})`;
  }
}

const aggregates: Readonly<
  Record<Exclude<AggregateName, 'count' | 'sumInteger' | 'concatSorted' | 'minK'>, string>
> = {
  min: 'min',
  max: 'max',
  bitXor: 'groupBitXor',
  boolOr: 'max',
  boolAnd: 'min',
};

/** A sum here has the width of what it adds up, and wraps without a word: numbers are widened first. */
function widened(value: string, of: Expression | undefined): string {
  if (of?.kind === 'cast' && typeof of.to === 'object') {
    return `CAST(${value} AS Decimal(76, ${of.to.decimal[1]}))`;
  }
  const narrow =
    of !== undefined &&
    ((of.kind === 'cast' && of.to === 'integer') || (of.kind === 'call' && isNumberByForm(of)));
  return `${narrow ? 'toInt128' : 'toInt256'}(${value})`;
}
