/** Counts in bins between ascending edges; a single value has two equal edges. */
export interface Bins {
  readonly edges: readonly number[];
  readonly counts: readonly number[];
}

/** The share of values below a place: a guess, and what it lies between for certain. */
export interface ShareBelow {
  readonly guess: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The share of the values of a histogram that lie below `place`. At an edge it is known; inside of
 * a bin it lies between its edges', and the guess spreads the bin evenly. The last bin includes
 * its end, so the share below that is not known either.
 */
export function shareBelow({ edges, counts }: Bins, place: number): ShareBelow {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const [first = place, last = place] = [edges[0], edges.at(-1)];
  if (total === 0 || place <= first) return certain(0);
  if (place > last) return certain(1);
  let below = 0;
  for (const [bin, count] of counts.entries()) {
    const [left = first, right = last] = [edges[bin], edges[bin + 1]];
    if (place <= left) break;
    if (place < right || (place === right && right === last)) {
      const part = (place - left) / (right - left);
      return {
        guess: (below + count * part) / total,
        low: below / total,
        high: (below + count) / total,
      };
    }
    below += count;
  }
  return certain(below / total);
}

function certain(share: number): ShareBelow {
  return { guess: share, low: share, high: share };
}
