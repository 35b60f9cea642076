import type { ColumnProfile, TableProfile } from '../../../profile/table-profile.ts';
import { holdsSomething } from '../../semantic/tested-values.ts';
import { keyHash } from '../key-cells.ts';
import { profiledDistinct } from '../key-counts.ts';

/**
 * A bounded picture of the distinct values of a column, for comparing columns of any tables
 * without reading their rows: hashes of some distinct values, drawn so that equal values of two
 * columns are drawn alike. Hashes are of what cells compare equal by as keys (whole numbers by
 * value, all else as trimmed text). It never leaves the process.
 */
export interface ColumnSketch {
  readonly table: TableProfile;
  readonly column: ColumnProfile;
  /** Hashes of the drawn values, ascending, each once. */
  readonly hashes: Float64Array;
  /** Distinct values that hold something: exact where `drawn.by` is `sketch`, else as profiled. */
  readonly distinct: number;
  readonly drawn: {
    /** The order that the draw took the first of: two draws by one order hold the same values. */
    readonly by: string;
    /** Share of the distinct values that are here, 0 to 1. */
    readonly share: number;
  };
}

/**
 * Hashes of a sketch. 1024 tell a containment of 0.9 from one of 0.85 by five standard errors,
 * and 10,000 columns of them take 80 MB.
 */
export const sketchSize = 1024;

/** Sketches of the usual size, as several searches compare each column with many others. */
const sketched = new WeakMap<ColumnProfile, ColumnSketch>();

/**
 * Sketches a column from the values of its profile: the smallest hashes of all its values where
 * the profile has them all, and otherwise the profile's own draw. Hashes them once a column.
 */
export function sketchColumn(table: TableProfile, column: ColumnProfile): ColumnSketch {
  const known = sketched.get(column);
  if (known !== undefined) return known;
  const sketch = sketchOfSize(table, column, sketchSize);
  sketched.set(column, sketch);
  return sketch;
}

/** As `sketchColumn`, of another size, and not remembered: thousands of large ones fill memory. */
export function sketchOfSize(
  table: TableProfile,
  column: ColumnProfile,
  size: number,
): ColumnSketch {
  const all = hashesOf(column);
  if (column.values.kind === 'complete') {
    const hashes = all.length > size ? all.slice(0, size) : all;
    const share = all.length === 0 ? 1 : hashes.length / all.length;
    return { table, column, hashes, distinct: all.length, drawn: { by: 'sketch', share } };
  }
  const distinct = Math.max(all.length, profiledDistinct(column));
  // An engine draws by its own hash, which depends on the physical type.
  const engine = table.measuredBy ?? '';
  const by = column.values.kind === 'sample' ? `${engine} ${column.column.physicalType}` : 'rows';
  return { table, column, hashes: all, distinct, drawn: { by, share: all.length / distinct } };
}

function hashesOf(column: ColumnProfile): Float64Array {
  const hash = keyHash(column);
  const hashes = new Set<number>();
  for (const { value } of column.values.entries) {
    if (value.test(holdsSomething)) hashes.add(value.measure(hash));
  }
  return Float64Array.from(hashes).sort();
}

/** How much of one column's distinct values another seems to have. */
export interface Containment {
  /** Estimated share, 0 to 1; 1 where nothing could be compared. */
  readonly share: number;
  /** Drawn values that the other would hold if it held all: what the estimate rests on. */
  readonly compared: number;
}

/** Estimates the share of the distinct values of `part` that `whole` has too. */
export function containment(part: ColumnSketch, whole: ColumnSketch): Containment {
  const chance = chanceDrawn(part, whole);
  const compared = part.hashes.length * chance;
  const share = compared === 0 ? 1 : Math.min(1, commonHashes(part, whole) / compared);
  return { share, compared };
}

/** Estimates distinct values common to both over those of either (Jaccard), 0 to 1. */
export function resemblance(one: ColumnSketch, other: ColumnSketch): number {
  const common = containment(one, other).share * one.distinct;
  const either = one.distinct + other.distinct - common;
  return either === 0 ? 0 : Math.min(1, common / either);
}

/** The chance that a value which both columns have, and one has drawn, was drawn by the other. */
function chanceDrawn(one: ColumnSketch, other: ColumnSketch): number {
  if (one.drawn.by !== other.drawn.by) return other.drawn.share;
  return Math.min(1, other.drawn.share / Math.max(one.drawn.share, Number.MIN_VALUE));
}

/** Both lists are ascending, so that one walk along the two finds what they share. */
function commonHashes({ hashes: ours }: ColumnSketch, { hashes: theirs }: ColumnSketch): number {
  let [i, j, common] = [0, 0, 0];
  while (i < ours.length && j < theirs.length) {
    const [mine = 0, yours = 0] = [ours[i], theirs[j]];
    if (mine === yours) common += 1;
    if (mine <= yours) i += 1;
    if (yours <= mine) j += 1;
  }
  return common;
}

/** Whether an ascending list of hashes holds one. */
export function holdsHash(hashes: Float64Array, hash: number): boolean {
  let [low, high] = [0, hashes.length - 1];
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = hashes[middle] ?? 0;
    if (found === hash) return true;
    if (found < hash) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
