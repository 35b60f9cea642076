import type { Language } from '../../../src/vocabulary/text.ts';

const locale: Record<Language, string> = { en: 'en', zh: 'zh-CN' };
const missing = '–';
/** Hyphens that stand for minus become the true minus. */
const trueMinus = (text: string) => text.replace(/^-/, '−');

const score1 = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const fixed2 = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const gain3 = new Intl.NumberFormat('en', {
  minimumFractionDigits: 3,
  maximumFractionDigits: 3,
  signDisplay: 'always',
});
const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const significant = new Intl.NumberFormat('en', { maximumSignificantDigits: 6 });
const percent1 = new Intl.NumberFormat('en', {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
const percent2 = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 2 });

/** A score, 0 to 100, with one decimal; a dash where there is none. */
export function score(value: number | null): string {
  return value === null ? missing : score1.format(value);
}

/** Coverage or a weight, with two decimals. */
export function ratio(value: number | null): string {
  return value === null ? missing : fixed2.format(value);
}

/** A rise of coverage, signed, with three decimals. */
export function gain(value: number): string {
  return trueMinus(gain3.format(value));
}

/** A count with thousands separators. */
export function count(value: number): string {
  return trueMinus(whole.format(value));
}

/** What is smaller would be a row of noughts. */
const least = 1e-6;

/** Any other number: a count where whole, else six significant digits; no more than that it is tiny. */
export function amount(value: number | null): string {
  if (value === null) return missing;
  if (value !== 0 && Math.abs(value) < least) return value > 0 ? '<0.000001' : '>−0.000001';
  return Number.isInteger(value) ? count(value) : trueMinus(significant.format(value));
}

/** A share as a percentage, one decimal; two where one would round it to nothing or to all. */
export function share(value: number | null): string {
  if (value === null) return missing;
  const close = value !== 0 && value !== 1 && (value < 0.0005 || value > 0.9995);
  if (close && value < 0.00005) return '<0.01%';
  if (close && value > 0.99995) return '>99.99%';
  return (close ? percent2 : percent1).format(value);
}

/** A large count in words, as in "1.27 billion" or "12.7亿". */
export function inWords(value: number, language: Language): string {
  if (value < 1e6) return count(value);
  return new Intl.NumberFormat(locale[language], {
    notation: 'compact',
    compactDisplay: 'long',
    maximumSignificantDigits: 3,
  }).format(value);
}

/** A size in bytes, in decimal units. */
export function bytes(value: number): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  const step = value < 1000 ? 0 : Math.min(4, Math.floor(Math.log10(value) / 3));
  return `${significant3.format(value / 1000 ** step)} ${units[step]}`;
}
const significant3 = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });
