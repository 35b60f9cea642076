import type { TrimmedCount } from '../table-profile.ts';
import { trimCell } from '../text/cell-text.ts';
import { missingRule } from '../types/missing-tokens.ts';
import { hashes } from './frequency.ts';
import type { ValuesFound } from './values/values-found.ts';
import type { HashedValue, Weighted } from './weighted.ts';

/** What a complete frequency table says about how values repeat. */
export function distinctMeasures(values: readonly HashedValue[]): Omit<ValuesFound, 'query'> {
  const present = values.filter((value) => value.text !== null);
  const count = present.reduce((sum, value) => sum + value.count, 0);
  const counts = present.map((value) => value.count);
  const checksum = present.reduce(
    (sum, { hash, count: n }) => sum + (n === 1 ? hash : hash * BigInt(n)),
    0n,
  );
  return {
    safe: repetition({
      distinct: present.length,
      count,
      singletons: counts.filter((n) => n === 1).length,
      top: counts[0] ?? 0,
      entropy: entropyOf(countsOfCounts(counts), count),
    }),
    content: { mode: present[0]?.text ?? null, checksum: checksumText(checksum) },
  };
}

/** Distinct trimmed texts among the cells that hold something, whatever rule the column has for missing. */
export function trimmedCount(values: readonly Weighted[]): Omit<TrimmedCount, 'query'> {
  const texts = new Set<string>();
  let cells = 0;
  for (const { text, count } of values) {
    if (text === null || missingRule.test(text)) continue;
    texts.add(trimCell(text));
    cells += count;
  }
  return { distinct: texts.size, cells };
}

export function checksumText(sum: bigint): string {
  return (sum % hashes).toString(16).padStart(16, '0');
}

export interface Repetition {
  readonly distinct: number;
  readonly count: number;
  readonly singletons: number;
  /** Cells with the most frequent value. */
  readonly top: number;
  readonly entropy: number | null;
}

export function repetition({ distinct, count, singletons, top, entropy }: Repetition) {
  return {
    distinct: { value: distinct, of: count },
    uniqueness: count === 0 ? null : distinct / count,
    singletons: { value: singletons, of: distinct },
    topShare: count === 0 ? null : top / count,
    entropy,
  };
}

/** How many values occur how often, by ascending occurrence. */
export type CountsOfCounts = readonly (readonly [occurrences: number, values: number])[];

function countsOfCounts(counts: readonly number[]): CountsOfCounts {
  const held = new Map<number, number>();
  for (const count of counts) held.set(count, (held.get(count) ?? 0) + 1);
  return [...held].sort(([a], [b]) => a - b);
}

/** Shannon's entropy of the values in bits: 0 for a constant, log2 of the count for all unique. */
export function entropyOf(groups: CountsOfCounts, total: number): number | null {
  if (total === 0) return null;
  const bits = groups.reduce((sum, [occurrences, values]) => {
    const share = occurrences / total;
    return sum - values * share * Math.log2(share);
  }, 0);
  return bits + 0;
}
