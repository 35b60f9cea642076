import { sql } from 'drizzle-orm';
import { boolean, check, pgPolicy, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { OrganisationKind } from '../../vocabulary/registry/organisation-kinds.ts';
import { currentOrganisation, serverRole } from './tenant.ts';

/** An enterprise, an assessor's firm or a registration agency: what rows belong to. */
export const organisations = pgTable(
  'organisation',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    name: text('name').notNull(),
    /** Unified social credit code or another register's number. */
    registrationNumber: text('registration_number'),
    kind: text('kind').$type<OrganisationKind>().notNull(),
    /** Whether it runs this server: its administrators take in other organisations. */
    operates: boolean('operates').notNull().default(false),
    /** Whether its members need a second factor before they do anything for it. */
    secondFactorRequired: boolean('second_factor_required').notNull().default(false),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull().defaultNow(),
  },
  () => [
    check('organisation_kind', sql`kind in ('enterprise', 'assessor', 'agency')`),
    pgPolicy('organisation_itself', {
      for: 'select',
      to: serverRole,
      // Agencies are public: an applicant has to name one.
      using: sql`id = ${currentOrganisation} or kind = 'agency' or assay_clerk() or assay_set_up() or assay_account() is not null and exists (select 1 from membership where membership.organisation_id = organisation.id and membership.account_id = assay_account())`,
    }),
    pgPolicy('organisation_change', {
      for: 'update',
      to: serverRole,
      using: sql`id = ${currentOrganisation}`,
      withCheck: sql`id = ${currentOrganisation}`,
    }),
    pgPolicy('organisation_new', { for: 'insert', to: serverRole, withCheck: sql`assay_set_up()` }),
  ],
);
