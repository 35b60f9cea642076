import type { ColumnProfile } from '../../profile/table-profile.ts';
import { holdsSomething } from '../semantic/tested-values.ts';
import { keyHash } from './key-cells.ts';
import type { ReferredKey } from './reference-ends.ts';
import { type HashIndex, indexHashes } from './sketch/hash-index.ts';

/** Values of a column that are looked up to find the keys worth a comparison of sketches. */
const probes = 32;
/** Keys that a column is compared with at most: the ones that hold most probes, then the shortest. */
const mostKeys = 12;
/** A key that would show fewer of the probes than this is judged without them. */
const telling = 4;
/**
 * Share of the probed values that must be in a key. One strange value among three is an orphan
 * perhaps; which cells they are is counted later.
 */
const probeShare = 0.6;

export interface KeyIndex {
  readonly keys: readonly ReferredKey[];
  readonly hashes: HashIndex;
}

export function indexKeys(keys: readonly ReferredKey[]): KeyIndex {
  return { keys, hashes: indexHashes(keys.map(({ sketch }) => sketch.hashes)) };
}

/** The keys that a few values of a column do not rule out: the cost is that of the probes alone. */
export function likelyKeys(
  column: ColumnProfile,
  { keys, hashes }: KeyIndex,
  most = mostKeys,
): readonly ReferredKey[] {
  const probed = probesOf(column);
  const hits = new Uint32Array(keys.length);
  for (const hash of probed) {
    hashes.holders(hash, (owner) => {
      hits[owner] = (hits[owner] ?? 0) + 1;
    });
  }
  const share = (key: ReferredKey) =>
    (hits[key.index] ?? 0) / (probed.length * key.sketch.drawn.share);
  const possible = keys.filter((key) => {
    if (key.column === column || probed.length === 0) return false;
    const expected = probed.length * key.sketch.drawn.share;
    return expected < telling ? sameKind(column, key.column) : share(key) >= probeShare;
  });
  const order = (a: ReferredKey, b: ReferredKey) =>
    Math.round(8 * (share(b) - share(a))) ||
    a.sketch.distinct - b.sketch.distinct ||
    a.index - b.index;
  return possible.sort(order).slice(0, most);
}

function sameKind(one: ColumnProfile, other: ColumnProfile): boolean {
  return one.type === other.type;
}

/** Hashes of values spread over the whole list, which stands in order of frequency. */
function probesOf(column: ColumnProfile): readonly number[] {
  const hash = keyHash(column);
  const { entries } = column.values;
  const step = Math.max(1, entries.length / probes);
  const found = new Set<number>();
  for (let at = 0; at < entries.length; at += step) {
    const value = entries[Math.floor(at)]?.value;
    if (value?.test(holdsSomething)) found.add(value.measure(hash));
  }
  return [...found];
}
