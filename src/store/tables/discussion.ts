import { sql } from 'drizzle-orm';
import {
  check,
  index,
  integer,
  pgTable,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type {
  CorrectionEvent,
  CorrectionState,
  TopicKind,
} from '../../vocabulary/registry/declaring/discussion.ts';
import { assessments, assets } from './assets.ts';
import { documents } from './documents.ts';
import { organisationId, ownRows, withinOrganisation } from './tenant.ts';

/** What somebody said about an asset or a part of what is known of it. It stays as it was said. */
export const comments = pgTable(
  'comment',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organisationId: organisationId(),
    assetId: uuid('asset_id').notNull(),
    topic: text('topic').$type<TopicKind>().notNull(),
    /** Id of what it is about, or the path of a column; null where it is the asset itself. */
    topicId: text('topic_id'),
    body: text('body').notNull(),
    writtenBy: uuid('written_by').notNull(),
    writtenAt: timestamp('written_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    withinOrganisation('comment_on_asset', [table.organisationId, table.assetId], assets),
    index('comment_by_asset').on(table.organisationId, table.assetId, table.writtenAt),
    ownRows('comment'),
  ],
);

/** A request that something be put right, from being raised to being accepted. */
export const corrections = pgTable(
  'correction',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organisationId: organisationId(),
    assetId: uuid('asset_id').notNull(),
    topic: text('topic').$type<TopicKind>().notNull(),
    topicId: text('topic_id'),
    state: text('state').$type<CorrectionState>().notNull(),
    version: integer('version').notNull().default(1),
    raisedAt: timestamp('raised_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    withinOrganisation('correction_of_asset', [table.organisationId, table.assetId], assets),
    unique('correction_in_organisation').on(table.organisationId, table.id),
    index('correction_by_asset').on(table.organisationId, table.assetId, table.raisedAt),
    check('correction_state', sql`state in ('raised', 'answered', 'accepted', 'withdrawn')`),
    ownRows('correction'),
  ],
);

/** What was done about a correction: who, when, in what words, on what document. */
export const correctionSteps = pgTable(
  'correction_step',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organisationId: organisationId(),
    correctionId: uuid('correction_id').notNull(),
    /** Its place in the way of the correction, from 1. */
    number: integer('number').notNull(),
    event: text('event').$type<CorrectionEvent>().notNull(),
    note: text('note').notNull(),
    documentId: uuid('document_id'),
    doneBy: uuid('done_by').notNull(),
    doneAt: timestamp('done_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    withinOrganisation(
      'step_of_correction',
      [table.organisationId, table.correctionId],
      corrections,
    ),
    withinOrganisation(
      'correction_step_on_document',
      [table.organisationId, table.documentId],
      documents,
    ),
    uniqueIndex('correction_step_number').on(table.correctionId, table.number),
    ownRows('correction_step'),
  ],
);

/** That a person stands for an assessment. Withdrawn, it stays and counts no longer. */
export const signOffs = pgTable(
  'sign_off',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organisationId: organisationId(),
    assetId: uuid('asset_id').notNull(),
    assessmentId: uuid('assessment_id').notNull(),
    /** Hash of the report that was signed. */
    reportSha256: text('report_sha256').notNull(),
    note: text('note'),
    signedBy: uuid('signed_by').notNull(),
    signedAt: timestamp('signed_at', { withTimezone: true }).notNull(),
    withdrawnAt: timestamp('withdrawn_at', { withTimezone: true }),
    /** Who took it back; null where a newer assessment did. */
    withdrawnBy: uuid('withdrawn_by'),
  },
  (table) => [
    withinOrganisation(
      'sign_off_of_assessment',
      [table.organisationId, table.assessmentId],
      assessments,
    ),
    uniqueIndex('sign_off_once')
      .on(table.assessmentId, table.signedBy)
      .where(sql`withdrawn_at is null`),
    index('sign_off_by_asset').on(table.organisationId, table.assetId),
    ownRows('sign_off'),
  ],
);
