import { and, type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../../../store/connect.ts';
import { assetFacetBits, assetFacetStale } from '../../../store/tables/asset-facets.ts';
import { assets } from '../../../store/tables/assets.ts';
import {
  type AssetFacet,
  type AssetFacetCounts,
  type AssetFilters,
  assetFacets,
  type FacetCount,
} from '../../../vocabulary/registry/assets/asset.ts';
import { namesOfTerms } from '../../glossary/term-links.ts';
import { narrowedBy } from '../asset-filters.ts';
import { matching, searchQuery } from '../find-assets.ts';
import { bitsOfPlaces, blockOfPlace, live, noBits } from './facet-bits.ts';

/** A facet shows no more values than a person reads. */
const mostValues = 50;

interface Count extends Record<string, unknown> {
  readonly facet: AssetFacet | typeof live;
  readonly value: string;
  readonly count: number;
}

/** What one filter leaves out of its own counting; undefined counts under every filter. */
interface Look {
  readonly without: AssetFacet | undefined;
  readonly facets: readonly (AssetFacet | typeof live)[];
}

/**
 * How many of the assets found have which value of each facet, each facet under the filters of the others: exactly, from
 * a bit for each asset and value. Assets whose bits are out of date are counted one by one beside them.
 */
export async function countFacets(
  tx: Transaction,
  search: { readonly query?: string | undefined; readonly filters?: AssetFilters },
): Promise<AssetFacetCounts> {
  const query = await searchQuery(tx, search.query);
  if (query === 'nothing') return asCounts([]);
  const { rows } = await tx.execute<Count>(counting(query, search.filters ?? {}));
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

function counting(query: string | undefined, filters: AssetFilters): SQL {
  const looks = looksOf(filters);
  const filtered = looks.flatMap(({ without }) => without ?? []);
  const found = query === undefined ? sql`` : sql`join matched using (block)`;
  const bits = query === undefined ? sql`there.bits` : sql`there.bits & matched.bits`;
  const lists = looks.map((look, at) => lookOf(look, filtered, at));
  const changed = looks.map((look) => countOfChanged(look, { query, filters }));
  return sql`
    with changed as materialized (select distinct place from ${assetFacetStale}),
    mask as (select ${blockOfPlace} as block, ${bitsOfPlaces} as bits from changed group by 1),
    there as (
      select block, kept.bits & ~coalesce(mask.bits, ${noBits}) as bits
      from ${assetFacetBits} as kept left join mask using (block) where facet = ${live}
    ), matched as (
      select ${blockOfPlace} as block, ${bitsOfPlaces} as bits from ${assets}
      where ${and(sql`archived_at is null`, matching(query) ?? sql`false`)} group by 1
    ), found as materialized (select block, ${bits} as bits from there ${found}),
    chosen as (
      select facet, block, bit_or(bits) as bits from ${assetFacetBits}
      where (facet, value) in (${choicesOf(filters)}) group by 1, 2
    ), look as (${sql.join(lists, sql` union all `)}),
    facet_look (facet, look) as (values ${facetsOfLooks(looks)}),
    counted as (
      select facet, value, sum(bit_count(kept.bits & look.bits)) as count
      from ${assetFacetBits} as kept join facet_look using (facet) join look using (look, block) group by 1, 2
      union all ${sql.join(changed, sql` union all `)}
    ), total as (
      select facet, value, sum(count)::int as count from counted group by 1, 2 having sum(count) > 0
    ), placed as (
      select *, row_number() over (partition by facet order by count desc, value) as place from total
    )
    select facet, value, count from placed where place <= ${mostValues} order by facet, place`;
}

/** One look for the facets without a filter, and one for each that has: under the filters of the others. */
function looksOf(filters: AssetFilters): readonly Look[] {
  const filtered = assetFacets.filter((facet) => (filters[facet] ?? []).length > 0);
  const free = assetFacets.filter((facet) => !filtered.includes(facet));
  return [
    { without: undefined, facets: [live, ...free] },
    ...filtered.map((facet) => ({ without: facet, facets: [facet] })),
  ];
}

/** What is found under the filters of one look, by the bits. */
function lookOf({ without }: Look, filtered: readonly AssetFacet[], at: number): SQL {
  const facets = filtered.filter((facet) => facet !== without);
  const chosen = sql`(select bit_and(bits) as bits, count(*) as met from chosen
    where chosen.block = found.block and chosen.facet = any(${sql.param(facets)}::text[]))`;
  if (facets.length === 0) return sql`select ${at}::int as look, block, bits from found`;
  return sql`select ${at}::int as look, block, found.bits & under.bits as bits
    from found, lateral ${chosen} as under where under.met = ${facets.length}`;
}

/** No pair where there is no filter. */
function choicesOf(filters: AssetFilters): SQL {
  const pairs = assetFacets.flatMap((facet) =>
    (filters[facet] ?? []).map((value) => sql`(${facet}, ${value})`),
  );
  return pairs.length === 0 ? sql`select null, null where false` : sql.join(pairs, sql`, `);
}

function facetsOfLooks(looks: readonly Look[]): SQL {
  const rows = looks.flatMap(({ facets }, at) =>
    facets.map((facet) => sql`(${facet}::text, ${at}::int)`),
  );
  return sql.join(rows, sql`, `);
}

/** The assets of one look whose bits are out of date, one by one. */
function countOfChanged(
  { without, facets }: Look,
  { query, filters }: { readonly query: string | undefined; readonly filters: AssetFilters },
): SQL {
  const where = and(sql`archived_at is null`, matching(query), narrowedBy(filters, without));
  return sql`
    select word.facet, word.value, count(*) from changed join ${assets} using (place), lateral (
      select split_part(word, ':', 1) as facet, substr(word, strpos(word, ':') + 1) as value
      from unnest(tsvector_to_array(facets)) as word union all select ${live}, ''
    ) as word
    where ${where} and word.facet = any(${sql.param([...facets])}::text[]) group by 1, 2`;
}

function asCounts(counts: readonly Count[]): AssetFacetCounts {
  const of = (facet: AssetFacet) =>
    counts.filter((count) => count.facet === facet).map(({ value, count }) => ({ value, count }));
  return {
    counted: counts.find(({ facet }) => facet === live)?.count ?? 0,
    facets: Object.fromEntries(assetFacets.map((facet) => [facet, of(facet)])),
  };
}
