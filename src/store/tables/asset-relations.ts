import { sql } from 'drizzle-orm';
import { check, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { RelationKind } from '../../vocabulary/registry/assets/relation-kinds.ts';
import { assets } from './assets.ts';
import { organisationId, ownRows, withinOrganisation } from './tenant.ts';

/** What a person says of how one asset stands to another; what pipelines tell is lineage. */
export const assetRelations = pgTable(
  'asset_relation',
  {
    organisationId: organisationId(),
    assetId: uuid('asset_id').notNull(),
    kind: text('kind').$type<RelationKind>().notNull(),
    otherId: uuid('other_id').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.assetId, table.kind, table.otherId] }),
    withinOrganisation('asset_relation_of_asset', [table.organisationId, table.assetId], assets),
    withinOrganisation('asset_relation_to_asset', [table.organisationId, table.otherId], assets),
    check('asset_relation_to_another', sql`asset_id <> other_id`),
    index('asset_relation_by_other').on(table.organisationId, table.otherId),
    ownRows('asset_relation'),
  ],
);
