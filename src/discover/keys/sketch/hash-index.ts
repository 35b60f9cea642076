/** Which of many sorted lists of hashes hold a hash: an inverted index without a sort. */
export interface HashIndex {
  /** Calls back with the number of each list that holds the hash. */
  readonly holders: (hash: number, each: (list: number) => void) => void;
}

/** Hashes are below 2⁵³; their highest bits choose a bucket of a few entries. */
const bucketBits = 18;
const bucketWidth = 2 ** (53 - bucketBits);

/** Builds the index in one pass to count and one to place, in memory of 12 bytes an entry. */
export function indexHashes(lists: readonly Float64Array[]): HashIndex {
  const starts = new Uint32Array(2 ** bucketBits + 1);
  for (const list of lists) {
    for (const hash of list) {
      const bucket = Math.floor(hash / bucketWidth) + 1;
      starts[bucket] = (starts[bucket] ?? 0) + 1;
    }
  }
  for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] ?? 0) + (starts[i - 1] ?? 0);
  const size = starts.at(-1) ?? 0;
  const [hashes, owners, next] = [new Float64Array(size), new Uint32Array(size), starts.slice()];
  for (const [owner, list] of lists.entries()) {
    for (const hash of list) {
      const bucket = Math.floor(hash / bucketWidth);
      const at = next[bucket] ?? 0;
      next[bucket] = at + 1;
      hashes[at] = hash;
      owners[at] = owner;
    }
  }
  return {
    holders: (hash, each) => {
      const bucket = Math.floor(hash / bucketWidth);
      const end = starts[bucket + 1] ?? 0;
      for (let i = starts[bucket] ?? 0; i < end; i++) {
        if (hashes[i] === hash) each(owners[i] ?? 0);
      }
    },
  };
}
