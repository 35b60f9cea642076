import { type SQL, sql } from 'drizzle-orm';
import type { AssetOrder } from '../../vocabulary/registry/assets/asset.ts';

/** How a list is sorted, over the columns of an asset. */
interface Ordering {
  readonly by: SQL;
  /** The condition that an asset stands after the one with these keys. */
  readonly beyond: (keys: readonly string[]) => SQL;
  /** The first key of an asset, as text; its last one is its id. */
  readonly key: SQL;
}

/** Relevance is the `rank` that a search gave; each of the others has an index that begins with the organisation. */
export const orderings: Readonly<Record<AssetOrder, Ordering>> = {
  relevance: {
    by: sql`rank desc, name, id`,
    beyond: ([rank, name, id]) =>
      sql`(rank < ${rank}::float4 or rank = ${rank}::float4 and (name, id) > (${name}, ${id}::uuid))`,
    key: sql`rank::text`,
  },
  name: {
    by: sql`name, id`,
    beyond: ([name, id]) => sql`(name, id) > (${name}, ${id}::uuid)`,
    key: sql`name`,
  },
  score: {
    by: sql`coalesce(score, -1) desc, id desc`,
    beyond: ([score, id]) => sql`(coalesce(score, -1), id) < (${score}::float8, ${id}::uuid)`,
    key: sql`coalesce(score, -1)::text`,
  },
  changed: {
    by: sql`changed_at desc, id desc`,
    beyond: ([at, id]) => sql`(changed_at, id) < (${at}::timestamptz, ${id}::uuid)`,
    key: sql`changed_at::text`,
  },
};
