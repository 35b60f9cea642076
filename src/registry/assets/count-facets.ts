import { and, type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../../store/connect.ts';
import { assets } from '../../store/tables/assets.ts';
import {
  type AssetFacet,
  type AssetFacetCounts,
  type AssetFilters,
  assetFacets,
} from '../../vocabulary/registry/assets/asset.ts';
import { coverageBand, narrowedBy, weakDimensions } from './asset-filters.ts';
import { matching, searchQuery } from './find-assets.ts';

/** A facet shows no more values than a person reads. */
const mostValues = 50;
/** Counting goes no further, so that a page never waits for it. */
const mostCounted = 5_000;

interface Count extends Record<string, unknown> {
  readonly facet: AssetFacet | 'all';
  readonly value: string | null;
  readonly count: number;
  /** Assets that this facet was counted over. */
  readonly over: number;
}

/**
 * How many of the assets found have which value of each facet, each facet under the filters of the others.
 * Of more than `mostCounted` assets, that many are counted and the answer says so.
 */
export async function countFacets(
  tx: Transaction,
  search: { readonly query?: string | undefined; readonly filters?: AssetFilters },
): Promise<AssetFacetCounts> {
  const query = await searchQuery(tx, search.query);
  if (query === 'nothing') return asCounts([]);
  const { rows } = await tx.execute<Count>(countsOf(query, search.filters ?? {}));
  return asCounts(rows);
}

/** Facets without a filter of their own share one look at the assets. */
function countsOf(query: string | undefined, filters: AssetFilters): SQL {
  const isFiltered = (facet: AssetFacet) => (filters[facet] ?? []).length > 0;
  const found = (without?: AssetFacet) => sql`
    select grade, data_grade, responsible, tags, ${coverageBand} as coverage, dimensions, gates_closed, persons, row_number() over () as position from ${assets}
    where ${and(sql`archived_at is null`, matching(query), narrowedBy(filters, without))}
    limit ${mostCounted + 1}`;
  const counts = [
    countOf('all', sql`all_found`),
    ...assetFacets.map((facet) =>
      countOf(facet, isFiltered(facet) ? sql`(${found(facet)}) as found` : sql`all_found`),
    ),
  ];
  return sql`with all_found as materialized (${found()}) ${sql.join(counts, sql` union all `)}`;
}

/** What an asset has several of is spread over the assets found: the limit counts assets, not tags. */
const values: Readonly<Record<AssetFacet | 'all', SQL>> = {
  all: sql`null::text`,
  grade: sql`grade`,
  dataGrade: sql`data_grade`,
  responsible: sql`responsible`,
  tag: sql`tag`,
  coverage: sql`coverage`,
  weak: sql`weak`,
  gate: sql`gate`,
  persons: sql`persons`,
};

const spread: Readonly<Partial<Record<AssetFacet | 'all', SQL>>> = {
  tag: sql`left join unnest(tags) as tag on true`,
  gate: sql`left join unnest(gates_closed) as gate on true`,
  weak: sql`left join lateral (${weakDimensions}) as each_weak(weak) on true`,
};

function countOf(facet: AssetFacet | 'all', found: SQL): SQL {
  const value = values[facet];
  const from = sql`${found} ${spread[facet] ?? sql``}`;
  return sql`(
    select ${facet}::text as facet, ${value} as value, count(*)::int as count,
      max(max(position)) over ()::int as over
    from ${from} group by ${value} order by ${value} is null desc, count(*) desc, ${value} limit ${mostValues + 1})`;
}

/** The row of assets without a value comes first and is not shown. */
function asCounts(rows: readonly Count[]): AssetFacetCounts {
  const of = (facet: AssetFacet) =>
    rows
      .flatMap((row) =>
        row.facet === facet && row.value !== null ? [{ value: row.value, count: row.count }] : [],
      )
      .slice(0, mostValues);
  const all = rows.find(({ facet }) => facet === 'all')?.count ?? 0;
  return {
    counted: Math.min(all, mostCounted),
    atLeast: rows.some(({ over }) => over > mostCounted),
    facets: Object.fromEntries(assetFacets.map((facet) => [facet, of(facet)])),
  };
}
