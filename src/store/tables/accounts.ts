import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  integer,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { type Role, roles } from '../../vocabulary/registry/roles.ts';
import type { Language } from '../../vocabulary/text.ts';
import { organisations } from './organisations.ts';
import { currentOrganisation, organisationId, serverRole } from './tenant.ts';

/** A person who signs in. Accounts stand above organisations: one person may serve several. Colleagues see each other. */
export const accounts = pgTable(
  'account',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    /** In lower case. */
    email: text('email').notNull(),
    name: text('name').notNull(),
    language: text('language').$type<Language>().notNull().default('en'),
    disabledAt: timestamp('disabled_at', { withTimezone: true }),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex('account_email').on(table.email),
    pgPolicy('account_signing_in', {
      for: 'all',
      to: serverRole,
      using: sql`assay_signing_in() or id = assay_account()`,
      withCheck: sql`assay_signing_in() or id = assay_account() or assay_set_up()`,
    }),
    pgPolicy('account_colleagues', {
      for: 'select',
      to: serverRole,
      using: sql`exists (select 1 from membership where membership.account_id = account.id and membership.organisation_id = ${currentOrganisation})`,
    }),
  ],
);

/**
 * What opens an account, apart from what colleagues see of it: read only in a transaction opened to sign in, or by the
 * account itself. Every account has its row.
 */
export const accountSecrets = pgTable(
  'account_secret',
  {
    accountId: uuid('account_id')
      .primaryKey()
      .references(() => accounts.id),
    /** argon2id in PHC string format; absent where the account signs in elsewhere. */
    passwordHash: text('password_hash'),
    /** Base32 secret of a time-based one-time password, sealed; absent without a second factor. */
    totpSecret: text('totp_secret'),
    /** The last time step accepted, so that no code works twice. */
    totpStep: integer('totp_step'),
    /** A second factor shown but not yet proved by a code of it, sealed. */
    totpPending: text('totp_pending'),
    /** Who else vouches for the person (OpenID Connect), and what it calls them. */
    issuer: text('issuer'),
    subject: text('subject'),
  },
  (table) => [
    uniqueIndex('account_secret_subject').on(table.issuer, table.subject),
    pgPolicy('account_secret_signing_in', {
      for: 'all',
      to: serverRole,
      using: sql`assay_signing_in() or account_id = assay_account()`,
      withCheck: sql`assay_signing_in() or account_id = assay_account() or assay_set_up()`,
    }),
  ],
);

/** Who has which roles in which organisation. */
export const memberships = pgTable(
  'membership',
  {
    organisationId: organisationId().references(() => organisations.id),
    accountId: uuid('account_id')
      .notNull()
      .references(() => accounts.id),
    role: text('role').$type<Role>().notNull(),
    since: timestamp('since', { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.accountId, table.role] }),
    check('membership_role', sql.raw(`role in (${roles.map((role) => `'${role}'`).join(', ')})`)),
    pgPolicy('membership_own_rows', {
      for: 'all',
      to: serverRole,
      using: sql`organisation_id = ${currentOrganisation}`,
      withCheck: sql`organisation_id = ${currentOrganisation}`,
    }),
    pgPolicy('membership_of_oneself', {
      for: 'select',
      to: serverRole,
      using: sql`account_id = assay_account()`,
    }),
  ],
);

/** A browser that is signed in. The cookie holds a random token; here stands its SHA-256 alone. */
export const sessions = pgTable(
  'session',
  {
    tokenHash: text('token_hash').primaryKey(),
    /** Names the session to its person, and opens nothing. */
    id: uuid('id').notNull().defaultRandom(),
    accountId: uuid('account_id')
      .notNull()
      .references(() => accounts.id),
    organisationId: uuid('organisation_id').references(() => organisations.id),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    lastSeenAt: timestamp('last_seen_at', { withTimezone: true }).notNull(),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
    /** The ID token by which it was opened, sealed: signing out there takes it. Absent after a password. */
    idToken: text('id_token'),
    /** Whether that provider said that it saw a second factor, or the one kept here was shown since. */
    secondFactor: boolean('second_factor').notNull().default(false),
  },
  () => [
    pgPolicy('session_signing_in', {
      for: 'all',
      to: serverRole,
      using: sql`assay_signing_in() or account_id = assay_account()`,
      withCheck: sql`assay_signing_in() or account_id = assay_account()`,
    }),
    // Administrators see who works for their organisation, and end that; of other organisations they see nothing.
    pgPolicy('session_of_organisation', {
      for: 'select',
      to: serverRole,
      using: sql`organisation_id = ${currentOrganisation}`,
    }),
    pgPolicy('session_ended_by_organisation', {
      for: 'delete',
      to: serverRole,
      using: sql`organisation_id = ${currentOrganisation}`,
    }),
  ],
);

/** A key for programs: bound to an organisation, with scopes; its SHA-256 alone is kept. */
export const apiTokens = pgTable(
  'api_token',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organisationId: organisationId().references(() => organisations.id),
    accountId: uuid('account_id')
      .notNull()
      .references(() => accounts.id),
    name: text('name').notNull(),
    tokenHash: text('token_hash').notNull(),
    scopes: text('scopes').array().notNull(),
    /** Whether who made it had shown a second factor. */
    secondFactor: boolean('second_factor').notNull().default(false),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
    revokedAt: timestamp('revoked_at', { withTimezone: true }),
  },
  (table) => [
    uniqueIndex('api_token_hash').on(table.tokenHash),
    pgPolicy('api_token_own_rows', {
      for: 'all',
      to: serverRole,
      using: sql`organisation_id = ${currentOrganisation} or assay_signing_in()`,
      withCheck: sql`organisation_id = ${currentOrganisation}`,
    }),
  ],
);
