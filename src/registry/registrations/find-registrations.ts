import {
  and,
  asc,
  desc,
  eq,
  inArray,
  isNotNull,
  lt,
  lte,
  ne,
  notInArray,
  or,
  type SQL,
  sql,
} from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Transaction } from '../../store/connect.ts';
import { registrations } from '../../store/tables/registrations.ts';
import { type Page, pageOf, readPageEnd } from './page-cursor.ts';
import type { RegistrationRow } from './registration-row.ts';

/** Which registrations: those an organisation applied for, or those that lie with it as the agency. */
export interface RegistrationSearch {
  readonly as: 'applicant' | 'agency';
  readonly organisation: string;
  readonly states?: readonly string[] | undefined;
  readonly asset?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

// To the millisecond, which is what a cursor remembers.
const changed = sql`date_trunc('milliseconds', ${registrations.changedAt})`;

/** A page of registrations, the last changed first. Raises `registry.bad-cursor`. */
export async function findRegistrations(
  tx: Transaction,
  search: RegistrationSearch,
): Promise<Page<RegistrationRow>> {
  const { states, asset, limit } = search;
  const party = search.as === 'applicant' ? registrations.organisationId : registrations.agencyId;
  const rows = await tx
    .select()
    .from(registrations)
    .where(
      and(
        eq(party, search.organisation),
        states === undefined ? undefined : inArray(registrations.state, [...states]),
        asset === undefined ? undefined : eq(registrations.assetId, asset),
        behind(search.after),
      ),
    )
    .orderBy(desc(changed), desc(registrations.id))
    .limit(limit + 1);
  return pageOf(rows, limit, ({ changedAt, id }) => ({ at: changedAt, id }));
}

/** Registrations with an agency for which time brings something by a day, the longest due first. */
export async function findDue(
  tx: Transaction,
  { agency, by }: { readonly agency: string; readonly by: string },
): Promise<string[]> {
  const rows = await tx
    .select({ id: registrations.id })
    .from(registrations)
    .where(
      and(
        eq(registrations.agencyId, agency),
        isNotNull(registrations.dueOn),
        lte(registrations.dueOn, by),
      ),
    )
    .orderBy(asc(registrations.dueOn), asc(registrations.id));
  return rows.map(({ id }) => id);
}

/** Ids of the cases that follow on a registration and have not ended, as far as the organisation sees them. */
export async function openCasesOn(
  tx: Transaction,
  { registration, final }: { readonly registration: string; readonly final: readonly string[] },
): Promise<string[]> {
  const rows = await tx
    .select({ id: registrations.id })
    .from(registrations)
    .where(
      and(
        sql`${registrations.record} ->> 'concerns' = ${registration}`,
        notInArray(registrations.state, [...final]),
      ),
    )
    .orderBy(asc(registrations.id));
  return rows.map(({ id }) => id);
}

/** Registrations with an agency that have ended while cases on them go on. */
export async function registrationsEndedBefore(
  tx: Transaction,
  { agency, final }: { readonly agency: string; readonly final: readonly string[] },
): Promise<string[]> {
  const concerned = alias(registrations, 'concerned');
  const rows = await tx
    .selectDistinct({ id: concerned.id })
    .from(registrations)
    .innerJoin(concerned, sql`${concerned.id} = (${registrations.record} ->> 'concerns')::uuid`)
    .where(
      and(
        eq(registrations.agencyId, agency),
        ne(registrations.kind, 'first'),
        notInArray(registrations.state, [...final]),
        inArray(concerned.state, [...final]),
      ),
    )
    .orderBy(asc(concerned.id));
  return rows.map(({ id }) => id);
}

function behind(cursor: string | undefined): SQL | undefined {
  if (cursor === undefined) return undefined;
  const { at, id } = readPageEnd(cursor);
  const moment = sql`${at.toISOString()}::timestamptz`;
  return or(lt(changed, moment), and(eq(changed, moment), lt(registrations.id, id)));
}

/** The application of the first registration that an organisation changed last; undefined where it has none. */
export async function newestApplication(tx: Transaction, organisation: string): Promise<unknown> {
  const [row] = await tx
    .select({ application: registrations.application })
    .from(registrations)
    .where(and(eq(registrations.organisationId, organisation), eq(registrations.kind, 'first')))
    .orderBy(desc(registrations.changedAt), desc(registrations.id))
    .limit(1);
  return row?.application;
}
