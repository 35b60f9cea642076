import { type Form, formOf } from './clickhouse-form.ts';
import { named } from './clickhouse-quote.ts';
import type { Expression } from './tree.ts';

/**
 * A value as the text that DuckDB writes: decimals with all digits of their scale, doubles with a point or an exponent, times
 * without the noughts of their fraction. Where its form does not tell the type, the database does before anything runs.
 */
export function clickHouseText(value: string, of?: Expression): string {
  const form = of === undefined ? undefined : formOf(of);
  return form === undefined ? textByType(value) : textByForm(value, form);
}

function textByForm(value: string, form: Form): string {
  if (form === 'text') return value;
  if (form === 'whole' || form === 'date') return `toString(${value})`;
  if (form === 'truth') return `toString(CAST(${value} AS Bool))`;
  const [first, again] = named(`toString(${value})`);
  if (form === 'double') return doubleText(first, again);
  if (form === 'time' || form === 'moment') return timeText(first, again, form === 'moment');
  return decimalText(first, again, String(form.scale));
}

/** Doubles, whose text no measure takes from here, are left as they are written. */
function textByType(value: string): string {
  const [first, again] = named(value);
  const [text, type] = [`toString(${again})`, `toTypeName(${again})`];
  const scale = `toInt64OrZero(extract(${type}, ', ([0-9]+)'))`;
  const branches = [
    [`position(toTypeName(${first}), 'Decimal') > 0`, decimalText(text, text, scale)],
    [`position(${type}, 'Etc/UTC') > 0`, timeText(text, text, true)],
    [`position(${type}, 'Time') > 0`, timeText(text, text, false)],
  ];
  return `multiIf(${branches.map((branch) => branch.join(', ')).join(', ')}, ${text})`;
}

/** The shortest digits as here, laid out as there: an exponent from 10^16 on and below 10^-4, otherwise a point. */
function doubleText(first: string, text: string): string {
  const digits = `replaceOne(${text}, '-', '')`;
  const exponent = `replaceRegexpOne(replaceRegexpOne(${text}, 'e(-?)([0-9])$', 'e\\\\10\\\\2'), 'e([0-9])', 'e+\\\\1')`;
  const large = `concat(replaceRegexpOne(replaceRegexpOne(${text}, '0+$', ''), '^(-?[0-9])([0-9]+)$', '\\\\1.\\\\2'), 'e+', toString(length(${digits}) - 1))`;
  const small = `concat(replaceRegexpOne(replaceRegexpOne(${text}, '^(-?)0[.]0+', '\\\\1'), '^(-?[0-9])([0-9]+)$', '\\\\1.\\\\2'), 'e-', leftPad(toString(length(extract(${text}, '^-?0[.](0+)')) + 1), 2, '0'))`;
  return `multiIf(match(${first}, 'n'), ${text}, position(${text}, 'e') > 0, ${exponent}, position(${text}, '.') > 0, if(match(${text}, '^-?0[.]0000'), ${small}, ${text}), length(${digits}) > 16, ${large}, concat(${text}, '.0'))`;
}

function decimalText(first: string, text: string, scale: string): string {
  if (scale === '0') return first;
  const fraction = `if(position(${text}, '.') > 0, length(${text}) - position(${text}, '.'), 0)`;
  const pointed = `if(position(${first}, '.') > 0, ${text}, concat(${text}, '.'))`;
  const padded = `concat(${pointed}, repeat('0', ${scale} - ${fraction}))`;
  return /^\d+$/.test(scale) ? padded : `if(${scale} = 0, ${text}, ${padded})`;
}

/** Moments have their zone. */
function timeText(first: string, text: string, moment: boolean): string {
  const short = `if(position(${first}, '.') > 0, replaceRegexpOne(${text}, '[.]?0+$', ''), ${text})`;
  return moment ? `concat(${short}, '+00')` : short;
}
