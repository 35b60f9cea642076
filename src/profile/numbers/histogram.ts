import type { Histogram } from '../table-profile.ts';
import type { WeightedNumbers } from './weighted-numbers.ts';

const bins = 24;

/** Equal-width bins from the smallest to the largest number; null where all are equal. */
export function histogramOf(
  { values, counts }: WeightedNumbers,
  label: (edge: number) => number | string = (edge) => edge,
): Histogram | null {
  const low = values[0];
  const high = values[values.length - 1];
  if (low === undefined || high === undefined || low === high) return null;
  const width = high / bins - low / bins;
  const binned = new Array<number>(bins).fill(0);
  for (let index = 0; index < values.length; index++) {
    const bin = Math.min(bins - 1, Math.floor(((values[index] ?? 0) - low) / width));
    binned[bin] = (binned[bin] ?? 0) + (counts[index] ?? 0);
  }
  const edges = Array.from({ length: bins + 1 }, (_, bin) =>
    label(bin === bins ? high : low + bin * width),
  );
  return { edges, counts: binned };
}
