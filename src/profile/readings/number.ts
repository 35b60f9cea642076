import { binary, call, cast, literal, tryCast, when } from '../../sql/build.ts';
import type { Expression, SqlType } from '../../sql/tree.ts';
import type { Reading } from './reading.ts';

const wholePattern = '-?(0|[1-9][0-9]{0,17})';
const whole = new RegExp(`^${wholePattern}$`);

/**
 * Whole numbers in their one canonical spelling, up to 18 digits. A leading zero or a plus sign
 * makes a code of it: reading it as a number would lose that.
 */
export const integerReading: Reading = {
  type: 'integer',
  format: 'integer',
  read: (text) => (whole.test(text) && text !== '-0' ? Number(text) : null),
  typed: (text) => {
    // The way there and back is far cheaper than a regular expression, and as strict.
    const number = tryCast(text, 'integer');
    const canonical = binary('=', cast(number, 'text'), text);
    const short = binary('<=', call('byteLength', text), literal(19));
    const fits = binary('<', call('abs', number), literal(1_000_000_000_000_000_000n));
    return when(binary('and', short, binary('and', canonical, fits)), number);
  },
};

/** How a decimal is punctuated: what parts groups of three digits, and what the fraction. */
interface Punctuation {
  readonly format: string;
  readonly group: string;
  readonly point: '.' | ',';
}

/** In order of preference where a column could be read in several ways. */
const punctuations: readonly Punctuation[] = [
  { format: 'decimal-point', group: '', point: '.' },
  { format: 'thousands-comma', group: ',', point: '.' },
  { format: 'decimal-comma', group: '', point: ',' },
  { format: 'thousands-point', group: '.', point: ',' },
  { format: 'thousands-space', group: ' ', point: '.' },
  { format: 'thousands-space-decimal-comma', group: ' ', point: ',' },
  { format: 'thousands-apostrophe', group: "'", point: '.' },
];

/** The SQL type that holds every value: exact where digits allow, otherwise floating. */
export interface DecimalSize {
  readonly whole: number;
  readonly scale: number;
}

export function decimalType({ whole, scale }: DecimalSize): SqlType {
  // Many digits with a long fraction are printed doubles, and a wide decimal of DuckDB takes three
  // hundred times as long to read from text as a double.
  const printedDouble = whole + scale > 18 && scale > longestFraction;
  if (whole + scale > 38 || printedDouble) return 'double';
  return { decimal: [whole + scale > 18 ? 38 : 18, scale] };
}

/** Longer fractions are not those of counted money, weights or rates. */
const longestFraction = 9;

const widest: DecimalSize = { whole: 20, scale: 18 };

/** Decimals in each punctuation, written out without an exponent. */
export function decimalReadings(size: DecimalSize = widest): readonly Reading[] {
  return punctuations.map((punctuation) => decimalReading(punctuation, size));
}

function decimalReading(punctuation: Punctuation, size: DecimalSize): Reading {
  const pattern = decimalPattern(punctuation);
  const matches = new RegExp(`^(?:${pattern})$`);
  const type = decimalType(size);
  return {
    type: 'decimal',
    format: punctuation.format,
    read: (text) => (matches.test(text) ? Number(plainDecimal(punctuation, text)) : null),
    typed: (text) =>
      when(
        call('regexMatches', text, literal(pattern)),
        tryCast(plainDecimalSql(punctuation, text), type),
      ),
  };
}

function decimalPattern({ group, point }: Punctuation): string {
  const fraction = `(?:[${point}][0-9]{1,18})?`;
  if (group === '') return `[+-]?[0-9]{1,20}${fraction}`;
  const grouped = `[0-9]{1,3}(?:[${group}][0-9]{3}){0,5}`;
  return `[+-]?(?:${grouped}|[0-9]{1,20})${fraction}`;
}

function plainDecimal({ group, point }: Punctuation, text: string): string {
  const ungrouped = group === '' ? text : text.replaceAll(group, '');
  return point === '.' ? ungrouped : ungrouped.replace(point, '.');
}

function plainDecimalSql({ group, point }: Punctuation, text: Expression): Expression {
  const ungrouped = group === '' ? text : call('replace', text, literal(group), literal(''));
  return point === '.' ? ungrouped : call('replace', ungrouped, literal(point), literal('.'));
}

/** The digits before and after the point of a decimal in a given format. */
export function decimalSize(format: string, text: string): DecimalSize {
  const punctuation = punctuations.find((entry) => entry.format === format);
  const plain = punctuation ? plainDecimal(punctuation, text) : text;
  const [before = '', after = ''] = plain.replace(/^[+-]/, '').split('.');
  return { whole: before.length, scale: after.length };
}

const floatingPattern =
  '[+-]?(?:(?:[0-9]{1,400}(?:\\.[0-9]{0,400})?|\\.[0-9]{1,400})(?:[eE][+-]?[0-9]{1,5})?|[iI][nN][fF](?:[iI][nN][iI][tT][yY])?)|[nN][aA][nN]';
const floating = new RegExp(`^(?:${floatingPattern})$`);

/** Floating numbers: exponents, infinities, NaN, and decimals with more digits than any decimal type. */
export const doubleReading: Reading = {
  type: 'double',
  format: 'floating',
  read: (text) => (floating.test(text) ? floatingValue(text) : null),
  typed: (text) =>
    when(call('regexMatches', text, literal(floatingPattern)), tryCast(text, 'double')),
};

function floatingValue(text: string): number {
  const lower = text.toLowerCase();
  if (lower === 'nan') return Number.NaN;
  if (!lower.includes('inf')) return Number(text);
  return lower.startsWith('-') ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
}
