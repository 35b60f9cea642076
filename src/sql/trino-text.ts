/**
 * Values as text in DuckDB's spelling. The tree does not say of what type a value is, so that the
 * statement asks by `typeof`, which the server answers before it reads a row.
 */

/** What Trino itself writes: enough for hashing, and for what is read again by a cast. */
export function plainText(value: string): string {
  return `CAST(${value} AS varchar)`;
}

/** A value as DuckDB writes it: `100000.0` rather than `1.0E5`, seconds without idle noughts. */
export function textOf(value: string): string {
  const text = plainText(value);
  return `CASE substr(typeof(${value}), 1, 4) WHEN 'doub' THEN ${doubleText(value)} WHEN 'real' THEN ${doubleText(value)} WHEN 'time' THEN ${moment(text)} ELSE ${text} END`;
}

/** Named once, however often it is used: long expressions would grow with every use. */
function named(text: string, expression: (name: string) => string): string {
  return `element_at(transform(ARRAY[${text}], s -> ${expression('s')}), 1)`;
}

/** Trino writes every double with an exponent; DuckDB those alone of 17 digits or from the fifth nought on. */
export function doubleText(value: string): string {
  return named(
    plainText(value),
    (s) =>
      `CASE WHEN ${s} IN ('0E0', '-0E0', '0.0E0', '-0.0E0') THEN replace(replace(${s}, '.0', ''), 'E0', '.0') WHEN regexp_like(${s}, 'E(-[1-4]|[0-9]|1[0-5])$') THEN ${withoutExponent(s)} WHEN ${s} LIKE '%E%' THEN ${withExponent(s)} ELSE lower(replace(${s}, 'Infinity', 'inf')) END`,
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

function moment(text: string): string {
  const short = `regexp_replace(${text}, '(\\.[0-9]*?)0+( UTC)?$', '$1$2')`;
  return `replace(regexp_replace(${short}, '\\.( UTC)?$', '$1'), ' UTC', '+00')`;
}
