import type { Relationship } from '../../vocabulary/relationship.ts';
import { wilson } from '../../vocabulary/wilson.ts';
import type { DiscoverySession } from '../discovery-session.ts';
import type { ReferenceEnds, SaidOfReference } from '../keys/reference-cells.ts';
import type { PlaceOfReference } from './place-of-reference.ts';

type Sampled = Extract<PlaceOfReference, { readonly kind: 'sample' }>;
type Count = (
  session: DiscoverySession,
  ends: ReferenceEnds,
  said: SaidOfReference,
) => Promise<Relationship>;

/**
 * Estimates a reference between tables that no one engine has whole, from the rows that came of the one that
 * refers: counts are blown up to all its rows, orphans with a Wilson interval. Where of the other table only a sample
 * came, whatever refers to a row that did not come looks like an orphan: their number is then an upper bound, and
 * 0 the lower.
 */
export async function countAmongRowsHere(
  { session, ends, all, parentWhole }: Sampled,
  said: SaidOfReference,
  count: Count,
): Promise<Relationship> {
  const found = await count(session, ends, said);
  const n = found.references;
  const references = Math.round((n * all.from.table.rows) / Math.max(1, ends.from.table.rows));
  const { low, high } = wilson(found.orphans, n);
  const orphans = parentWhole ? Math.round((found.orphans / Math.max(1, n)) * references) : 0;
  const { rows: _rows, parents: _parents, ...rest } = found;
  return {
    ...rest,
    references,
    orphans,
    rows: all.from.table.rows,
    exactness: {
      kind: 'sampled',
      n,
      low: parentWhole ? low * references : 0,
      high: high * references,
      confidence: 0.95,
      seed: session.seed,
    },
  };
}
