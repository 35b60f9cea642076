import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { JobKind, JobState } from '../../vocabulary/registry/job.ts';
import type { KeptProblem } from '../../vocabulary/registry/kept-problem.ts';
import { organisations } from './organisations.ts';
import { organisationId, ownRows, seenByClerk } from './tenant.ts';

/** Work that outlives the request that asked for it, and the process that began it. */
export const jobs = pgTable(
  'job',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organisationId: organisationId().references(() => organisations.id),
    kind: text('kind').$type<JobKind>().notNull(),
    state: text('state').$type<JobState>().notNull().default('waiting'),
    /** What is to be done, as its kind has it. */
    payload: jsonb('payload').notNull(),
    /** How often it was taken: what an earlier taker brings too late is refused by it. */
    attempts: integer('attempts').notNull().default(0),
    /** When it may be taken. While it runs: when its taker counts as lost. */
    dueAt: timestamp('due_at', { withTimezone: true }).notNull(),
    cancelAskedAt: timestamp('cancel_asked_at', { withTimezone: true }),
    progress: jsonb('progress'),
    result: jsonb('result'),
    problem: jsonb('problem').$type<KeptProblem>(),
    /** Absent where the system asked by itself. */
    requestedBy: uuid('requested_by'),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    startedAt: timestamp('started_at', { withTimezone: true }),
    endedAt: timestamp('ended_at', { withTimezone: true }),
  },
  (table) => [
    index('job_due').on(table.dueAt).where(sql`state in ('waiting', 'running')`),
    index('job_by_age').on(table.organisationId, sql`created_at desc`, sql`id desc`),
    check('job_state', sql`state in ('waiting', 'running', 'done', 'failed', 'cancelled')`),
    ownRows('job'),
    seenByClerk('job'),
  ],
);
