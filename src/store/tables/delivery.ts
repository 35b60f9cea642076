import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type { DeliveryState } from '../../vocabulary/registry/delivery-states.ts';
import type { Phrase } from '../../vocabulary/text.ts';
import { organisations } from './organisations.ts';
import { organisationId, ownRows, seenByClerk } from './tenant.ts';

/** Codes, counts and ids alone. */
export type MessagePayload = Readonly<Record<string, string | number | boolean | null>>;

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
    /** Sealed. */
    secret: text('secret').notNull(),
    /** The one before, sealed: messages are signed by it as well until then. */
    formerSecret: text('former_secret'),
    formerUntil: timestamp('former_until', { withTimezone: true }),
    active: boolean('active').notNull().default(true),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
  },
  () => [ownRows('webhook')],
);

/** Messages written with the change they tell of, and handed to the webhooks that ask for them later. */
export const outbox = pgTable(
  'outbox',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organisationId: organisationId().references(() => organisations.id),
    event: text('event').notNull(),
    payload: jsonb('payload').$type<MessagePayload>().notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    /** The trace that the change was part of, as W3C Trace Context writes it. */
    traceParent: text('trace_parent'),
    /** When a delivery was written for each webhook that asks for it. */
    dispatchedAt: timestamp('dispatched_at', { withTimezone: true }),
  },
  (table) => [
    index('outbox_undispatched').on(table.createdAt).where(sql`dispatched_at is null`),
    ownRows('outbox'),
    seenByClerk('outbox'),
  ],
);

/** One message on its way to one webhook: sent again until it arrives or is given up. */
export const webhookDeliveries = pgTable(
  'webhook_delivery',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organisationId: organisationId().references(() => organisations.id),
    messageId: uuid('message_id')
      .notNull()
      .references(() => outbox.id, { onDelete: 'cascade' }),
    webhookId: uuid('webhook_id')
      .notNull()
      .references(() => webhooks.id, { onDelete: 'cascade' }),
    state: text('state').$type<DeliveryState>().notNull().default('waiting'),
    attempts: integer('attempts').notNull().default(0),
    /** While an attempt runs: when it counts as lost, so that a crash leaves nothing behind. */
    nextAttemptAt: timestamp('next_attempt_at', { withTimezone: true }).notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    settledAt: timestamp('settled_at', { withTimezone: true }),
    /** Why the last attempt failed. */
    reason: jsonb('reason').$type<Phrase>(),
  },
  (table) => [
    uniqueIndex('webhook_delivery_once').on(table.messageId, table.webhookId),
    index('webhook_delivery_waiting').on(table.nextAttemptAt).where(sql`state = 'waiting'`),
    index('webhook_delivery_of_webhook').on(table.webhookId, table.createdAt, table.id),
    check('webhook_delivery_state', sql`state in ('waiting', 'delivered', 'dead')`),
    ownRows('webhook_delivery'),
    seenByClerk('webhook_delivery'),
  ],
);
