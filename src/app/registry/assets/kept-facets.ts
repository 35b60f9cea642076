import type { Database } from '../../../store/connect.ts';
import type { AssetFacetCounts } from '../../../vocabulary/registry/assets/asset.ts';

/** From so many assets on, counting takes tenths of a second of a processor: fewer are counted each time. */
export const manyAssets = 5_000;
/** How long counts among many assets stand. */
export const standFor = 10_000;
/** Questions of one organisation whose answers are kept. */
const mostKept = 200;

/** What this process knows of the facets of one organisation. */
interface Kept {
  /** The most assets that any search found. */
  most: number;
  readonly counts: Map<string, { readonly until: number; readonly counts: AssetFacetCounts }>;
  readonly counting: Map<string, Promise<AssetFacetCounts>>;
}

const known = new WeakMap<Database, Map<string, Kept>>();

function keptOf(db: Database, organisation: string): Kept {
  const organisations = known.get(db) ?? new Map<string, Kept>();
  known.set(db, organisations);
  const kept = organisations.get(organisation) ?? {
    most: 0,
    counts: new Map(),
    counting: new Map(),
  };
  organisations.set(organisation, kept);
  return kept;
}

export interface Question {
  readonly db: Database;
  readonly organisation: string;
  /** The search; the same search has the same. */
  readonly key: string;
  /** In milliseconds. */
  readonly now: number;
}

/**
 * Counts by `count`, or gives what was counted less than ten seconds ago. Among few assets it counts every time; among many,
 * people who look at the same list at once wait for one counting.
 */
export async function keptFacets(
  { db, organisation, key, now }: Question,
  count: () => Promise<AssetFacetCounts>,
): Promise<AssetFacetCounts> {
  const kept = keptOf(db, organisation);
  const before = kept.counts.get(key);
  if (before !== undefined && now < before.until) return before.counts;
  const running = kept.most < manyAssets ? undefined : kept.counting.get(key);
  if (running !== undefined) return await running;
  const counting = count().finally(() => kept.counting.delete(key));
  kept.counting.set(key, counting);
  const counts = await counting;
  kept.most = Math.max(kept.most, counts.counted);
  if (kept.most >= manyAssets) keep(kept, key, { until: now + standFor, counts });
  return counts;
}

function keep(
  { counts }: Kept,
  key: string,
  entry: { readonly until: number; readonly counts: AssetFacetCounts },
): void {
  // At the end again, so that the first is the one that was counted longest ago.
  counts.delete(key);
  counts.set(key, entry);
  const [first] = counts.keys();
  if (counts.size > mostKept && first !== undefined) counts.delete(first);
}
