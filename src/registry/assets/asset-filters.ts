import { and, inArray, type SQL, sql } from 'drizzle-orm';
import { assets } from '../../store/tables/assets.ts';
import {
  type AssetFacet,
  type AssetFilters,
  assetFacets,
} from '../../vocabulary/registry/assets/asset.ts';
import { weakBelow } from '../../vocabulary/registry/assets/portfolio.ts';
import { tagWord } from '../search/search-vector.ts';

/** In which band its coverage is; null where there is none. */
export const coverageBand = sql.raw(
  `case when coverage < 0.6 then 'low' when coverage < 0.8 then 'fair' when coverage is not null then 'good' end`,
);
/** The dimensions of the asset at hand whose score is weak. */
export const weakDimensions = sql.raw(
  `select key from jsonb_each_text(dimensions) where value::float8 < ${weakBelow}`,
);

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
  coverage: (values) => sql`${coverageBand} in ${values}`,
  weak: (values) => sql`exists (${weakDimensions} and key in ${values})`,
  gate: (values) => sql`gates_closed && array[${sql.join(values, sql`, `)}]::text[]`,
  persons: (values) => inArray(assets.persons, values),
  // Tags stand among the words that are searched: row-level security keeps the index on the list itself unused.
  tag: (values) => sql`search @@ ${values.map(tagWord).join(' | ')}::tsquery`,
};
