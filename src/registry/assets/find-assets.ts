import { and, type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../../store/connect.ts';
import { assets } from '../../store/tables/assets.ts';
import type {
  AssetFilters,
  AssetOrder,
  AssetRecord,
} from '../../vocabulary/registry/assets/asset.ts';
import { readQuery, tsqueryOf, wordsOfQuery } from '../search/search-query.ts';
import { stemsOf } from '../search/stems.ts';
import { type Cursor, readCursor, writeCursor } from './asset-cursor.ts';
import { narrowedBy } from './asset-filters.ts';
import { orderings } from './asset-order.ts';
import { type AssetRow, assetColumns, toAssetRecord } from './asset-row.ts';

export interface AssetSearch {
  readonly query?: string | undefined;
  readonly filters?: AssetFilters;
  /** By relevance where there is a query, else by name. */
  readonly order?: AssetOrder | undefined;
  readonly limit: number;
  readonly after?: string | undefined;
}

export interface AssetPage {
  readonly items: AssetRecord[];
  /** How it is sorted in fact: a query that finds very much is answered by name. */
  readonly order: AssetOrder;
  /** Undefined on the last page. */
  readonly next: string | undefined;
}

/** More than these are too many to be ranked; they are not all read to be sorted, either, where that can be spared. */
const few = 1_000;
/** So far a list is followed by its index before all that is found is read and sorted. */
const followed = 2_000;

/**
 * A page of the organisation's assets. Raises `registry.bad-cursor`.
 *
 * What is found is few, or many that stand everywhere in the list, or many that stand far down in it (all whose names
 * begin with the word). Statistics tell these apart badly, so each is tried in turn, and no step reads without bound.
 */
export async function findAssets(tx: Transaction, search: AssetSearch): Promise<AssetPage> {
  const query = await searchQuery(tx, search.query);
  if (query === 'nothing')
    return { items: [], order: search.order ?? 'relevance', next: undefined };
  const after = search.after === undefined ? undefined : readCursor(search.after);
  const order = after?.order ?? search.order ?? 'relevance';
  const found = and(matching(query), narrowedBy(search.filters));
  const wanted = { found, query, after, limit: search.limit };
  if (found === undefined) return follow(tx, listed(order), wanted);
  const page = await sortFound(tx, query === undefined ? listed(order) : order, {
    ...wanted,
    most: few,
  });
  return page ?? pageOfMany(tx, listed(order), wanted);
}

/** Where relevance cannot be told, lists are by name. */
function listed(order: AssetOrder): ListOrder {
  return order === 'relevance' ? 'name' : order;
}

/** What was typed, as the database searches for it: `nothing` where words were typed that ask for nothing. */
export async function searchQuery(
  tx: Transaction,
  typed: string | undefined,
): Promise<string | undefined | 'nothing'> {
  if (typed === undefined || typed.trim() === '') return undefined;
  const read = readQuery(typed);
  return tsqueryOf(read, await stemsOf(tx, wordsOfQuery(read))) ?? 'nothing';
}

/** The condition that an asset is found by a query. */
export function matching(query: string | undefined): SQL | undefined {
  return query === undefined ? undefined : sql`search @@ ${query}::tsquery`;
}

type ListOrder = Exclude<AssetOrder, 'relevance'>;
type FoundRow = AssetRow & { readonly cursor: string };

interface Wanted {
  /** The condition; undefined where everything is asked for. */
  readonly found: SQL | undefined;
  readonly query: string | undefined;
  readonly after: Cursor | undefined;
  readonly limit: number;
}

/** Reads and sorts what is found; undefined where that is more than `most`. */
async function sortFound(
  tx: Transaction,
  order: AssetOrder,
  { found, query, after, limit, most }: Wanted & { readonly most: number },
): Promise<AssetPage | undefined> {
  const { by, key } = orderings[order];
  const rank = order === 'relevance' ? sql`ts_rank(search, ${query}::tsquery)` : sql`null::float4`;
  // Planned as if all were read, which a search by its index is best at, but read no further than `most`.
  const { rows } = await tx.execute<FoundRow & { hits: number }>(sql`
    with found as materialized (
      select id, name, score, changed_at, ${rank} as rank from ${assets} where archived_at is null and ${found}
    ), hit as materialized (select * from found limit ${most + 1}),
    shown as (
      select id, rank from hit where ${beyond(order, after)} order by ${by} limit ${limit + 1}
    )
    select hits, ${assetColumns}, ${key} as cursor
    from (select count(*)::int as hits from hit) as counted
    left join (shown join ${assets} using (id)) on true order by ${by}`);
  if ((rows[0]?.hits ?? 0) > most) return undefined;
  const shown = rows.filter(({ id }) => id !== null);
  return pageOf(shown, limit, order);
}

async function pageOfMany(tx: Transaction, order: ListOrder, wanted: Wanted): Promise<AssetPage> {
  const page = await follow(tx, order, { ...wanted, most: followed });
  if (page.next !== undefined) return page;
  const all = await sortFound(tx, order, { ...wanted, most: Number.MAX_SAFE_INTEGER - 1 });
  return all ?? page;
}

/** Follows the index of an order, for a page or further, and takes from it what is found. */
async function follow(
  tx: Transaction,
  order: ListOrder,
  { found, after, limit, most }: Wanted & { readonly most?: number },
): Promise<AssetPage> {
  const { by, key } = orderings[order];
  const { rows } = await tx.execute<FoundRow>(sql`
    select ${assetColumns}, ${key} as cursor
    from (
      select * from ${assets} where archived_at is null and ${beyond(order, after)}
      order by ${by} limit ${most ?? limit + 1}
    ) as listed
    where ${found ?? sql`true`} order by ${by} limit ${limit + 1}`);
  return pageOf(rows, limit, order);
}

/** A cursor of another order says nothing: a query that came to find too much to be ranked begins again, by name. */
function beyond(order: AssetOrder, after: Cursor | undefined): SQL {
  return after?.order === order ? orderings[order].beyond(after.keys) : sql`true`;
}

/** One row more than the page was asked for: it says that there is a next one. */
function pageOf(rows: readonly FoundRow[], limit: number, order: AssetOrder): AssetPage {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(toAssetRecord),
    order,
    next:
      rows.length > limit && last ? writeCursor({ order, keys: keysOf(last, order) }) : undefined,
  };
}

function keysOf({ cursor, name, id }: FoundRow, order: AssetOrder): string[] {
  return order === 'relevance' ? [cursor, name, id] : [cursor, id];
}
