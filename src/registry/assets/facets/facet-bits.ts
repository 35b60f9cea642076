import { type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../../../store/connect.ts';
import { assetFacetBits, assetFacetStale } from '../../../store/tables/asset-facets.ts';
import { assets } from '../../../store/tables/assets.ts';

/** Assets whose bits are out of date are counted one by one: more of them take longer than to write the bits anew. */
const mostStale = 500;
/** So many at once: who asks for counts waits for it. */
const writtenAtOnce = 20_000;

/** The facet of a block that says which assets there are. */
export const live = 'live';
export const noBits = sql.raw(`b'0'::bit(4096)`);
/** The places of many rows as the bits of each block. */
export const bitsOfPlaces = sql.raw(`bit_or(set_bit(b'0'::bit(4096), (place % 4096)::int, 1))`);
export const blockOfPlace = sql.raw(`(place / 4096)::int`);

/** True where the bits say nothing of so many assets that they should be written anew. */
export async function bitsAreOld(tx: Transaction): Promise<boolean> {
  const { rows } = await tx.execute(
    sql`select 1 from ${assetFacetStale} offset ${mostStale} limit 1`,
  );
  return rows.length > 0;
}

/**
 * Writes the bits of assets that changed, and returns true; does nothing where somebody else is at it, and returns false. One statement, so that the marks it
 * takes away and the assets it reads are of one moment: a change that it does not see keeps its mark.
 */
export async function writeBits(tx: Transaction, organisation: string): Promise<boolean> {
  const lock = sql`hashtextextended(${`facets ${organisation}`}, 0)`;
  const { rows } = await tx.execute<{ mine: boolean }>(
    sql`select pg_try_advisory_xact_lock(${lock}) as mine`,
  );
  if (rows[0]?.mine !== true) return false;
  await tx.execute(writing(organisation));
  return true;
}

function writing(organisation: string): SQL {
  return sql`
    with taken as (
      delete from ${assetFacetStale} where ctid = any(array(select ctid from ${assetFacetStale} limit ${writtenAtOnce}))
      returning place
    ), changed as (select distinct place from taken),
    mask as (select ${blockOfPlace} as block, ${bitsOfPlaces} as bits from changed group by 1),
    now_so as (
      select word.facet, word.value, ${blockOfPlace} as block, ${bitsOfPlaces} as bits
      from changed join ${assets} using (place), lateral (
        select split_part(word, ':', 1) as facet, substr(word, strpos(word, ':') + 1) as value
        from unnest(tsvector_to_array(facets)) as word union all select ${live}, ''
      ) as word
      where archived_at is null group by 1, 2, 3
    ), before as (
      select facet, value, block, kept.bits & ~mask.bits as bits, kept.bits as was
      from ${assetFacetBits} as kept join mask using (block)
    ), after as (
      select facet, value, block, coalesce(before.bits, ${noBits}) | coalesce(now_so.bits, ${noBits}) as bits, was
      from before full join now_so using (facet, value, block)
    ), emptied as (
      delete from ${assetFacetBits} as kept using after
      where after.bits = ${noBits} and (kept.facet, kept.value, kept.block) = (after.facet, after.value, after.block)
    )
    insert into ${assetFacetBits} (organisation_id, facet, value, block, bits)
    select ${organisation}::uuid, facet, value, block, bits from after
    where bits <> ${noBits} and bits is distinct from was
    on conflict (organisation_id, facet, value, block) do update set bits = excluded.bits`;
}
