import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';
import type { AssessmentSource } from '../../vocabulary/registry/assets/assessment-run.ts';
import type { AlertLevel, Cadence, DriftTold } from '../../vocabulary/registry/assets/schedule.ts';
import { assets } from './assets.ts';
import { organisationId, ownRows, seenByClerk, withinOrganisation } from './tenant.ts';

/** When an asset is assessed again by itself, and who is told where it drifted. */
export const assessmentSchedules = pgTable(
  'assessment_schedule',
  {
    organisationId: organisationId(),
    assetId: uuid('asset_id').notNull(),
    source: jsonb('source').$type<AssessmentSource>().notNull(),
    cadence: text('cadence').$type<Cadence>().notNull(),
    /** In UTC. */
    hour: integer('hour').notNull(),
    /** Of the week, 1 being Monday, or of the month; absent where it is daily. */
    day: integer('day'),
    active: boolean('active').notNull().default(true),
    /** The least change that is told. */
    alertLevel: text('alert_level').$type<AlertLevel>().notNull(),
    /** Points that the score has to fall by to be told; absent where only the level counts. */
    alertScoreDrop: doublePrecision('alert_score_drop'),
    /** Nobody is told before then. */
    mutedUntil: timestamp('muted_until', { withTimezone: true }),
    /** Accounts that get a letter. */
    recipients: uuid('recipients').array().notNull().default(sql`'{}'`),
    /** The job that it asked for last. */
    lastJobId: uuid('last_job_id'),
    /** What people were told of last. */
    driftTold: jsonb('drift_told').$type<DriftTold>(),
    nextAt: timestamp('next_at', { withTimezone: true }).notNull(),
    version: integer('version').notNull().default(1),
    changedBy: uuid('changed_by').notNull(),
    changedAt: timestamp('changed_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.assetId] }),
    withinOrganisation(
      'assessment_schedule_of_asset',
      [table.organisationId, table.assetId],
      assets,
    ),
    index('assessment_schedule_due').on(table.nextAt).where(sql`active`),
    check('assessment_schedule_hour', sql`hour between 0 and 23`),
    ownRows('assessment_schedule'),
    seenByClerk('assessment_schedule'),
  ],
);
