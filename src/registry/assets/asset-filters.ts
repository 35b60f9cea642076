import { and, inArray, type SQL, sql } from 'drizzle-orm';
import { assets } from '../../store/tables/assets.ts';
import {
  type AssetFacet,
  type AssetFilters,
  assetFacets,
} from '../../vocabulary/registry/asset.ts';
import { tagWord } from '../search/search-vector.ts';

/** The condition that an asset has the values asked for; `without` leaves one facet out. */
export function narrowedBy(filters: AssetFilters = {}, without?: AssetFacet): SQL | undefined {
  return and(
    ...assetFacets
      .filter((facet) => facet !== without)
      .map((facet) => {
        const values = filters[facet] ?? [];
        return values.length === 0 ? undefined : conditions[facet]([...values]);
      }),
  );
}

const conditions: Readonly<Record<AssetFacet, (values: string[]) => SQL>> = {
  grade: (values) => inArray(assets.grade, values),
  dataGrade: (values) => inArray(assets.dataGrade, values),
  responsible: (values) => inArray(assets.responsible, values),
  // Tags stand among the words that are searched: row-level security keeps the index on the list itself unused.
  tag: (values) => sql`search @@ ${values.map(tagWord).join(' | ')}::tsquery`,
};
