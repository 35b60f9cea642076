/** Ranks from 1; equal numbers share the mean of theirs. */
export function ranksOf(values: Float64Array): Float64Array {
  const sorted = Float64Array.from(values).sort();
  return values.map((value) => {
    const below = firstWhere(sorted, (other) => other >= value);
    const upTo = firstWhere(sorted, (other) => other > value);
    return (below + upTo + 1) / 2;
  });
}

/** Pearson's correlation; of ranks it is Spearman's. Nought where one of them is constant. */
export function correlationOf(left: Float64Array, right: Float64Array): number {
  const [leftMean, rightMean] = [meanOf(left), meanOf(right)];
  let [product, leftSquare, rightSquare] = [0, 0, 0];
  for (let at = 0; at < left.length; at += 1) {
    const a = (left[at] ?? 0) - leftMean;
    const b = (right[at] ?? 0) - rightMean;
    product += a * b;
    leftSquare += a * a;
    rightSquare += b * b;
  }
  const scale = Math.sqrt(leftSquare * rightSquare);
  return scale === 0 ? 0 : product / scale;
}

export function meanOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

/** The first place of a sorted list at which something holds from there on. */
function firstWhere(sorted: Float64Array, holds: (value: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(sorted[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}
