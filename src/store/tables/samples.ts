import { sql } from 'drizzle-orm';
import {
  check,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import type { SampleState } from '../../vocabulary/registry/assets/sample.ts';
import { assets } from './assets.ts';
import { organisationId, ownRows, seenByClerk, withinOrganisation } from './tenant.ts';

/** An assessor's wish to see rows of a table, masked where the data lie, and for a time. */
export const sampleRequests = pgTable(
  'sample_request',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organisationId: organisationId(),
    assetId: uuid('asset_id').notNull(),
    /** Id of the table, as the report has it. */
    table: text('table_id').notNull(),
    rows: integer('rows').notNull(),
    /** What `assay sample --seed` draws by, so that nobody chooses the rows. */
    seed: integer('seed').notNull(),
    purpose: text('purpose').notNull(),
    state: text('state').$type<SampleState>().notNull(),
    askedBy: uuid('asked_by').notNull(),
    askedAt: timestamp('asked_at', { withTimezone: true }).notNull(),
    decidedBy: uuid('decided_by'),
    decidedAt: timestamp('decided_at', { withTimezone: true }),
    note: text('note'),
    /** The masked sample; null before it came and after it ran out. */
    content: jsonb('content'),
    sha256: text('sha256'),
    givenBy: uuid('given_by'),
    givenAt: timestamp('given_at', { withTimezone: true }),
    /** When what was given is removed. */
    expiresAt: timestamp('expires_at', { withTimezone: true }),
    version: integer('version').notNull().default(1),
  },
  (table) => [
    withinOrganisation('sample_request_of_asset', [table.organisationId, table.assetId], assets),
    unique('sample_request_in_organisation').on(table.organisationId, table.id),
    index('sample_request_by_asset').on(table.organisationId, table.assetId, table.askedAt),
    index('sample_request_by_expiry').on(table.expiresAt).where(sql`content is not null`),
    check(
      'sample_request_state',
      sql`state in ('asked', 'granted', 'refused', 'given', 'expired', 'withdrawn')`,
    ),
    ownRows('sample_request'),
    seenByClerk('sample_request'),
  ],
);

/** Who looked at a masked sample, and when. */
export const sampleViews = pgTable(
  'sample_view',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organisationId: organisationId(),
    requestId: uuid('request_id').notNull(),
    viewedBy: uuid('viewed_by').notNull(),
    viewedAt: timestamp('viewed_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    withinOrganisation('view_of_sample', [table.organisationId, table.requestId], sampleRequests),
    index('sample_view_by_request').on(table.organisationId, table.requestId, table.viewedAt),
    ownRows('sample_view'),
  ],
);
