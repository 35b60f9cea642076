import { bigint, customType, index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { organisationId, ownRows } from './tenant.ts';

/** Places of assets in a row of bits; the migration that made the tables says the same. */
const bits = customType<{ data: string }>({ dataType: () => 'bit(4096)' });

/**
 * Which assets have a value of a facet, a bit for each place (`asset.place`), 4096 places in a block; the facet `live`
 * has those that are not archived. Made from the assets and brought up to date when lists are counted: of assets in
 * `asset_facet_stale` it says nothing that holds.
 */
export const assetFacetBits = pgTable(
  'asset_facet_bits',
  {
    organisationId: organisationId(),
    facet: text('facet').notNull(),
    value: text('value').notNull(),
    block: integer('block').notNull(),
    bits: bits('bits').notNull(),
  },
  (table) => [
    primaryKey({
      name: 'asset_facet_bits_once',
      columns: [table.organisationId, table.facet, table.value, table.block],
    }),
    ownRows('asset_facet_bits'),
  ],
);

/**
 * Assets whose facets changed since their bits were written: a row for every change, by a trigger of `asset`, so that
 * who writes an asset waits for nobody. A migration that changes assets as an owner under row-level security has to
 * lift it from this table too.
 */
export const assetFacetStale = pgTable(
  'asset_facet_stale',
  { organisationId: organisationId(), place: bigint('place', { mode: 'number' }).notNull() },
  (table) => [
    index('asset_facet_stale_by_place').on(table.organisationId, table.place),
    ownRows('asset_facet_stale'),
  ],
);
