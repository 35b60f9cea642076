/** Distinct finite numbers in ascending order, each with how often it occurs. */
export interface WeightedNumbers {
  readonly values: Float64Array;
  readonly counts: Float64Array;
  readonly total: number;
}

/** Sorts numbers and adds the counts of equal ones; NaN and infinities are left out. */
export function weightedNumbers(values: Float64Array, counts: Float64Array): WeightedNumbers {
  const order = ascending(values);
  const sorted: number[] | Float64Array = new Float64Array(order.length);
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

function ascending(values: Float64Array): Uint32Array {
  const finite: number[] = [];
  for (let index = 0; index < values.length; index++) {
    if (Number.isFinite(values[index])) finite.push(index);
  }
  return Uint32Array.from(finite).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
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
  const distances = numbers.values.map((value) => Math.abs(value - median));
  return quantile(weightedNumbers(distances, numbers.counts), 0.5);
}
