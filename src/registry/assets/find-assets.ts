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

/** A query that finds more assets than this is too broad for one of them to be the best. */
const mostRanked = 1_000;

/** A page of the organisation's assets. Raises `registry.bad-cursor`. */
export async function findAssets(tx: Transaction, search: AssetSearch): Promise<AssetPage> {
  const query = await searchQuery(tx, search.query);
  if (query === 'nothing')
    return { items: [], order: search.order ?? 'relevance', next: undefined };
  const after = search.after === undefined ? undefined : readCursor(search.after);
  const order = after?.order ?? search.order ?? (query === undefined ? 'name' : 'relevance');
  const where = and(sql`archived_at is null`, matching(query), narrowedBy(search.filters));
  const wanted = { where, after, limit: search.limit };
  if (order === 'relevance' && query !== undefined) {
    const page = await byRelevance(tx, query, wanted);
    if (page !== undefined) return page;
  }
  return inOrder(tx, order === 'relevance' ? 'name' : order, wanted);
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

interface Wanted {
  readonly where: SQL | undefined;
  readonly after: Cursor | undefined;
  readonly limit: number;
}

/** Undefined where too many are found to be ranked. */
async function byRelevance(
  tx: Transaction,
  query: string,
  { where, after, limit }: Wanted,
): Promise<AssetPage | undefined> {
  const [rank, name, id] = after?.keys ?? [];
  const beyond =
    after === undefined
      ? sql`true`
      : sql`rank < ${rank}::float4 or rank = ${rank}::float4 and (name, id) > (${name}, ${id}::uuid)`;
  const { rows } = await tx.execute<AssetRow & { rank_text: string; hits: number }>(sql`
    with hit as materialized (
      select id, name, ts_rank(search, ${query}::tsquery) as rank from ${assets} where ${where} limit ${mostRanked + 1}
    ), shown as (
      select id, rank, (select count(*)::int from hit) as hits
      from hit where ${beyond} order by rank desc, name, id limit ${limit + 1}
    )
    select ${assetColumns}, rank::text as rank_text, hits from shown join ${assets} using (id)
    order by rank desc, name, id`);
  if ((rows[0]?.hits ?? 0) > mostRanked) return undefined;
  return pageOf(rows, limit, (row) => ({
    order: 'relevance',
    keys: [row.rank_text, row.name, row.id],
  }));
}

interface Ordering {
  readonly by: SQL;
  readonly beyond: (keys: readonly string[]) => SQL;
  readonly key: SQL;
}

/** Each has an index that begins with the organisation, so that a page is read off it. */
const orderings: Readonly<Record<Exclude<AssetOrder, 'relevance'>, Ordering>> = {
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

async function inOrder(
  tx: Transaction,
  order: Exclude<AssetOrder, 'relevance'>,
  { where, after, limit }: Wanted,
): Promise<AssetPage> {
  const { by, beyond, key } = orderings[order];
  const rest = after?.order === order ? beyond(after.keys) : undefined;
  const { rows } = await tx.execute<AssetRow & { cursor: string }>(sql`
    select ${assetColumns}, ${key} as cursor from ${assets}
    where ${and(where, rest)} order by ${by} limit ${limit + 1}`);
  return pageOf(rows, limit, (row) => ({ order, keys: [row.cursor, row.id] }));
}

/** One row more than the page was asked for: it says that there is a next one. */
function pageOf<Row extends AssetRow>(
  rows: readonly Row[],
  limit: number,
  cursorOf: (row: Row) => Cursor,
): AssetPage {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const cursor = last && cursorOf(last);
  return {
    items: shown.map(toAssetRecord),
    order: cursor?.order ?? 'name',
    next: rows.length > limit && cursor ? writeCursor(cursor) : undefined,
  };
}
