import { sql } from 'drizzle-orm';
import {
  customType,
  index,
  integer,
  jsonb,
  pgPolicy,
  pgTable,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { assets } from './assets.ts';
import { organisationId, ownRows, serverRole, withinOrganisation } from './tenant.ts';

const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

/** A file that was attached as evidence. A new version is a new row with the same `lineage`. */
export const documents = pgTable(
  'document',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organisationId: organisationId(),
    assetId: uuid('asset_id'),
    lineage: uuid('lineage').notNull(),
    version: integer('version').notNull(),
    name: text('name').notNull(),
    /** As the content shows, not as the sender said. */
    mediaType: text('media_type').notNull(),
    bytes: integer('bytes').notNull(),
    sha256: text('sha256').notNull(),
    content: bytea('content').notNull(),
    uploadedBy: uuid('uploaded_by').notNull(),
    uploadedAt: timestamp('uploaded_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    withinOrganisation('document_of_asset', [table.organisationId, table.assetId], assets),
    unique('document_in_organisation').on(table.organisationId, table.id),
    unique('document_version').on(table.organisationId, table.lineage, table.version),
    index('document_by_asset').on(table.organisationId, table.assetId),
    ownRows('document'),
    pgPolicy('document_of_case', {
      for: 'select',
      to: serverRole,
      using: sql`exists (select 1 from case_document where case_document.document_id = document.id)`,
    }),
  ],
);

/** What a person declared of an asset: who, when, on what document. A new answer never overwrites the old. */
export const declarations = pgTable(
  'declaration',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organisationId: organisationId(),
    assetId: uuid('asset_id').notNull(),
    /** Path of the field in the contract, or the code of a question. */
    field: text('field').notNull(),
    value: jsonb('value').notNull(),
    documentId: uuid('document_id'),
    answeredBy: uuid('answered_by').notNull(),
    answeredAt: timestamp('answered_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    withinOrganisation('declaration_of_asset', [table.organisationId, table.assetId], assets),
    withinOrganisation(
      'declaration_on_document',
      [table.organisationId, table.documentId],
      documents,
    ),
    index('declaration_by_field').on(
      table.organisationId,
      table.assetId,
      table.field,
      table.answeredAt,
    ),
    unique('declaration_in_organisation').on(table.organisationId, table.id),
    ownRows('declaration'),
  ],
);

/** That an answer no longer stands, by whom and why. The answer stays to be seen. */
export const declarationWithdrawals = pgTable(
  'declaration_withdrawal',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organisationId: organisationId(),
    declarationId: uuid('declaration_id').notNull(),
    reason: text('reason').notNull(),
    withdrawnBy: uuid('withdrawn_by').notNull(),
    withdrawnAt: timestamp('withdrawn_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    withinOrganisation(
      'withdrawal_of_declaration',
      [table.organisationId, table.declarationId],
      declarations,
    ),
    unique('declaration_withdrawn_once').on(table.organisationId, table.declarationId),
    ownRows('declaration_withdrawal'),
  ],
);
