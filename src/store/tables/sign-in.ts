import { sql } from 'drizzle-orm';
import {
  index,
  integer,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type { Role } from '../../vocabulary/registry/roles.ts';
import { accounts } from './accounts.ts';
import { organisations } from './organisations.ts';
import { currentOrganisation, organisationId, ownRows, serverRole } from './tenant.ts';

/**
 * How often something was tried of late, by the hash of what was tried: a name or an address. Kept for names that
 * nobody has as well, so that a lock-out does not tell which accounts there are.
 */
export const attempts = pgTable(
  'attempt',
  {
    key: text('key').primaryKey(),
    count: integer('count').notNull(),
    /** The count begins anew from here on. */
    until: timestamp('until', { withTimezone: true }).notNull(),
  },
  (table) => [
    index('attempt_until').on(table.until),
    pgPolicy('attempt_signing_in', {
      for: 'all',
      to: serverRole,
      using: sql`assay_signing_in() or assay_set_up()`,
      withCheck: sql`assay_signing_in() or assay_set_up()`,
    }),
  ],
);

/** A place in an organisation that waits for its person. Of the link's secret the SHA-256 alone is kept. */
export const invitations = pgTable(
  'invitation',
  {
    id: uuid('id').primaryKey(),
    organisationId: organisationId().references(() => organisations.id),
    /** In lower case. */
    email: text('email').notNull(),
    roles: text('roles').array().$type<Role[]>().notNull(),
    tokenHash: text('token_hash').notNull(),
    invitedBy: uuid('invited_by').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
    acceptedAt: timestamp('accepted_at', { withTimezone: true }),
    withdrawnAt: timestamp('withdrawn_at', { withTimezone: true }),
  },
  (table) => [
    uniqueIndex('invitation_token').on(table.tokenHash),
    pgPolicy('invitation_own_rows', {
      for: 'all',
      to: serverRole,
      using: sql`organisation_id = ${currentOrganisation}`,
      withCheck: sql`organisation_id = ${currentOrganisation}`,
    }),
    pgPolicy('invitation_signing_in', {
      for: 'select',
      to: serverRole,
      using: sql`assay_signing_in()`,
    }),
  ],
);

/** Codes that stand in for an authenticator, once each. Of 100 random bits the SHA-256 alone is kept. */
export const recoveryCodes = pgTable(
  'recovery_code',
  {
    accountId: uuid('account_id')
      .notNull()
      .references(() => accounts.id),
    codeHash: text('code_hash').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.codeHash] }),
    pgPolicy('recovery_code_signing_in', {
      for: 'all',
      to: serverRole,
      using: sql`assay_signing_in() or account_id = assay_account()`,
      withCheck: sql`assay_signing_in() or account_id = assay_account()`,
    }),
  ],
);

/** Codes by which persons set a new password: one an organisation, given by an administrator of it. */
export const passwordResets = pgTable(
  'password_reset',
  {
    accountId: uuid('account_id')
      .notNull()
      .references(() => accounts.id),
    organisationId: organisationId().references(() => organisations.id),
    codeHash: text('code_hash').notNull(),
    issuedBy: uuid('issued_by').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.accountId] }),
    ownRows('password_reset'),
    pgPolicy('password_reset_signing_in', {
      for: 'select',
      to: serverRole,
      using: sql`assay_signing_in()`,
    }),
    pgPolicy('password_reset_spent', {
      for: 'delete',
      to: serverRole,
      using: sql`assay_signing_in()`,
    }),
  ],
);

/** Persons on their way to another provider who have not come back yet. Spent when they do: no answer is taken twice. */
export const departures = pgTable(
  'departure',
  {
    /** SHA-256 of the secret in the cookie of the browser that left. */
    keyHash: text('key_hash').primaryKey(),
    /** State, nonce, code verifier and where to go on, sealed. */
    request: text('request').notNull(),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
  },
  () => [
    pgPolicy('departure_signing_in', {
      for: 'all',
      to: serverRole,
      using: sql`assay_signing_in()`,
      withCheck: sql`assay_signing_in()`,
    }),
  ],
);
