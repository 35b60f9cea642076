/** Distinct finite numbers in ascending order, each with how often it occurs. */
export interface WeightedNumbers {
  readonly values: Float64Array;
  readonly counts: Float64Array;
  readonly total: number;
}

/** Sorts numbers and adds the counts of equal ones; NaN and infinities are left out. */
export function weightedNumbers(values: Float64Array, counts: Float64Array): WeightedNumbers {
  const order = ascending(values);
  const sorted = new Float64Array(order.length);
  const summed = new Float64Array(order.length);
  let size = 0;
  let total = 0;
  for (const index of order) {
    // Adding zero turns −0 into 0, so that both count as one value.
    const value = (values[index] ?? 0) + 0;
    const count = counts[index] ?? 0;
    if (size > 0 && sorted[size - 1] === value) {
      summed[size - 1] = (summed[size - 1] ?? 0) + count;
    } else {
      sorted[size] = value;
      summed[size] = count;
      size++;
    }
    total += count;
  }
  return { values: sorted.subarray(0, size), counts: summed.subarray(0, size), total };
}

/** Positions of the finite values in ascending order; a sorted input, the usual case, costs one pass. */
function ascending(values: Float64Array): Uint32Array {
  const finite = new Uint32Array(values.length);
  let size = 0;
  let sorted = true;
  let last = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? 0;
    if (!Number.isFinite(value)) continue;
    if (value < last) sorted = false;
    last = value;
    finite[size++] = index;
  }
  const positions = finite.subarray(0, size);
  return sorted ? positions : positions.sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
}

/**
 * The quantile at `share` (0–1) of the sorted cells, interpolated linearly between neighbours:
 * definition 7 of Hyndman and Fan (1996), which DuckDB's `quantile_cont` also uses.
 */
export function quantile(numbers: WeightedNumbers, share: number): number | null {
  if (numbers.total === 0) return null;
  const position = share * (numbers.total - 1);
  const below = Math.floor(position);
  const low = cellAt(numbers, below);
  const high = cellAt(numbers, Math.min(below + 1, numbers.total - 1));
  return low + (high - low) * (position - below);
}

/** The value of the sorted cell at a position from 0. */
function cellAt({ values, counts }: WeightedNumbers, position: number): number {
  let passed = 0;
  for (let index = 0; index < values.length; index++) {
    passed += counts[index] ?? 0;
    if (position < passed) return values[index] ?? 0;
  }
  return values[values.length - 1] ?? 0;
}

/** The median of the distances from the median. */
export function medianAbsoluteDeviation(numbers: WeightedNumbers): number | null {
  const median = quantile(numbers, 0.5);
  if (median === null) return null;
  return quantile(distancesFrom(numbers, median), 0.5);
}

/** Distances from a point in ascending order: a merge of the values on its two sides. */
function distancesFrom({ values, counts, total }: WeightedNumbers, point: number): WeightedNumbers {
  const distances = new Float64Array(values.length);
  const merged = new Float64Array(values.length);
  let right = values.findIndex((value) => value >= point);
  if (right < 0) right = values.length;
  let left = right - 1;
  for (let at = 0; at < values.length; at++) {
    const below = left >= 0 ? point - (values[left] ?? 0) : Number.POSITIVE_INFINITY;
    const above = right < values.length ? (values[right] ?? 0) - point : Number.POSITIVE_INFINITY;
    const taken = below < above ? left-- : right++;
    distances[at] = Math.min(below, above);
    merged[at] = counts[taken] ?? 0;
  }
  return { values: distances, counts: merged, total };
}
