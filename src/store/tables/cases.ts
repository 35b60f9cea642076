import { sql } from 'drizzle-orm';
import {
  customType,
  date,
  index,
  integer,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { documents } from './documents.ts';
import { registrations } from './registrations.ts';
import {
  currentOrganisation,
  organisationId,
  ownRows,
  serverRole,
  withinOrganisation,
} from './tenant.ts';

const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

/** Whoever sees a registration: its own policy decides, so that a draft stays the applicant's own affair. */
const whoSeesTheCase = (table: string) =>
  sql.raw(`exists (select 1 from registration where registration.id = ${table}.registration_id)`);

/** Which documents belong to a case: its parties may read these, and no other of each other's. */
export const caseDocuments = pgTable(
  'case_document',
  {
    registrationId: uuid('registration_id')
      .notNull()
      .references(() => registrations.id),
    documentId: uuid('document_id').notNull(),
    /** Whose document it is: nobody can let others read what is not theirs. */
    organisationId: organisationId(),
    addedAt: timestamp('added_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.registrationId, table.documentId] }),
    withinOrganisation(
      'case_document_of_owner',
      [table.organisationId, table.documentId],
      documents,
    ),
    index('case_document_by_document').on(table.documentId),
    pgPolicy('case_document_parties', {
      for: 'select',
      to: serverRole,
      using: whoSeesTheCase('case_document'),
    }),
    pgPolicy('case_document_add', {
      for: 'insert',
      to: serverRole,
      withCheck: sql`organisation_id = ${currentOrganisation} and ${whoSeesTheCase('case_document')}`,
    }),
    pgPolicy('case_document_take_out', {
      for: 'delete',
      to: serverRole,
      // What was submitted the agency has looked at.
      using: sql`organisation_id = ${currentOrganisation} and exists (select 1 from registration where registration.id = case_document.registration_id and not jsonb_exists(registration.record, 'submittedOn'))`,
    }),
  ],
);

/** An objection to what was published. It belongs to the agency; the applicant may read its ground. */
export const objections = pgTable(
  'objection',
  {
    id: uuid('id').primaryKey(),
    organisationId: organisationId(),
    registrationId: uuid('registration_id')
      .notNull()
      .references(() => registrations.id),
    /** Of the receipt: year and count of the agency. */
    number: text('number').notNull(),
    ground: text('ground').notNull(),
    receivedOn: date('received_on').notNull(),
    receivedAt: timestamp('received_at', { withTimezone: true }).notNull(),
    /** Of the request that brought it: sent again, it is the same objection. */
    requestSha256: text('request_sha256').notNull(),
  },
  (table) => [
    unique('objection_number').on(table.organisationId, table.number),
    unique('objection_once').on(table.organisationId, table.requestSha256),
    unique('objection_of_agency').on(table.organisationId, table.id),
    index('objection_by_registration').on(table.registrationId),
    pgPolicy('objection_parties', {
      for: 'select',
      to: serverRole,
      using: sql`organisation_id = ${currentOrganisation} or ${whoSeesTheCase('objection')}`,
    }),
    pgPolicy('objection_receive', {
      for: 'insert',
      to: serverRole,
      withCheck: sql`organisation_id = ${currentOrganisation}`,
    }),
  ],
);

/** Who objected, and on what document: for the agency alone. */
export const objectionContacts = pgTable(
  'objection_contact',
  {
    objectionId: uuid('objection_id').primaryKey(),
    organisationId: organisationId(),
    name: text('name').notNull(),
    contact: text('contact').notNull(),
    documentName: text('document_name'),
    /** As the content shows, not as the sender said. */
    mediaType: text('media_type'),
    bytes: integer('bytes'),
    sha256: text('sha256'),
    content: bytea('content'),
  },
  (table) => [
    withinOrganisation(
      'objection_contact_of',
      [table.organisationId, table.objectionId],
      objections,
    ),
    ownRows('objection_contact'),
  ],
);
