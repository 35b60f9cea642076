import { bigint, index, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { organisations } from './organisations.ts';
import { organisationId, ownRows, seenByClerk } from './tenant.ts';

/** A file of data that was handed in to be assessed. Its bytes lie in the data folder, never in the database. */
export const uploads = pgTable(
  'upload',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organisationId: organisationId().references(() => organisations.id),
    name: text('name').notNull(),
    /** As the content shows, not as the sender said. */
    format: text('format').notNull(),
    bytes: bigint('bytes', { mode: 'number' }).notNull(),
    sha256: text('sha256').notNull(),
    uploadedBy: uuid('uploaded_by').notNull(),
    uploadedAt: timestamp('uploaded_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    uniqueIndex('upload_once').on(table.organisationId, table.sha256, table.name),
    index('upload_by_age').on(table.organisationId, table.uploadedAt),
    ownRows('upload'),
    seenByClerk('upload'),
  ],
);
