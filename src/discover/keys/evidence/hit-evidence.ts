import type { ColumnProfile } from '../../../profile/table-profile.ts';
import { trimCell } from '../../../profile/text/cell-text.ts';
import { type KeyNumbers, rankOf } from './key-numbers.ts';

/**
 * Evidence from values being in a key is bounded: two columns may take their values from one world
 * (places, codes, dates) without one referring to the other, in about one of 3,000 pairs (our choice).
 */
const mostFromHits = 8;
/** Letters and digits that two columns spell alike are a coincidence of their own. */
const sharedSpelling = 3;

/**
 * Log likelihood ratio of so many distinct values being in a key, against values of their own that
 * would hit it by chance. The chance is how densely the key fills the space that it lies in: next
 * to 1 for a counter, where hits say nothing, and next to 0 for scattered codes.
 */
export function hitEvidence(
  distinct: number,
  parent: { readonly column: ColumnProfile; readonly numbers?: KeyNumbers; readonly keys: number },
  child?: KeyNumbers,
): number {
  const { numbers, keys } = parent;
  const density = numbers === undefined ? textDensity(parent) : numberDensity(numbers, keys, child);
  const spelled = numbers?.of === 'whole' || numbers?.of === 'day' ? 0 : sharedSpelling;
  return Math.min(mostFromHits, spelled + distinct * Math.log(1 / density));
}

/** Share of the numbers in the range of the column that are keys. */
function numberDensity({ values }: KeyNumbers, keys: number, child?: KeyNumbers): number {
  const [first = 0, last = 0] = [values[0], values.at(-1)];
  const low = Math.max(first, child?.values[0] ?? first);
  const high = Math.min(last, child?.values.at(-1) ?? last);
  const held = rankOf(values, high + 0.5) - rankOf(values, low);
  const all = held * (keys / values.length);
  return Math.min(1, Math.max(1e-6, all / Math.max(1, high - low + 1)));
}

/** Texts looked at for the letters that a key is made of. */
const spelled = 500;

/** Keys over the texts that the letters at each place could make, for keys of one length. */
function textDensity({ column, keys }: { readonly column: ColumnProfile; readonly keys: number }) {
  const places: Set<number>[] = [];
  const lengths = new Set<number>();
  for (const { value } of column.values.entries.slice(0, spelled)) {
    const length = value.measure((cell) => trimCell(cell).length);
    lengths.add(length);
    for (let i = 0; i < Math.min(length, 40); i++) {
      const place = places[i] ?? new Set();
      places[i] = place;
      place.add(value.measure((cell) => trimCell(cell).charCodeAt(i)));
    }
  }
  // Texts of many lengths are words; few words spell each other by chance.
  if (lengths.size > 3) return 0.05;
  const space = places.reduce((product, place) => Math.min(1e12, product * place.size), 1);
  return Math.min(1, Math.max(1e-6, keys / Math.max(1, space)));
}
