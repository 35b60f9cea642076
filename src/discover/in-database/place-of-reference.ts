import type { DiscoverySession, LyingTable, Place } from '../discovery-session.ts';
import type { ReferenceEnd, ReferenceEnds } from '../keys/reference-cells.ts';

/** Where the rows of both ends of a reference can be held against each other. */
export type PlaceOfReference =
  | { readonly kind: 'here' }
  /** All rows of both, in one database. */
  | { readonly kind: 'database'; readonly session: DiscoverySession; readonly ends: ReferenceEnds }
  /** The rows that came of one or both, in the embedded engine. */
  | {
      readonly kind: 'sample';
      readonly session: DiscoverySession;
      readonly ends: ReferenceEnds;
      /** The ends as they stand for their tables in this discovery. */
      readonly all: ReferenceEnds;
      /** Whether the table that is referred to is here with all its rows. */
      readonly parentWhole: boolean;
    };

/** Decides where a reference is counted: in the embedded engine wherever it has all rows of both tables. */
export function placeOfReference(
  session: DiscoverySession,
  { from, to }: ReferenceEnds,
): PlaceOfReference {
  const [child, parent] = [session.lying.get(from.table), session.lying.get(to.table)];
  if (isHere(child) && isHere(parent)) return { kind: 'here' };
  const database = child?.there.session;
  if (database !== undefined && child && parent && parent.there.session === database) {
    const ends = { from: endIn(child.there, from), to: endIn(parent.there, to) };
    return { kind: 'database', session: database, ends };
  }
  const ends = { from: endIn(child?.here, from), to: endIn(parent?.here, to) };
  const here = [child, parent].find((table) => table !== undefined)?.here.session ?? session;
  const parentWhole = isHere(parent);
  return { kind: 'sample', session: here, ends, all: { from, to }, parentWhole };
}

const isHere = (table: LyingTable | undefined) => table === undefined || table.whole;

function endIn(place: Place | undefined, end: ReferenceEnd): ReferenceEnd {
  if (place === undefined) return end;
  const { profile } = place;
  const columns = end.columns.flatMap(({ column }) => profile.columns[column.ordinal] ?? []);
  return { table: profile, columns };
}
