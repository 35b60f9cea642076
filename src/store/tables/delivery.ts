import {
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import { organisations } from './organisations.ts';
import { organisationId, ownRows } from './tenant.ts';

/** What a write answered, so that the same request sent twice is done once. */
export const idempotencyKeys = pgTable(
  'idempotency_key',
  {
    organisationId: organisationId().references(() => organisations.id),
    accountId: uuid('account_id').notNull(),
    key: text('key').notNull(),
    /** Method, path and body: another request under the same key is refused. */
    requestSha256: text('request_sha256').notNull(),
    status: integer('status').notNull(),
    headers: jsonb('headers').$type<Record<string, string>>().notNull(),
    body: text('body').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.accountId, table.key] }),
    index('idempotency_key_age').on(table.createdAt),
    ownRows('idempotency_key'),
  ],
);

export const webhooks = pgTable(
  'webhook',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organisationId: organisationId().references(() => organisations.id),
    url: text('url').notNull(),
    events: text('events').array().notNull(),
    secret: text('secret').notNull(),
    active: boolean('active').notNull().default(true),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
  },
  () => [ownRows('webhook')],
);

/** Messages written with the change they tell of; sent later, and again until they arrive. */
export const outbox = pgTable(
  'outbox',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organisationId: organisationId().references(() => organisations.id),
    event: text('event').notNull(),
    payload: jsonb('payload').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    attempts: integer('attempts').notNull().default(0),
    nextAttemptAt: timestamp('next_attempt_at', { withTimezone: true }).notNull(),
    deliveredAt: timestamp('delivered_at', { withTimezone: true }),
    lastError: text('last_error'),
  },
  (table) => [index('outbox_waiting').on(table.nextAttemptAt), ownRows('outbox')],
);
