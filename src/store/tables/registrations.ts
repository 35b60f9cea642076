import { sql } from 'drizzle-orm';
import {
  date,
  index,
  integer,
  jsonb,
  pgPolicy,
  pgTable,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { assets } from './assets.ts';
import { organisations } from './organisations.ts';
import { currentOrganisation, organisationId, serverRole, withinOrganisation } from './tenant.ts';

const partyToIt = sql`organisation_id = ${currentOrganisation} or agency_id = ${currentOrganisation}`;

/** The applicant's organisation and the agency it applies to both see and move a registration; nobody else. */
const rowsOfBothParties = (table: string, parties = partyToIt) =>
  pgPolicy(`${table}_parties`, {
    for: 'all',
    to: serverRole,
    using: parties,
    withCheck: parties,
  });

/** An agency sees what was submitted to it: a draft is the applicant's own affair. */
const partyToSubmitted = sql`organisation_id = ${currentOrganisation} or agency_id = ${currentOrganisation} and jsonb_exists(record, 'submittedOn')`;

export const registrations = pgTable(
  'registration',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organisationId: organisationId().references(() => organisations.id),
    agencyId: uuid('agency_id')
      .notNull()
      .references(() => organisations.id),
    assetId: uuid('asset_id').notNull(),
    kind: text('kind').notNull(),
    /** Of the state table in `rights/registration`. */
    state: text('state').notNull(),
    /** Id of the rule file it runs under. */
    rules: text('rules').notNull(),
    application: jsonb('application').notNull(),
    /** The asset as it was assessed for this application: what a certificate is bound to. */
    subject: jsonb('subject').notNull(),
    /** Answers to the compliance checklist, each on its evidence. */
    review: jsonb('review').notNull().default([]),
    /** Who drafted the application and who answered the checklist: what the history has no line for. */
    participants: jsonb('participants').notNull().default([]),
    /** Clocks, notices, checklist: the record that `rights/registration` steps. */
    record: jsonb('record').notNull(),
    /** The next day on which something is due by itself; what the clerk's job looks for. */
    dueOn: date('due_on'),
    version: integer('version').notNull().default(1),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    changedAt: timestamp('changed_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    withinOrganisation('registration_of_asset', [table.organisationId, table.assetId], assets),
    index('registration_by_agency').on(table.agencyId, table.state),
    index('registration_by_organisation').on(table.organisationId, table.assetId),
    index('registration_due').on(table.dueOn),
    rowsOfBothParties('registration', partyToSubmitted),
  ],
);

/** Every step a registration took. Added and read, never changed. */
export const registrationEvents = pgTable(
  'registration_event',
  {
    registrationId: uuid('registration_id')
      .notNull()
      .references(() => registrations.id),
    sequence: integer('sequence').notNull(),
    organisationId: organisationId(),
    agencyId: uuid('agency_id').notNull(),
    event: text('event').notNull(),
    from: text('from_state').notNull(),
    to: text('to_state').notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
    account: uuid('account'),
    details: jsonb('details').notNull(),
  },
  (table) => [
    unique('registration_event_once').on(table.registrationId, table.sequence),
    rowsOfBothParties('registration_event'),
  ],
);

/** What anyone may see of a registration, from its publication on. */
export const publicRegister = pgTable(
  'public_register',
  {
    registrationId: uuid('registration_id').primaryKey(),
    organisationId: organisationId(),
    agencyId: uuid('agency_id').notNull(),
    state: text('state').notNull(),
    name: text('name').notNull(),
    holder: text('holder').notNull(),
    entry: jsonb('entry').notNull(),
    publishedAt: timestamp('published_at', { withTimezone: true }).notNull(),
    changedAt: timestamp('changed_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    index('public_register_by_day').on(table.publishedAt),
    pgPolicy('public_register_read', { for: 'select', to: serverRole, using: sql`true` }),
    pgPolicy('public_register_write', {
      for: 'insert',
      to: serverRole,
      withCheck: partyToIt,
    }),
    pgPolicy('public_register_change', {
      for: 'update',
      to: serverRole,
      using: partyToIt,
      withCheck: partyToIt,
    }),
  ],
);

/** Certificates are public documents: whoever holds one may ask whether it stands. */
export const certificates = pgTable(
  'certificate',
  {
    id: uuid('id').primaryKey(),
    organisationId: organisationId(),
    agencyId: uuid('agency_id').notNull(),
    registrationId: uuid('registration_id')
      .notNull()
      .references(() => registrations.id),
    /** The verifiable credential, signed. */
    jwt: text('jwt').notNull(),
    sha256: text('sha256').notNull(),
    statusIndex: integer('status_index').notNull(),
    /** A number that an agency issued and somebody recorded here; never made by us. */
    agencyNumber: text('agency_number'),
    validFrom: timestamp('valid_from', { withTimezone: true }).notNull(),
    validUntil: timestamp('valid_until', { withTimezone: true }).notNull(),
    revokedAt: timestamp('revoked_at', { withTimezone: true }),
    revokedBecause: text('revoked_because'),
  },
  (table) => [
    uniqueIndex('certificate_sha256').on(table.sha256),
    uniqueIndex('certificate_status').on(table.agencyId, table.statusIndex),
    pgPolicy('certificate_read', { for: 'select', to: serverRole, using: sql`true` }),
    pgPolicy('certificate_issue', {
      for: 'insert',
      to: serverRole,
      withCheck: sql`agency_id = ${currentOrganisation}`,
    }),
    pgPolicy('certificate_revoke', {
      for: 'update',
      to: serverRole,
      using: sql`agency_id = ${currentOrganisation}`,
      withCheck: sql`agency_id = ${currentOrganisation}`,
    }),
  ],
);
