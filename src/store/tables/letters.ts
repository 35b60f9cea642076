import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { DeliveryState } from '../../vocabulary/registry/delivery-states.ts';
import type { LetterKind } from '../../vocabulary/registry/letter-kinds.ts';
import type { Params, Phrase } from '../../vocabulary/text.ts';
import { organisations } from './organisations.ts';
import { organisationId, ownRows, seenByClerk } from './tenant.ts';

/** An e-mail to a member, written with the change that it tells of and sent later. Its address is read when it is sent. */
export const letters = pgTable(
  'letter',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organisationId: organisationId().references(() => organisations.id),
    accountId: uuid('account_id').notNull(),
    kind: text('kind').$type<LetterKind>().notNull(),
    /** Names, counts and ids alone. */
    params: jsonb('params').$type<Params>().notNull(),
    state: text('state').$type<DeliveryState>().notNull().default('waiting'),
    attempts: integer('attempts').notNull().default(0),
    /** While an attempt runs: when it counts as lost. */
    nextAttemptAt: timestamp('next_attempt_at', { withTimezone: true }).notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    settledAt: timestamp('settled_at', { withTimezone: true }),
    /** Why the last attempt failed. */
    reason: jsonb('reason').$type<Phrase>(),
  },
  (table) => [
    index('letter_waiting').on(table.nextAttemptAt).where(sql`state = 'waiting'`),
    check('letter_state', sql`state in ('waiting', 'delivered', 'dead')`),
    ownRows('letter'),
    seenByClerk('letter'),
  ],
);
