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
    const digits = significantDigits(values[index] ?? 0);
    const count = counts[index] ?? 0;
    const leading = digits.charCodeAt(0) - 49;
    const trailing = digits.charCodeAt(digits.length - 1) - 48;
    if (leading >= 0) first[leading] = (first[leading] ?? 0) + count;
    last[trailing] = (last[trailing] ?? 0) + count;
  }
  return { first, last };
}

/** The digits of a number as it prints, without leading zeros; `0` for zero. */
function significantDigits(value: number): string {
  const [mantissa = ''] = String(Math.abs(value)).split('e');
  const digits = mantissa.replace('.', '').replace(/^0+/, '');
  return digits === '' ? '0' : digits;
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

/** Decimal places that a number needs as it prints. */
export function decimalsOf(value: number): number {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const places = (mantissa.split('.')[1] ?? '').length - Number(exponent);
  return Math.max(0, places);
}
