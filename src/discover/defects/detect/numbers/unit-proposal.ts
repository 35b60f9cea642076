import { Decimal } from 'decimal.js';
import { isNumber, numberOf } from '../../columns/column-nature.ts';
import type { TextCount } from '../../columns/text-counts.ts';

/** What a word behind a number multiplies it by. */
const multiples: Readonly<Record<string, number>> = {
  '%': 0.01,
  '‰': 0.001,
  百: 100,
  千: 1000,
  万: 10_000,
  萬: 10_000,
  百万: 1_000_000,
  千万: 10_000_000,
  亿: 100_000_000,
  億: 100_000_000,
  k: 1000,
  m: 1_000_000,
  mn: 1_000_000,
  bn: 1_000_000_000,
  thousand: 1000,
  million: 1_000_000,
  billion: 1_000_000_000,
};
/** Letters that are typed for digits or signs: next to a digit they are no unit. */
const likeDigits = /^[OoIlxX]$/;
/** So many of the smallest and of the largest numbers may be defects themselves. */
const cut = 0.01;
/** A sign or code of a currency, which may stand before an amount. */
const currency = /^(?:\p{Sc}|[A-Z]{3}|RMB|[A-Z]{0,2}\$)$/u;

/** Whether what stands before or behind a number is a currency, as `before|behind`. */
export function isCurrency(affix: string): boolean {
  return affix.split('|').some((part) => currency.test(part) || /^(?:人民币)?[元圆]$/.test(part));
}

/** Whether what stands behind a number is a word that multiplies it. */
export function isMultiple(affix: string): boolean {
  return factorOf(affix.split('|')[1] ?? '') !== undefined;
}

function factorOf(behind: string): number | undefined {
  return multiples[behind.toLowerCase().replace(/(?<=.)(?:元|人民币|rmb|usd)$/, '')];
}

interface Affixed {
  readonly number: string;
  /** What stands before and behind the number, with a bar between. */
  readonly affix: string;
}

/**
 * The number that a cell with a unit should hold in a column of plain numbers; undefined where
 * that is not sure. A word that multiplies (`万`, `%`, `million`) is either the unit of the whole
 * column or has to be multiplied out: that of the two which alone lies among the column's numbers.
 */
export function unitProposal(
  { number, affix }: Affixed,
  text: string,
  present: readonly TextCount[],
): string | undefined {
  const [before = '', behind = ''] = affix.split('|');
  if (before !== '' && !currency.test(before)) return undefined;
  if (likeDigits.test(behind) && !/\d\s+\S$/.test(text.trim())) return undefined;
  const factor = factorOf(behind);
  if (factor === undefined) return withoutNoise(number);
  const size = Math.abs(Number(number));
  if (size === 0) return number;
  const fits = usualSize(present);
  const [kept, multiplied] = [fits(size), fits(size * factor)];
  if (kept === multiplied) return undefined;
  return kept ? withoutNoise(number) : new Decimal(number).times(factor).toFixed();
}

/** A double carries 15 decimal digits; what stands beyond is noise of its conversion to text (IEEE 754). */
const digitsOfDouble = 15;

function withoutNoise(number: string): string {
  const value = new Decimal(number);
  if (!number.includes('.') || value.precision() <= digitsOfDouble) return number;
  return value.toSignificantDigits(digitsOfDouble).toFixed();
}

/** Whether a size lies among those of the plain numbers, or not far from them. */
function usualSize(present: readonly TextCount[]): (size: number) => boolean {
  const sizes = present
    .filter(({ text }) => isNumber(text))
    .map(({ text }) => Math.abs(numberOf(text)))
    .filter((size) => size > 0)
    .sort((a, b) => a - b);
  const [low, high] = [
    sizes[Math.floor(sizes.length * cut)],
    sizes[Math.ceil(sizes.length * (1 - cut)) - 1],
  ];
  return (size) => low !== undefined && high !== undefined && size >= low / 2 && size <= high * 2;
}
