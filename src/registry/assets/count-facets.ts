import { and, type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../../store/connect.ts';
import { assets } from '../../store/tables/assets.ts';
import {
  type AssetFacet,
  type AssetFacetCounts,
  type AssetFilters,
  assetFacets,
  type FacetCount,
} from '../../vocabulary/registry/assets/asset.ts';
import { namesOfTerms } from '../glossary/term-links.ts';
import { narrowedBy } from './asset-filters.ts';
import { matching, searchQuery } from './find-assets.ts';

/** A facet shows no more values than a person reads. */
const mostValues = 50;
/** Counting goes no further, so that a page never waits for it. */
const mostCounted = 2_000;

interface Count extends Record<string, unknown> {
  readonly facet: AssetFacet;
  readonly value: string;
  readonly count: number;
}

interface Counted extends Record<string, unknown> {
  /** Assets that were counted, and one more where there are more. */
  readonly over: number;
  readonly counts: readonly Count[];
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
  const { filters = {} } = search;
  const filtered = assetFacets.filter((facet) => (filters[facet] ?? []).length > 0);
  const others = assetFacets.filter((facet) => !filtered.includes(facet));
  const looks = [
    countOf(others, { query, filters }),
    ...filtered.map((facet) => countOf([facet], { query, filters, without: facet })),
  ];
  const { rows } = await tx.execute<Counted>(sql.join(looks, sql` union all `));
  const counts = asCounts(rows);
  const term = await withNames(tx, counts.facets.term ?? []);
  return { ...counts, facets: { ...counts.facets, term } };
}

async function withNames(tx: Transaction, terms: readonly FacetCount[]): Promise<FacetCount[]> {
  const names = await namesOfTerms(
    tx,
    terms.map(({ value }) => value),
  );
  return terms.map((term) => ({ ...term, name: names.get(term.value) }));
}

/** One look at the assets: how many there are, and how many have each word of some facets. */
function countOf(
  facets: readonly AssetFacet[],
  {
    query,
    filters,
    without,
  }: {
    readonly query: string | undefined;
    readonly filters: AssetFilters;
    readonly without?: AssetFacet;
  },
): SQL {
  const where = and(sql`archived_at is null`, matching(query), narrowedBy(filters, without));
  return sql`(
    with found as materialized (select facets from ${assets} where ${where} limit ${mostCounted + 1}),
    word as (
      select split_part(word, ':', 1) as facet, substr(word, strpos(word, ':') + 1) as value, count(*)::int as count
      from found, unnest(tsvector_to_array(facets)) as word
      where split_part(word, ':', 1) = any(${sql.param([...facets])}::text[]) group by word
    ),
    placed as (
      select *, row_number() over (partition by facet order by count desc, value) as place from word
    )
    select (select count(*)::int from found) as over,
      coalesce((select jsonb_agg(to_jsonb(placed) order by facet, place) from placed where place <= ${mostValues}), '[]') as counts)`;
}

/** The first look has every filter. */
function asCounts(looks: readonly Counted[]): AssetFacetCounts {
  const counts = looks.flatMap((look) => look.counts);
  const of = (facet: AssetFacet) =>
    counts.filter((count) => count.facet === facet).map(({ value, count }) => ({ value, count }));
  return {
    counted: Math.min(looks[0]?.over ?? 0, mostCounted),
    atLeast: looks.some(({ over }) => over > mostCounted),
    facets: Object.fromEntries(assetFacets.map((facet) => [facet, of(facet)])),
  };
}
