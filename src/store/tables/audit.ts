import { sql } from 'drizzle-orm';
import {
  bigint,
  foreignKey,
  jsonb,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { organisations } from './organisations.ts';
import { currentOrganisation, organisationId, ownRows, serverRole } from './tenant.ts';

/** How far an organisation's chain has come. The row is locked by whoever appends. */
export const auditHeads = pgTable(
  'audit_head',
  {
    organisationId: organisationId()
      .primaryKey()
      .references(() => organisations.id),
    sequence: bigint('sequence', { mode: 'number' }).notNull(),
    hash: text('hash').notNull(),
  },
  () => [ownRows('audit_head')],
);

/** What was done, by whom, to what. Rows are added and read, never changed: the role has no right to. */
export const auditEntries = pgTable(
  'audit_entry',
  {
    organisationId: organisationId(),
    /** From 1, without gaps, within an organisation. */
    sequence: bigint('sequence', { mode: 'number' }).notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
    /** Absent where the system acted by itself. */
    account: uuid('account'),
    action: text('action').notNull(),
    subject: text('subject').notNull(),
    details: jsonb('details').$type<Record<string, string | number | boolean | null>>().notNull(),
    /** Of the entry before, and of this one: SHA-256 in hexadecimal. */
    previous: text('previous').notNull(),
    hash: text('hash').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.sequence] }),
    foreignKey({
      name: 'audit_entry_of_organisation',
      columns: [table.organisationId],
      foreignColumns: [organisations.id],
    }),
    pgPolicy('audit_entry_read', {
      for: 'select',
      to: serverRole,
      using: sql`organisation_id = ${currentOrganisation}`,
    }),
    pgPolicy('audit_entry_append', {
      for: 'insert',
      to: serverRole,
      withCheck: sql`organisation_id = ${currentOrganisation}`,
    }),
  ],
);
