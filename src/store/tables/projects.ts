import { sql } from 'drizzle-orm';
import {
  date,
  index,
  integer,
  jsonb,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { assets } from './assets.ts';
import { organisations } from './organisations.ts';
import {
  currentOrganisation,
  organisationId,
  ownRows,
  serverRole,
  withinOrganisation,
} from './tenant.ts';

/** An assessment project. A trigger freezes the row once it is issued or abandoned, whoever asks. */
export const projects = pgTable(
  'project',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    organisationId: organisationId().references(() => organisations.id),
    title: text('title').notNull(),
    /** Of the state table in `engagement`. */
    state: text('state').notNull(),
    /** The issued project that this one follows. */
    follows: uuid('follows'),
    /** All that it consists of: the record that `engagement` steps. */
    record: jsonb('record').notNull(),
    /** The report as it was issued and signed: canonical JSON, null until then. */
    document: text('document'),
    version: integer('version').notNull().default(1),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    changedAt: timestamp('changed_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    unique('project_in_organisation').on(table.organisationId, table.id),
    index('project_by_change').on(table.organisationId, sql`changed_at desc`, sql`id desc`),
    index('project_following').on(table.organisationId, table.follows),
    ownRows('project'),
  ],
);

/** Rows of a project are added while it goes on, never to one that has ended. */
const rowsOfOpenProject = (table: string) => [
  pgPolicy(`${table}_read`, {
    for: 'select',
    to: serverRole,
    using: sql`organisation_id = ${currentOrganisation}`,
  }),
  pgPolicy(`${table}_add`, {
    for: 'insert',
    to: serverRole,
    withCheck: sql`organisation_id = ${currentOrganisation} and assay_project_goes_on(project_id)`,
  }),
];

/** Assets in the scope of a project, as its newest plan has them. */
export const projectAssets = pgTable(
  'project_asset',
  {
    organisationId: organisationId(),
    projectId: uuid('project_id').notNull(),
    assetId: uuid('asset_id').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.projectId, table.assetId] }),
    withinOrganisation(
      'project_asset_of_project',
      [table.organisationId, table.projectId],
      projects,
    ),
    withinOrganisation('project_asset_of_asset', [table.organisationId, table.assetId], assets),
    index('project_asset_by_asset').on(table.organisationId, table.assetId),
    ...rowsOfOpenProject('project_asset'),
    pgPolicy('project_asset_remove', {
      for: 'delete',
      to: serverRole,
      using: sql`organisation_id = ${currentOrganisation} and assay_project_goes_on(project_id)`,
    }),
  ],
);

/** Every step a project took. Added and read, never changed. */
export const projectEvents = pgTable(
  'project_event',
  {
    organisationId: organisationId(),
    projectId: uuid('project_id').notNull(),
    sequence: integer('sequence').notNull(),
    event: text('event').notNull(),
    from: text('from_state').notNull(),
    to: text('to_state').notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
    account: uuid('account').notNull(),
    /** The event as it was brought. */
    details: jsonb('details').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.projectId, table.sequence] }),
    withinOrganisation(
      'project_event_of_project',
      [table.organisationId, table.projectId],
      projects,
    ),
    ...rowsOfOpenProject('project_event'),
  ],
);

/** What anyone may learn of an issued report: who issued it when, and its hash, signed. Nothing of its contents. */
export const projectSeals = pgTable(
  'project_seal',
  {
    projectId: uuid('project_id').primaryKey(),
    organisationId: organisationId(),
    /** The issued report that this one follows. */
    follows: uuid('follows'),
    /** Of the report's canonical JSON. */
    sha256: text('sha256').notNull(),
    /** The signed statement: a JSON Web Signature. */
    jws: text('jws').notNull(),
    issuedAt: timestamp('issued_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    withinOrganisation(
      'project_seal_of_project',
      [table.organisationId, table.projectId],
      projects,
    ),
    index('project_seal_following').on(table.follows),
    pgPolicy('project_seal_read', { for: 'select', to: serverRole, using: sql`true` }),
    pgPolicy('project_seal_add', {
      for: 'insert',
      to: serverRole,
      withCheck: sql`organisation_id = ${currentOrganisation} and assay_project_goes_on(project_id)`,
    }),
  ],
);

/** That people were reminded of a request for evidence whose due day was over. Another due day is another reminder. */
export const projectReminders = pgTable(
  'project_reminder',
  {
    organisationId: organisationId(),
    projectId: uuid('project_id').notNull(),
    /** Id of the request in the record. */
    request: text('request').notNull(),
    dueOn: date('due_on').notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({
      columns: [table.organisationId, table.projectId, table.request, table.dueOn],
    }),
    withinOrganisation(
      'project_reminder_of_project',
      [table.organisationId, table.projectId],
      projects,
    ),
    ...rowsOfOpenProject('project_reminder'),
  ],
);
