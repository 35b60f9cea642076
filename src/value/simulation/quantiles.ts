/** The quantile of sorted numbers by linear interpolation: type 7 of Hyndman and Fan (1996). */
export function sortedQuantile(sorted: Float64Array, share: number): number {
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? low;
  return low + (place - below) * (high - low);
}

/**
 * Half the width of the 95 % interval of a quantile, from order statistics: the ranks
 * n·p ± 1.96·√(n·p·(1−p)) hold the true one between them, whatever the distribution.
 */
export function quantileError(sorted: Float64Array, share: number): number {
  const count = sorted.length;
  const reach = 1.96 * Math.sqrt(count * share * (1 - share));
  const at = (rank: number) => sorted[Math.min(Math.max(rank, 1), count) - 1] ?? Number.NaN;
  const low = at(Math.floor(count * share - reach));
  const high = at(Math.ceil(count * share + reach) + 1);
  return (high - low) / 2;
}
