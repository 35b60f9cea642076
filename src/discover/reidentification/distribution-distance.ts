import type { ClassValues, Distance } from './class-values.ts';

/** How often each value occurs in the table, in the order of the values. */
export interface Distribution {
  readonly rows: number;
  readonly counts: readonly number[];
  /** The place of each value among the distinct ones. */
  readonly places: ReadonlyMap<number, number>;
  /** Rows up to and with each place, and the sums of these before each place. */
  readonly cumulative: readonly number[];
  readonly sums: readonly number[];
}

/** The distribution of the sensitive value over all classes. */
export function distributionOf({ values, counts }: ClassValues): Distribution {
  const rowsOf = new Map<number, number>();
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    rowsOf.set(value, (rowsOf.get(value) ?? 0) + (counts[i] ?? 0));
  }
  const ordered = [...rowsOf].sort(([a], [b]) => a - b);
  const cumulative: number[] = [];
  const sums = [0];
  let rows = 0;
  for (const [i, [, count]] of ordered.entries()) {
    rows += count;
    cumulative.push(rows);
    sums.push((sums[i] ?? 0) + rows);
  }
  return {
    rows,
    counts: ordered.map(([, count]) => count),
    places: new Map(ordered.map(([value], i) => [value, i])),
    cumulative,
    sums,
  };
}

/** The values of one class: ascending places among those of the table, and the rows of each. */
export interface ClassDistribution {
  readonly size: number;
  readonly entries: readonly { readonly place: number; readonly count: number }[];
}

/**
 * How far a class is from the table, 0 to 1: the earth mover's distance of t-closeness (Li, Li and
 * Venkatasubramanian 2007, section 5). All values equally far: half the sum of differences.
 * Ordered values: the mean over the steps between them of the difference of cumulative shares.
 * Whole numbers are compared, so that a class that is the table is 0 exactly.
 */
export function distanceFrom(
  table: Distribution,
  one: ClassDistribution,
  distance: Distance,
): number {
  const moved = distance === 'equal' ? variation(table, one) : earthMoved(table, one);
  return Math.min(1, Math.max(0, moved));
}

/** Values that the class lacks count in full. */
function variation({ rows, counts }: Distribution, { size, entries }: ClassDistribution): number {
  let [differences, covered] = [0, 0];
  for (const { place, count } of entries) {
    const all = counts[place] ?? 0;
    differences += Math.abs(count * rows - all * size);
    covered += all;
  }
  return (differences + (rows - covered) * size) / (2 * size * rows);
}

function earthMoved(table: Distribution, { size, entries }: ClassDistribution): number {
  const steps = table.counts.length - 1;
  if (steps < 1) return 0;
  let [moved, held, from] = [0, 0, 0];
  for (const { place, count } of entries) {
    moved += between(table, { from, to: Math.min(place, steps), held, size });
    from = place;
    held += count;
  }
  moved += between(table, { from, to: steps, held, size });
  return moved / (steps * size * table.rows);
}

/**
 * The sum of |held × rows − cumulative × size| over places where the class gains no row. The
 * cumulative counts only rise, so their sums before and after they pass `held` are enough.
 */
function between(
  { rows, cumulative, sums }: Distribution,
  { from, to, held, size }: { from: number; to: number; held: number; size: number },
): number {
  if (to <= from) return 0;
  const level = held * rows;
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cumulative[middle] ?? 0) * size > level) high = middle;
    else low = middle + 1;
  }
  const sum = (start: number, end: number) => ((sums[end] ?? 0) - (sums[start] ?? 0)) * size;
  return level * (low - from) - sum(from, low) + sum(low, to) - level * (to - low);
}
