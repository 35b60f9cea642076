/** Counts in bins between ascending edges; a single value has two equal edges. */
export interface Bins {
  readonly edges: readonly number[];
  readonly counts: readonly number[];
  /** Quantiles, which show where in a full bin the values lie; ascending. */
  readonly quantiles?: readonly Knot[];
}

/** About so large a share of the values lies below a place. */
export interface Knot {
  readonly place: number;
  readonly share: number;
}

/** The share of values below a place: a guess, and what it lies between for certain. */
export interface ShareBelow {
  readonly guess: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The share of the values of a histogram that lie below `place`. At an edge it is known; inside of
 * a bin it lies between its edges', and the guess spreads the values evenly between edges and
 * quantiles. The last bin includes its end, so the share below that is not known either.
 */
export function shareBelow(bins: Bins, place: number): ShareBelow {
  const { edges, counts } = bins;
  const total = counts.reduce((sum, count) => sum + count, 0);
  const [first = place, last = place] = [edges[0], edges.at(-1)];
  if (total === 0 || place <= first) return certain(0);
  if (place > last) return certain(1);
  let below = 0;
  for (const [bin, count] of counts.entries()) {
    const [left = first, right = last] = [edges[bin], edges[bin + 1]];
    if (place <= left) break;
    if (place < right || (place === right && right === last)) {
      const ends = [
        { place: left, share: below / total },
        { place: right, share: (below + count) / total },
      ] as const;
      return { guess: guessAt(place, ends, bins), low: ends[0].share, high: ends[1].share };
    }
    below += count;
  }
  return certain(below / total);
}

/** On the line between the nearest knots; a quantile that no share of its bin fits is none. */
function guessAt(
  place: number,
  [left, right]: readonly [Knot, Knot],
  { quantiles = [] }: Bins,
): number {
  const inside = quantiles.filter(
    (knot) =>
      knot.place > left.place &&
      knot.place < right.place &&
      knot.share >= left.share &&
      knot.share <= right.share,
  );
  const from = inside.findLast((knot) => knot.place <= place) ?? left;
  const to = inside.find((knot) => knot.place > place) ?? right;
  const part = to.place === from.place ? 0 : (place - from.place) / (to.place - from.place);
  return from.share + (to.share - from.share) * part;
}

function certain(share: number): ShareBelow {
  return { guess: share, low: share, high: share };
}
