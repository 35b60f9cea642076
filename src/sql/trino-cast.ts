import type { Expression, SqlType } from './tree.ts';
import { plainText, textOf } from './trino-text.ts';

export function castInTrino(value: string, to: SqlType, orNull: boolean, of: Expression): string {
  if (to === 'text') return textOf(value, of);
  return orNull ? castOrNull(plainText(value), to) : `CAST(${value} AS ${typeName(to)})`;
}

function typeName(to: SqlType): string {
  return typeof to === 'object' ? `decimal(${to.decimal[0]}, ${to.decimal[1]})` : types[to];
}

const types: Readonly<Record<Exclude<SqlType, object>, string>> = {
  text: 'varchar',
  integer: 'bigint',
  // Trino has no wider whole number: one of 39 digits is refused or null.
  hugeint: 'decimal(38, 0)',
  unsigned: 'decimal(20, 0)',
  double: 'double',
  boolean: 'boolean',
  date: 'date',
  time: 'time(6)',
  timestamp: 'timestamp(6)',
  instant: 'timestamp(6) with time zone',
};

/**
 * Trino's `TRY_CAST` lets through other texts than DuckDB's (`1d`, digits of every script), so that a pattern
 * decides first, which gives null where it does not fit. It lets through what DuckDB reads, less the
 * spellings that no reading of the product asks for (`0x1f`, `1_000`, dates by slashes or before year 0).
 */
function castOrNull(text: string, to: Exclude<SqlType, 'text'>): string {
  if (typeof to === 'object') return tryCast(extracted(text, number), to);
  return readings[to](text);
}

const blank = '[\\t-\\r ]*';
const number = '[+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?';
const day = '[0-9]{4,6}-[0-9]{1,2}-[0-9]{1,2}';
const clock = '[0-9]{1,2}:[0-9]{1,2}(?::[0-9]{1,2}(?:\\.[0-9]+)?)?';
const zone = ' *(?:[zZ]|UTC|[+-][0-9]{2}(?::?[0-9]{2})?)';

function extracted(text: string, pattern: string, behind = ''): string {
  return `regexp_extract(${text}, '\\A${blank}(${pattern})${behind}${blank}\\z', 1)`;
}

function tryCast(text: string, to: SqlType): string {
  return `TRY_CAST(${text} AS ${typeName(to)})`;
}

/** A fraction is rounded, half away from nought. */
const whole = (to: SqlType) => (text: string) =>
  tryCast(`TRY_CAST(${extracted(text, number)} AS decimal(38, 18))`, to);

/** What is finer than a microsecond is cut off, not rounded. */
const moment = (found: string): string =>
  `regexp_replace(regexp_replace(${found}, '(\\.[0-9]{6})[0-9]+', '$1'), '[ T]+', ' ')`;

/** `+0200` as `+02:00`, which is how Trino reads an offset. */
const withOffset = (found: string): string =>
  `regexp_replace(${moment(found)}, '([+-][0-9]{2})([0-9]{2})$', '$1:$2')`;

const readings: Readonly<Record<Exclude<SqlType, object | 'text'>, (text: string) => string>> = {
  integer: whole('integer'),
  // Without decimals, so that all 38 digits have room.
  hugeint: (text) => tryCast(extracted(text, number), 'hugeint'),
  unsigned: (text) => {
    const found = whole('unsigned')(text);
    return `CASE WHEN ${found} BETWEEN 0 AND DECIMAL '18446744073709551615' THEN ${found} END`;
  },
  double: (text) => {
    const found = extracted(text, `${number}|(?i:[+-]?(?:inf|infinity|nan))`);
    const short = `replace(lower(${found}), 'infinity', 'inf')`;
    return tryCast(`replace(replace(${short}, 'inf', 'Infinity'), 'nan', 'NaN')`, 'double');
  },
  boolean: (text) =>
    `CASE WHEN lower(${text}) IN ('true', 't', 'yes', 'y', '1') THEN true WHEN lower(${text}) IN ('false', 'f', 'no', 'n', '0') THEN false END`,
  date: (text) => tryCast(extracted(text, day, `(?:[ T]+${clock}(?:${zone})?)?`), 'date'),
  time: (text) => tryCast(moment(extracted(text, clock)), 'time'),
  timestamp: (text) =>
    tryCast(moment(extracted(text, `${day}(?:[ T]+${clock})?`, `(?:${zone})?`)), 'timestamp'),
  instant: (text) =>
    `(${tryCast(withOffset(extracted(text, `${day}(?:[ T]+${clock}(?:${zone})?)?`)), 'instant')} AT TIME ZONE 'UTC')`,
};
