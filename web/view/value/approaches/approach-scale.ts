import { scaleLinear } from 'd3-scale';
import type { Step } from '../../../../src/vocabulary/value/calculation.ts';
import type { Simulated, Valuation } from '../../../../src/vocabulary/value/valuation.ts';

/** One axis for all approaches, in shares of its length. */
export interface ApproachScale {
  /** 0 to 1. */
  readonly at: (amount: number) => number;
  readonly ticks: readonly number[];
}

/** Of all draws, those beyond either end of a shape that is drawn. */
const tail = 0.002;

/** The axis from the least to the greatest of what is drawn: shapes, quantiles, comparables. */
export function approachScale(valuation: Valuation): ApproachScale {
  const { approaches, conclusion, simulation } = valuation;
  const amounts = [
    ...approaches.flatMap(({ value, range }) => [value, range?.low ?? value, range?.high ?? value]),
    ...(conclusion === undefined ? [] : [conclusion.low, conclusion.high]),
  ].map(Number);
  const shapes = (simulation?.of ?? []).flatMap((one) => {
    const bins = visibleBins(one);
    return [bins.from, bins.to];
  });
  const all = [...amounts, ...shapes, ...comparablePrices(valuation)].filter(Number.isFinite);
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const margin = (high - low || Math.abs(high) || 1) * 0.04;
  // Room below nought would look as if a value could be negative.
  const from = low >= 0 ? Math.max(0, low - margin) : low - margin;
  const scale = scaleLinear([from, high + margin], [0, 1]).nice(6);
  return { at: scale, ticks: scale.ticks(6) };
}

/** The bins of a density that hold all but its tails. */
export function visibleBins({ density: { from, to, counts } }: Simulated) {
  const total = counts.reduce((sum, one) => sum + one, 0);
  const step = counts.length === 0 ? 0 : (to - from) / counts.length;
  const first = firstBeyond(counts, total * tail);
  const last = counts.length - firstBeyond(counts.toReversed(), total * tail);
  return { from: from + first * step, to: from + last * step, counts: counts.slice(first, last) };
}

function firstBeyond(counts: readonly number[], most: number): number {
  let sum = 0;
  const found = counts.findIndex((one) => {
    sum += one;
    return sum > most;
  });
  return Math.max(0, found);
}

/** Adjusted prices of the comparables, in the order of the calculation. */
export function comparables(steps: readonly Step[]): readonly Step[] {
  return steps.filter(({ id }) => /^market\.comparables\.\d+\.adjusted$/.test(id));
}

/** What each comparable says of the value: prices of one use are multiplied as their median is. */
export function comparablePrices({ calculation: { steps } }: Valuation): readonly number[] {
  const at = (id: string) => Number(steps.find((step) => step.id === id)?.value);
  const times = at('market.value') / at('market.median');
  if (!Number.isFinite(times)) return [];
  return comparables(steps).map(({ value }) => Number(value) * times);
}
