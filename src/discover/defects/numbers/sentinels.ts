import type { ColumnProfile } from '../../../profile/table-profile.ts';

/** A stand-in for missing is written at least this often … */
const leastCells = 3;
/** … and stands this many times the spread of the other numbers away from them. */
const isolation = 1;
/** Fewer other distinct numbers give no spread to judge by. */
const leastOthers = 5;

interface Weighed {
  readonly number: number;
  readonly count: number;
}

/**
 * Cells that hold a number in place of a missing value: 999, 9999, -999 and their like, written
 * repeatedly and far outside the range of the other numbers.
 */
export function sentinelCells(profile: ColumnProfile): number {
  if (!['integer', 'decimal', 'double'].includes(profile.type)) return 0;
  if (profile.values.kind !== 'complete') return 0;
  const numbers = profile.values.entries
    .map(({ value, count }) => ({ number: value.measure(Number), count }))
    .filter(({ number }) => Number.isFinite(number));
  const others = numbers.filter(({ number }) => !looksLikeSentinel(number));
  if (others.length < leastOthers) return 0;
  const low = others.reduce((least, { number }) => Math.min(least, number), Infinity);
  const high = others.reduce((most, { number }) => Math.max(most, number), -Infinity);
  const far = (high - low) * isolation;
  const apart = ({ number, count }: Weighed) =>
    count >= leastCells && (number > high + far || number < low - far);
  return numbers
    .filter((entry) => looksLikeSentinel(entry.number) && apart(entry))
    .reduce((sum, { count }) => sum + count, 0);
}

function looksLikeSentinel(number: number): boolean {
  const last = Math.abs(number) % 10;
  return (last === 9 || last === 8) && /^-?(?:9{3,}|8{4,})$/.test(String(number));
}

/** Cells that hold a token or a number in place of a missing value. */
export function missingTokenCells(profile: ColumnProfile): number {
  return (profile.measures.missingTokens?.value ?? 0) + sentinelCells(profile);
}
