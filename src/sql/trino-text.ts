import { textFormOf } from './text-of-expression.ts';
import type { Expression } from './tree.ts';

/**
 * Values as text in DuckDB's spelling. The tree does not say of what type a value is, so that the
 * statement asks by `typeof` where its form does not tell.
 */

/** What Trino itself writes: enough for hashing, and for what is read again by a cast. */
export function plainText(value: string): string {
  return `CAST(${value} AS varchar)`;
}

/**
 * A value as DuckDB writes it, but for doubles (`doubleText`): seconds without idle noughts, UTC as `+00`. Only of a
 * value whose type its form does not tell is the type asked for.
 */
export function textOf(value: string, of: Expression): string {
  const form = textFormOf(of);
  if (form === 'text') return value;
  const text = plainText(value);
  return form === 'number' ? text : `IF(typeof(${value}) LIKE 'time%', ${moment(value)}, ${text})`;
}

function moment(value: string): string {
  const short = `trim(TRAILING '.' FROM trim(TRAILING '0' FROM replace(${plainText(value)}, ' UTC', '')))`;
  return `${short} || IF(typeof(${value}) LIKE '%zone', '+00', '')`;
}

/** Named once, however often it is used: long expressions would grow with every use. */
function named(text: string, expression: (name: string) => string): string {
  return `element_at(transform(ARRAY[${text}], s -> ${expression('s')}), 1)`;
}

/**
 * Java writes a double by the fewest digits that read back as it, where a cast may have one too many, and with
 * an exponent from 10⁷ on; DuckDB has one from 10¹⁶ on.
 */
export function doubleText(value: string): string {
  return named(
    `nullif(format('%s', ${value}), 'null')`,
    (s) =>
      `CASE WHEN regexp_like(${s}, 'E(-4|[0-9]|1[0-5])$') THEN ${withoutExponent(s)} WHEN ${s} LIKE '%E%' THEN ${withExponent(s)} ELSE lower(replace(${s}, 'Infinity', 'inf')) END`,
  );
}

/** At most 16 digits stand before the point and 20 behind it. */
function withoutExponent(text: string): string {
  return `regexp_replace(CAST(TRY_CAST(${text} AS decimal(38, 20)) AS varchar), '(\\.[0-9]+?)0+$', '$1')`;
}

function withExponent(text: string): string {
  const mantissa = `replace(${text}, '.0E', 'E')`;
  const twoDigits = `regexp_replace(${mantissa}, 'E-([0-9])$', 'E-0$1')`;
  return `replace(replace(${twoDigits}, 'E', 'e+'), 'e+-', 'e-')`;
}
