import { sql } from 'drizzle-orm';
import {
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { assets } from './assets.ts';
import { organisations } from './organisations.ts';
import { organisationId, ownRows, withinOrganisation } from './tenant.ts';

/** What a word of the organisation's business means, in both languages. */
export const glossaryTerms = pgTable(
  'glossary_term',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organisationId: organisationId().references(() => organisations.id),
    nameEn: text('name_en').notNull(),
    nameZh: text('name_zh').notNull(),
    definitionEn: text('definition_en').notNull(),
    definitionZh: text('definition_zh').notNull(),
    version: integer('version').notNull().default(1),
    changedBy: uuid('changed_by').notNull(),
    changedAt: timestamp('changed_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    unique('glossary_term_in_organisation').on(table.organisationId, table.id),
    uniqueIndex('glossary_term_name_en').on(table.organisationId, sql`lower(name_en)`),
    uniqueIndex('glossary_term_name_zh').on(table.organisationId, sql`lower(name_zh)`),
    ownRows('glossary_term'),
  ],
);

/** That an asset, or a column of it, is about a term. */
export const assetTerms = pgTable(
  'asset_term',
  {
    organisationId: organisationId(),
    assetId: uuid('asset_id').notNull(),
    termId: uuid('term_id').notNull(),
    /** Both empty where it is said of the whole asset. */
    tableName: text('table_name').notNull().default(''),
    columnName: text('column_name').notNull().default(''),
  },
  (table) => [
    primaryKey({
      name: 'asset_term_once',
      columns: [
        table.organisationId,
        table.assetId,
        table.termId,
        table.tableName,
        table.columnName,
      ],
    }),
    withinOrganisation('asset_term_of_asset', [table.organisationId, table.assetId], assets),
    withinOrganisation(
      'asset_term_of_term',
      [table.organisationId, table.termId],
      glossaryTerms,
    ).onDelete('cascade'),
    index('asset_term_by_term').on(table.organisationId, table.termId),
    ownRows('asset_term'),
  ],
);
