import { sql } from 'drizzle-orm';
import { type AnyPgColumn, foreignKey, pgPolicy, pgRole, uuid } from 'drizzle-orm/pg-core';

/** The role that the server connects as: no superuser, no owner, no way round row-level security. */
export const serverRole = pgRole('assay_server').existing();

/** The organisation that the running transaction was opened for; null, and so no row, outside one. */
export const currentOrganisation = sql`assay_organisation()`;

/** The column by which the database itself keeps organisations apart. */
export const organisationId = () => uuid('organisation_id').notNull();

/** A reference that cannot leave the organisation, since its key is part of it: `own` is organisation and reference. */
export function withinOrganisation(
  name: string,
  own: [AnyPgColumn, AnyPgColumn],
  other: Readonly<Record<'organisationId' | 'id', AnyPgColumn>>,
) {
  return foreignKey({ name, columns: own, foreignColumns: [other.organisationId, other.id] });
}

/** Rows are seen and written by their own organisation alone. */
export function ownRows(table: string) {
  return pgPolicy(`${table}_own_rows`, {
    as: 'permissive',
    for: 'all',
    to: serverRole,
    using: sql`organisation_id = ${currentOrganisation}`,
    withCheck: sql`organisation_id = ${currentOrganisation}`,
  });
}

/** Work without a person behind it sees for whom there is something to do, and then opens that organisation. */
export function seenByClerk(table: string) {
  return pgPolicy(`${table}_clerk`, {
    as: 'permissive',
    for: 'select',
    to: serverRole,
    using: sql`assay_clerk()`,
  });
}
