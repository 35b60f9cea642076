import type { ColumnProfile, TableProfile } from '../../profile/table-profile.ts';
import { holdsSomething } from '../semantic/tested-values.ts';
import { isWholeNumbers, keyHash } from './key-cells.ts';
import { profiledDistinct } from './key-counts.ts';

/** A column as one end of a possible reference. */
export interface KeyValues {
  readonly table: TableProfile;
  readonly column: ColumnProfile;
  /** Hashes of its distinct values that hold something, with the cells behind each. */
  readonly hashes: ReadonlyMap<number, number>;
  readonly complete: boolean;
  readonly distinct: number;
  /** Whole-number range, where it has one. */
  readonly range?: { readonly low: number; readonly high: number };
}

export function keyValues(table: TableProfile, column: ColumnProfile): KeyValues {
  const hash = keyHash(column);
  const hashes = new Map<number, number>();
  let [low, high] = [Infinity, -Infinity];
  const whole = isWholeNumbers(column);
  for (const { value, count } of column.values.entries) {
    if (!value.test(holdsSomething)) continue;
    const key = value.measure(hash);
    hashes.set(key, (hashes.get(key) ?? 0) + count);
    const number = whole ? value.measure(Number) : Number.NaN;
    if (number < low) low = number;
    if (number > high) high = number;
  }
  const complete = column.values.kind === 'complete';
  return {
    table,
    column,
    hashes,
    complete,
    distinct: complete ? hashes.size : profiledDistinct(column),
    ...(whole && low <= high && { range: { low, high } }),
  };
}

/** Whether a column of whole numbers fills most of its own range: a counter. */
export function isCounter({ range, distinct }: KeyValues): boolean {
  return range !== undefined && distinct / (range.high - range.low + 1) >= 0.5;
}

/** How many of the distinct values of one column stand in the other, and how much of that it uses. */
export interface Overlap {
  /** Share of the distinct values of the child that the parent has. */
  readonly contained: number;
  /** Share of the cells of the child whose value the parent has. */
  readonly cellsContained: number;
  /** Share of the parent's values that the child uses. */
  readonly coverage: number;
  /** Share of the parent's range that the child's range spans; 1 where there is none. */
  readonly span: number;
}

export function overlapOf(child: KeyValues, parent: KeyValues): Overlap {
  let [hits, cellHits, cells] = [0, 0, 0];
  for (const [hash, count] of child.hashes) {
    cells += count;
    if (!parent.hashes.has(hash)) continue;
    hits += 1;
    cellHits += count;
  }
  const share = hits / Math.max(1, child.hashes.size);
  return {
    contained: share,
    cellsContained: cellHits / Math.max(1, cells),
    coverage: Math.min(1, (share * child.distinct) / Math.max(1, parent.distinct)),
    span: spanOf(child, parent),
  };
}

function spanOf(child: KeyValues, parent: KeyValues): number {
  if (child.range === undefined || parent.range === undefined) return 1;
  const low = Math.max(child.range.low, parent.range.low);
  const high = Math.min(child.range.high, parent.range.high);
  return Math.max(0, high - low + 1) / (parent.range.high - parent.range.low + 1);
}
