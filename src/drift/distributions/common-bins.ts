import { type Bins, type ShareBelow, shareBelow } from './cumulative.ts';

/** Counts of two distributions in the same bins. */
export interface PairedCounts {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** The largest difference of two shares below a place, and what it lies between for certain. */
export interface Distance {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Ten bins of about equal size are the custom for the population stability index. */
const wantedBins = 10;

interface Cut {
  readonly before: ShareBelow;
  readonly after: ShareBelow;
  /** How much is not known about the two shares here. */
  readonly doubt: number;
}

/**
 * Two histograms with edges of their own in common bins, and the Kolmogorov–Smirnov distance.
 * Cuts are edges of either side near the deciles of both together, those preferred about which
 * most is known: values that repeat (whole numbers, say) leave bins between them empty, and a
 * cut there is exact. Swapping the two swaps the counts and nothing else.
 */
export function inCommonBins(
  before: Bins,
  after: Bins,
): { readonly counts: PairedCounts; readonly distance: Distance; readonly exact: boolean } {
  const places = [...new Set([...before.edges, ...after.edges])].sort((a, b) => a - b);
  const cuts = places.map((place) => cutAt(before, after, place));
  const chosen = chooseCuts(cuts);
  return {
    counts: { before: between(before, chosen, 'before'), after: between(after, chosen, 'after') },
    distance: distanceOf(cuts, chosen),
    exact: chosen.every(({ doubt }) => doubt === 0),
  };
}

function cutAt(before: Bins, after: Bins, place: number): Cut {
  const [a, b] = [shareBelow(before, place), shareBelow(after, place)];
  return { before: a, after: b, doubt: a.high - a.low + (b.high - b.low) };
}

function chooseCuts(cuts: readonly Cut[]): readonly Cut[] {
  const dividing = cuts.filter(({ before, after }) => {
    const mean = (before.guess + after.guess) / 2;
    return mean > 0 && mean < 1;
  });
  const chosen = new Set<Cut>();
  for (let decile = 1; decile < wantedBins; decile += 1) {
    const cost = ({ before, after, doubt }: Cut) =>
      doubt + Math.abs((before.guess + after.guess) / 2 - decile / wantedBins);
    const [first, ...others] = dividing;
    if (first === undefined) break;
    chosen.add(others.reduce((best, cut) => (cost(cut) < cost(best) ? cut : best), first));
  }
  return dividing.filter((cut) => chosen.has(cut));
}

function between(bins: Bins, cuts: readonly Cut[], side: 'before' | 'after'): readonly number[] {
  const total = bins.counts.reduce((sum, count) => sum + count, 0);
  const shares = [0, ...cuts.map((cut) => cut[side].guess), 1];
  return shares.slice(1).map((share, index) => total * Math.max(0, share - (shares[index] ?? 0)));
}

function distanceOf(cuts: readonly Cut[], chosen: readonly Cut[]): Distance {
  const least = cuts.map(({ before: a, after: b }) => Math.max(a.low - b.high, b.low - a.high));
  const most = cuts.slice(1).map(({ before: a, after: b }, index) => {
    const from = cuts[index];
    return from === undefined ? 0 : Math.max(a.high - from.after.low, b.high - from.before.low);
  });
  const seen = chosen.map(({ before: a, after: b }) => Math.abs(a.guess - b.guess));
  const low = Math.max(0, ...least);
  const high = Math.min(1, Math.max(low, ...most));
  return { value: Math.min(high, Math.max(low, ...seen)), low, high };
}
