import type { RawValue } from '../../vocabulary/raw-value.ts';

export const guardNames = ['year', 'small-integer', 'sequence', 'epoch-time'] as const;
export type Guard = (typeof guardNames)[number];

/** Share of a column's whole numbers that must look alike for a guard to hold. */
const holds = 0.95;
/** A sequence fills most of its own range. */
const density = 0.5;

/**
 * Which known false alarm a column of digits is, if any: years, small integers, a counter, or
 * epoch times (risk and rights, 1.2, rule 6). A guarded column identifies nobody. `distinct` is
 * how many values the column has, where those given are a sample.
 */
export function guardOf(
  values: readonly RawValue[],
  distinct: number = values.length,
): Guard | undefined {
  const numbers = values.map((value) => value.measure(wholeNumber)).filter(Number.isFinite);
  if (numbers.length < values.length * holds || numbers.length === 0) return undefined;
  const share = (test: (n: number) => boolean) => numbers.filter(test).length / numbers.length;
  if (share((n) => n >= 1900 && n <= 2100) >= holds) return 'year';
  if (share((n) => Math.abs(n) < 10_000) >= holds) return 'small-integer';
  if (share(isEpoch) >= holds) return 'epoch-time';
  return isSequence(numbers, Math.max(1, distinct / values.length)) ? 'sequence' : undefined;
}

function wholeNumber(text: string): number {
  const plain = text.trim();
  return /^-?\d{1,19}$/.test(plain) ? Number(plain) : Number.NaN;
}

/** Seconds or milliseconds since 1970 in the years 2001 to 2033. */
function isEpoch(n: number): boolean {
  return (n >= 1e9 && n < 2e9) || (n >= 1e12 && n < 2e12);
}

function isSequence(numbers: readonly number[], scale: number): boolean {
  if (numbers.length < 5) return false;
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  // The tails are cut off: one typing error must not hide a counter.
  const cut = Math.floor(sorted.length * 0.02);
  const body = sorted.slice(cut, sorted.length - cut);
  const [low, high] = [body[0] ?? 0, body.at(-1) ?? 0];
  return body.length > 1 && (body.length * scale) / (high - low + 1) >= density;
}
