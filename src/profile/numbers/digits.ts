import type { WeightedNumbers } from './weighted-numbers.ts';

/** How often each leading digit 1–9 and each last digit 0–9 occurs. */
export interface DigitCounts {
  readonly first: readonly number[];
  readonly last: readonly number[];
}

export function digitCounts({ values, counts }: WeightedNumbers): DigitCounts {
  const first = new Array<number>(9).fill(0);
  const last = new Array<number>(10).fill(0);
  for (let index = 0; index < values.length; index++) {
    const { leading, trailing } = outerDigits(String(values[index] ?? 0));
    const count = counts[index] ?? 0;
    if (leading > 0) first[leading - 1] = (first[leading - 1] ?? 0) + count;
    last[trailing] = (last[trailing] ?? 0) + count;
  }
  return { first, last };
}

const zero = 48;

/**
 * The first digit that is not zero (0 where there is none) and the last, of a number as it prints.
 * Read character by character, because columns have millions of numbers.
 */
function outerDigits(printed: string): { readonly leading: number; readonly trailing: number } {
  let leading = 0;
  let trailing = 0;
  for (let at = 0; at < printed.length; at++) {
    const digit = printed.charCodeAt(at) - zero;
    if (digit >= 0 && digit <= 9) {
      trailing = digit;
      if (leading === 0) leading = digit;
    } else if (printed[at] === 'e') break;
  }
  return { leading, trailing };
}

/** Mean absolute distance of the leading digits from Benford's law, 0–1; null without digits. */
export function benfordDeviation({ first }: DigitCounts): number | null {
  return deviation(first, (index) => Math.log10(1 + 1 / (index + 1)));
}

/** Mean absolute distance of the last digits from one tenth each, 0–1; null without digits. */
export function lastDigitDeviation({ last }: DigitCounts): number | null {
  return deviation(last, () => 0.1);
}

function deviation(counts: readonly number[], expected: (index: number) => number): number | null {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return null;
  const distance = counts.reduce(
    (sum, count, index) => sum + Math.abs(count / total - expected(index)),
    0,
  );
  return distance / counts.length;
}

/**
 * Whether a number needs no more than so many decimal places as it prints: where a decimal of
 * that many places reads as the number, the shortest one that does has no more. False is no answer.
 */
export function fitsDecimals(value: number, places: number): boolean {
  const scaled = value * 10 ** places;
  return Math.abs(scaled) < 2 ** 53 && places <= 22 && Math.round(scaled) / 10 ** places === value;
}

/** Decimal places that a number needs as it prints. */
export function decimalsOf(value: number): number {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const places = (mantissa.split('.')[1] ?? '').length - Number(exponent);
  return Math.max(0, places);
}
