import type { Simulated } from '../../vocabulary/value/valuation.ts';
import { meanOf } from './draws/ranks.ts';
import { quantileError, sortedQuantile } from './quantiles.ts';

type Summary = Omit<Simulated, 'step' | 'contributions'>;

/** Middle, spread and shape of the valid draws of one step; deviations are by n − 1. */
export function summarise(values: Float64Array): Summary {
  const sorted = Float64Array.from(values).sort();
  const mean = meanOf(values);
  const squares = meanOf(values.map((value) => (value - mean) ** 2));
  const deviation = Math.sqrt((squares * values.length) / Math.max(values.length - 1, 1));
  return {
    ...quantilesOf(sorted),
    mean,
    deviation,
    variation: mean === 0 ? null : deviation / Math.abs(mean),
    error: {
      p10: quantileError(sorted, 0.1),
      p50: quantileError(sorted, 0.5),
      p90: quantileError(sorted, 0.9),
    },
    density: densityOf(sorted),
  };
}

function quantilesOf(sorted: Float64Array): Pick<Simulated, 'p10' | 'p50' | 'p90'> {
  return {
    p10: sortedQuantile(sorted, 0.1),
    p50: sortedQuantile(sorted, 0.5),
    p90: sortedQuantile(sorted, 0.9),
  };
}

const settled = 0.01;

/**
 * Whether the second half of the draws moved P10, P50 and P90 by less than 1 % of the greater of
 * P50 and of the range P10 to P90: a P10 near nought would otherwise never settle.
 */
export function hasConverged(values: Float64Array): boolean {
  const half = quantilesOf(values.slice(0, Math.floor(values.length / 2)).sort());
  const all = quantilesOf(Float64Array.from(values).sort());
  const scale = Math.max(Math.abs(all.p50), all.p90 - all.p10);
  const moves = [all.p10 - half.p10, all.p50 - half.p50, all.p90 - half.p90];
  return moves.every((move) => Math.abs(move) <= settled * scale);
}

const bins = 48;
const tail = 0.005;

/** Counts between the 0.5th and the 99.5th percentile: a far tail would leave a picture of one bar. */
function densityOf(sorted: Float64Array): Simulated['density'] {
  const from = sortedQuantile(sorted, tail);
  const to = sortedQuantile(sorted, 1 - tail);
  if (from === to) return { from, to, counts: [sorted.length] };
  const counts: number[] = new Array(bins).fill(0);
  for (const value of sorted) {
    if (value < from || value > to) continue;
    const bin = Math.min(Math.floor(((value - from) / (to - from)) * bins), bins - 1);
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return { from, to, counts };
}
