import { trimCell } from '../../profile/text/cell-text.ts';
import { isMissingToken } from '../../profile/types/missing-tokens.ts';
import { keyHash } from './key-cells.ts';
import type { ReferredKey, ReferringColumn } from './reference-ends.ts';
import { containment, holdsHash } from './sketch/column-sketch.ts';

/** Values whose cells are counted one by one; of more a sketch gives the share of values. */
const counted = 2000;

/**
 * The share of the cells of a column that a key seems to lack: by cells where all values of both
 * are known, else by the distinct values of their sketches. 0 where sketches cannot tell.
 */
export function orphanShare(child: ReferringColumn, parent: ReferredKey): number {
  const { entries, kind } = child.column.values;
  const known = kind === 'complete' && entries.length <= counted;
  if (!known || parent.sketch.drawn.share < 1) {
    const { share, compared } = containment(child.sketch, parent.sketch);
    return compared >= 1 ? 1 - share : 0;
  }
  const hash = keyHash(child.column);
  const lacks = (cell: string) => {
    const plain = trimCell(cell);
    return plain !== '' && !isMissingToken(plain) && !holdsHash(parent.sketch.hashes, hash(cell));
  };
  const lacking = entries.reduce(
    (sum, { value, count }) => sum + (value.test(lacks) ? count : 0),
    0,
  );
  return lacking / Math.max(1, child.references);
}
