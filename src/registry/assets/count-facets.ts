import { and, type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../../store/connect.ts';
import { assets } from '../../store/tables/assets.ts';
import {
  type AssetFacet,
  type AssetFacetCounts,
  type AssetFilters,
  assetFacets,
} from '../../vocabulary/registry/asset.ts';
import { narrowedBy } from './asset-filters.ts';
import { matching, searchQuery } from './find-assets.ts';

/** A facet shows no more values than a person reads. */
const mostValues = 50;
/** Counting goes no further, so that a page never waits for it. */
export const mostCounted = 10_000;

interface Count extends Record<string, unknown> {
  readonly facet: AssetFacet | 'all';
  readonly value: string | null;
  readonly count: number;
  /** Assets that this facet was counted over. */
  readonly over: number;
}

/**
 * How many of the assets found have which value of each facet, each facet under the filters of the others.
 * Where more than `mostCounted` are found, that many are counted and the answer says so.
 */
export async function countFacets(
  tx: Transaction,
  search: { readonly query?: string | undefined; readonly filters?: AssetFilters },
): Promise<AssetFacetCounts> {
  const query = await searchQuery(tx, search.query);
  if (query === 'nothing') return asCounts([]);
  const found = (without?: AssetFacet) =>
    and(sql`archived_at is null`, matching(query), narrowedBy(search.filters, without));
  const counts = [
    countOf('all', sql`null::text`, found()),
    ...assetFacets.map((facet) => countOf(facet, values[facet], found(facet))),
  ];
  const { rows } = await tx.execute<Count>(sql.join(counts, sql` union all `));
  return asCounts(rows);
}

/** Tags are spread after their assets were limited, or the limit would count tags. */
const values: Readonly<Record<AssetFacet, SQL>> = {
  grade: sql`grade`,
  dataGrade: sql`data_grade`,
  responsible: sql`responsible`,
  tag: sql`tags`,
};

function countOf(facet: AssetFacet | 'all', value: SQL, where: SQL | undefined): SQL {
  const spread = facet === 'tag' ? sql`found left join unnest(value) as tag on true` : sql`found`;
  const shown = facet === 'tag' ? sql`tag` : sql`value`;
  return sql`(
    with found as materialized (select ${value} as value from ${assets} where ${where} limit ${mostCounted + 1})
    select ${facet}::text as facet, ${shown} as value, count(*)::int as count, (select count(*)::int from found) as over
    from ${spread} group by ${shown} order by ${shown} is null desc, count(*) desc, ${shown} limit ${mostValues + 1})`;
}

/** Assets without a value are counted in `over` alone. */
function asCounts(rows: readonly Count[]): AssetFacetCounts {
  const of = (facet: AssetFacet) =>
    rows.flatMap((row) =>
      row.facet === facet && row.value !== null ? [{ value: row.value, count: row.count }] : [],
    );
  const all = rows.find(({ facet }) => facet === 'all')?.over ?? 0;
  return {
    counted: Math.min(all, mostCounted),
    atLeast: rows.some(({ over }) => over > mostCounted),
    facets: {
      grade: of('grade'),
      dataGrade: of('dataGrade'),
      responsible: of('responsible'),
      tag: of('tag'),
    },
  };
}
