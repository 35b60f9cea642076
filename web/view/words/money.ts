import type { Language } from '../../../src/vocabulary/text.ts';

const locale: Record<Language, string> = { en: 'en', zh: 'zh-CN' };

/** What people call a large amount; Chinese counts in ten thousands. */
const scales = {
  en: [
    { from: 1e9, name: ' billion' },
    { from: 1e6, name: ' million' },
  ],
  zh: [
    { from: 1e8, name: '亿' },
    { from: 1e4, name: '万' },
  ],
} satisfies Record<Language, readonly { readonly from: number; readonly name: string }[]>;

/** Amounts in words, all in the same scale and to the same digits, so that they can be compared. */
export interface SpokenAmounts {
  /** As in "4.1 million yuan". */
  readonly full: (amount: number) => string;
  /** As in "4.1", where scale and currency were said just before. */
  readonly bare: (amount: number) => string;
  /** As in "million yuan". */
  readonly unit: string;
}

/** Decimals of an amount in words. */
const mostPlaces = 3;

/** What is to be told apart: the ends, and how many significant digits of what lies between them. */
interface SpokenRange {
  readonly low: number;
  readonly high: number;
  readonly digits?: number;
}

/**
 * How amounts between `low` and `high` are said: digits enough to tell the ends of a range apart,
 * three where there is no range.
 */
export function spokenAmounts(
  { low, high, digits = 2 }: SpokenRange,
  currency: string,
  language: Language,
): SpokenAmounts {
  const greatest = Math.max(Math.abs(low), Math.abs(high));
  const scale = scales[language].find(({ from }) => greatest >= from) ?? { from: 1, name: '' };
  const apart = digitsFor((high - low) / scale.from, greatest / scale.from, digits);
  const places = Math.max(apart, placesOfLeast([low, high].map((end) => end / scale.from)));
  const format = roundedTo(places);
  const name = currencyName(currency, language);
  const unit = language === 'zh' ? `${scale.name}${name}` : `${scale.name} ${name}`.trimStart();
  const bare = (amount: number) => trueMinus(format(amount / scale.from));
  return { bare, unit, full: (amount) => `${bare(amount)} ${unit}` };
}

/** The marks of an axis, without decimals that are nought at each of them. */
export function axisLabels(ticks: readonly number[], { bare }: SpokenAmounts): readonly string[] {
  const labels = ticks.map(bare);
  const noughts = /\.0+$/;
  if (!labels.every((label) => noughts.test(label))) return labels;
  return labels.map((label) => label.replace(noughts, ''));
}

/** Digits after the point: so many significant ones of the width of the range, or three of the amount. */
function digitsFor(width: number, amount: number, digits: number): number {
  if (width > 0) return digits - 1 - Math.floor(Math.log10(width));
  return amount === 0 ? 0 : 2 - Math.floor(Math.log10(amount));
}

/** Digits after the point that keep two significant ones of the smaller end, which is not nought. */
function placesOfLeast(ends: readonly number[]): number {
  const least = Math.min(...ends.map(Math.abs).filter((size) => size > 0));
  const places = 1 - Math.floor(Math.log10(least));
  return places <= mostPlaces ? places : Number.NEGATIVE_INFINITY;
}

/** A rounding to so many digits after the point, or before it where there are fewer than none. */
function roundedTo(digits: number): (amount: number) => string {
  const places = Math.max(0, Math.min(mostPlaces, digits));
  const step = 10 ** Math.max(0, -digits);
  const format = new Intl.NumberFormat('en', {
    minimumFractionDigits: places,
    maximumFractionDigits: places,
  });
  return (amount) => format.format(step === 1 ? amount : Math.round(amount / step) * step);
}

/** "yuan", 元; other currencies by the name the language has for them. */
export function currencyName(currency: string, language: Language): string {
  if (currency === 'CNY') return language === 'zh' ? '元' : 'yuan';
  return new Intl.DisplayNames(locale[language], { type: 'currency' }).of(currency) ?? currency;
}

function trueMinus(text: string): string {
  return text.replace(/^-/, '−');
}

const cents = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** An amount to the cent, with thousands separators: from its digits, so that none is lost. */
export function money(digits: string): string {
  return trueMinus(cents.format(decimal(digits)));
}

/** Digits as the formatter takes them: exact, not by way of binary64. */
export function decimal(digits: string): Intl.StringNumericLiteral {
  // `digitsSchema` allows nothing but a decimal number.
  return digits as `${number}`;
}
