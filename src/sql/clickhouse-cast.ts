import { isNumberByForm } from './clickhouse-form.ts';
import { named } from './clickhouse-quote.ts';
import { clickHouseText } from './clickhouse-text.ts';
import type { Expression, SqlType } from './tree.ts';

/**
 * A cast that fails the query where it cannot hold. `accurateCast` does, but for a text that may be NULL, which it
 * makes NULL of: where an expression may be a text, that is ruled out first.
 */
export function clickHouseCast(value: string, to: SqlType, of: Expression): string {
  if (of.kind === 'cast' && of.to === to) return value;
  if (typeof to === 'object') return `CAST(${value} AS Decimal(${to.decimal.join(', ')}))`;
  switch (to) {
    case 'text':
      return clickHouseText(value, of);
    case 'double':
      return isNumberByForm(of) ? `toFloat64(${value})` : strict(value, 'Float64', 'CAST');
    case 'boolean':
      return `CAST(${value} AS Bool)`;
    case 'date':
      return `toDate32(${value})`;
    case 'time':
      return `toTime64(${value}, 6)`;
    case 'timestamp':
    case 'instant':
      return `CAST(${value} AS ${typeNames[to]})`;
    default:
      return isNumberByForm(of)
        ? `accurateCast(${value}, '${typeNames[to]}')`
        : strict(value, typeNames[to], 'accurateCast');
  }
}

function strict(value: string, type: string, by: 'CAST' | 'accurateCast'): string {
  const [first, again] = named(value);
  const known = `assumeNotNull(${again})`;
  const made = by === 'CAST' ? `CAST(${known} AS ${type})` : `accurateCast(${known}, '${type}')`;
  return `if(isNull(${first}), NULL, ${made})`;
}

const typeNames = {
  integer: 'Int64',
  hugeint: 'Int128',
  unsigned: 'UInt64',
  double: 'Float64',
  timestamp: "DateTime64(6, 'UTC')",
  // Another name of UTC tells moments from times without a zone, whose text differs.
  instant: "DateTime64(6, 'Etc/UTC')",
} as const;

/**
 * A cast that gives NULL where it cannot hold. Readers here overflow, clamp and stop half-way without a word, so that
 * a pattern lets texts in and what came of a date is held against them. What passes is what DuckDB's `TRY_CAST` reads, less
 * the spellings that no reading of the product asks for.
 */
export function clickHouseCastOrNull(value: string, to: SqlType, of: Expression): string {
  const text = clickHouseText(value, of);
  if (to === 'text') return text;
  const [first, again] = named(text);
  if (typeof to === 'object') return decimal(first, again, to.decimal);
  return readers[to](first, again);
}

type Reader = (first: string, again: string) => string;

const stripped = (text: string): string => `replaceRegexpAll(${text}, '^\\\\s+|\\\\s+$', '')`;
const shapes = {
  short: '^[+-]?[0-9]{1,18}$',
  decimal: '^\\\\s*[+-]?([0-9]+\\\\.?[0-9]*|\\\\.[0-9]+)([eE][+-]?[0-9]{1,2})?\\\\s*$',
  plain: '^-?[0-9]{1,15}(\\\\.[0-9]{1,15})?$',
  double:
    '(?i)^\\\\s*[+-]?(([0-9]+\\\\.?[0-9]*|\\\\.[0-9]+)(e[+-]?[0-9]{1,4})?|inf(inity)?|nan)\\\\s*$',
  boolean: '(?i)^(true|t|yes|y|1)$',
  no: '(?i)^(false|f|no|n|0)$',
  time: '^\\\\s*([01]?[0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\\\.[0-9]{1,9})?\\\\s*$',
} as const;
const day = '[0-9]{4}-(0?[1-9]|1[0-2])-(0?[1-9]|[12][0-9]|3[01])';
const clock = '([01]?[0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\\\.[0-9]{1,9})?';
const zone = '([zZ]|[+-][0-9]{2}(:?[0-9]{2})?)';

/** Wide enough for every number that has a place in 128 bits, with digits to round by. */
const wide = (text: string): string => `accurateCastOrNull(${stripped(text)}, 'Decimal(76, 30)')`;

const wholeNumber =
  (type: string): Reader =>
  (first, again) =>
    `multiIf(match(${first}, '${shapes.short}'), accurateCastOrNull(${again}, '${type}'), match(${again}, '${shapes.decimal}'), accurateCastOrNull(toString(round(${wide(again)}, 0)), '${type}'), NULL)`;

function decimal(first: string, again: string, [digits, scale]: readonly [number, number]): string {
  const type = `Decimal(${digits}, ${scale})`;
  const plain = `^[+-]?[0-9]{1,${Math.max(1, digits - scale)}}(\\\\.[0-9]{0,${scale}})?$`;
  const [rounded, roundedAgain] = named(`round(${wide(again)}, ${scale})`);
  const bound = `toDecimal256('1${'0'.repeat(digits - scale)}', 0)`;
  return `multiIf(match(${first}, '${plain}'), accurateCastOrNull(${again}, '${type}'), match(${again}, '${shapes.decimal}'), if(abs(${rounded}) < ${bound}, accurateCastOrNull(toString(${roundedAgain}), '${type}'), NULL), NULL)`;
}

/** A date with two digits for month and day: the only form that is held against what was read. */
const paddedDay = (text: string): string => `replaceRegexpAll(${text}, '-([0-9])\\\\b', '-0\\\\1')`;

/** A time of day with two digits for its hour. */
const paddedClock = (text: string): string =>
  `replaceRegexpOne(${text}, '[Tt ]+([0-9]):', ' 0\\\\1:')`;

/** NULL where the text that the time has is not the one it was read from: a 30th of February, a year out of range. */
function timeRead(normal: string, type: string): string {
  const [text, textAgain] = named(normal);
  const [time, timeAgain] = named(`toDateTime64OrNull(${text}, 6, 'UTC')`);
  const seconds = (of: string) => `substring(${of}, 1, 19)`;
  return `if(${seconds(`toString(${time})`)} = ${seconds(textAgain)}, CAST(${timeAgain} AS ${type}), NULL)`;
}

/** Midnight where no time of day is given. */
function normalTime(text: string): string {
  const bare = `concat(${paddedDay(text)}, ' 00:00:00')`;
  const clocked = `replaceOne(${paddedDay(paddedClock(text))}, 'T', ' ')`;
  return `if(position(${text}, ':') = 0, ${bare}, ${clocked})`;
}

const readers: Readonly<Record<Exclude<SqlType, object | 'text'>, Reader>> = {
  integer: wholeNumber('Int64'),
  hugeint: wholeNumber('Int128'),
  // What rounds to nought from below is no number without a sign, nor is -0.0; -0 is.
  unsigned: (first, again) =>
    `if(match(${first}, '^\\\\s*-.*[^0]'), NULL, ${wholeNumber('UInt64')(again, again)})`,
  double: (first, again) =>
    `multiIf(match(${first}, '${shapes.plain}'), accurateCastOrNull(${again}, 'Float64'), match(${again}, '${shapes.double}'), accurateCastOrNull(${stripped(again)}, 'Float64'), NULL)`,
  boolean: (first, again) =>
    `multiIf(match(${first}, '${shapes.boolean}'), true, match(${again}, '${shapes.no}'), false, NULL)`,
  date: (first, again) =>
    `if(match(${first}, '^\\\\s*${day}([T ]${clock})?\\\\s*$'), ${timeRead(`concat(${paddedDay(`extract(${again}, '[0-9]+-[0-9]+-[0-9]+')`)}, ' 00:00:00')`, 'Date32')}, NULL)`,
  time: (first, again) =>
    `if(match(${first}, '${shapes.time}'), accurateCastOrNull(${stripped(again)}, 'Time64(6)'), NULL)`,
  timestamp: (first, again) =>
    `if(match(${first}, '^\\\\s*${day}([T ]${clock})?\\\\s*$'), ${timeRead(normalTime(stripped(again)), typeNames.timestamp)}, NULL)`,
  instant: (first, again) => {
    const [bare, bareAgain] = named(stripped(again));
    const local = `replaceRegexpOne(${bare}, '(:[0-9.]+)${zone}$', '\\\\1')`;
    const offset = `extract(${bareAgain}, ':[0-9.]+([+-][0-9:]+)$')`;
    const minutes = `toInt64OrZero(substring(${offset}, 1, 3)) * 60 + if(startsWith(${offset}, '-'), -1, 1) * toInt64OrZero(substring(replaceOne(${offset}, ':', ''), 4))`;
    return `if(match(${first}, '^\\\\s*${day}([T ]${clock}${zone}?)?\\\\s*$'), ${timeRead(normalTime(local), typeNames.instant)} - toIntervalMinute(${minutes}), NULL)`;
  },
};
