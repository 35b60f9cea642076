import { type SQL, sql } from 'drizzle-orm';
import { type AssetFilters, assetFacets } from '../../vocabulary/registry/assets/asset.ts';
import { quotedWord } from '../search/search-vector.ts';

/** In which band its coverage is; null where there is none. */
export const coverageBand = sql.raw(
  `case when coverage < 0.6 then 'low' when coverage < 0.8 then 'fair' when coverage is not null then 'good' end`,
);

/**
 * The condition that an asset has the values asked for; `without` leaves one facet out. All of them are words of one
 * index, which finds what has every one of them, or that nothing has, without looking at the assets.
 */
export function narrowedBy(
  filters: AssetFilters = {},
  without?: (typeof assetFacets)[number],
): SQL | undefined {
  const asked = assetFacets
    .filter((facet) => facet !== without && (filters[facet] ?? []).length > 0)
    .map((facet) => {
      const words = (filters[facet] ?? []).map((value) => quotedWord(`${facet}:${value}`));
      return `(${words.join(' | ')})`;
    });
  return asked.length === 0 ? undefined : sql`facets @@ ${asked.join(' & ')}::tsquery`;
}
