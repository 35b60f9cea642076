import { randomUUID } from 'node:crypto';
import { asc, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../store/connect.ts';
import { organisations } from '../store/tables/organisations.ts';
import type { OrganisationKind } from '../vocabulary/registry/organisation-kinds.ts';

export interface NewOrganisation {
  readonly name: string;
  readonly kind: OrganisationKind;
  /** Unified social credit code or another register's number. */
  readonly registrationNumber?: string | undefined;
}

/** Holds off others who set up at once: an arbitrary constant, the same everywhere. */
const setUpLock = 7_214_003;

/** Makes an organisation, in a transaction opened to set up, and returns its id. */
export async function makeOrganisation(
  tx: Transaction,
  of: NewOrganisation,
  more: { readonly operates: boolean; readonly at: Date },
): Promise<string> {
  const id = randomUUID();
  await tx.insert(organisations).values({
    id,
    name: of.name,
    kind: of.kind,
    registrationNumber: of.registrationNumber ?? null,
    operates: more.operates,
    createdAt: more.at,
  });
  return id;
}

/** Whether anybody set this registry up; whoever asks after it waits until the transaction ends. */
export async function isSetUp(tx: Transaction): Promise<boolean> {
  await tx.execute(sql`select pg_advisory_xact_lock(${setUpLock})`);
  const found = await tx.select({ id: organisations.id }).from(organisations).limit(1);
  return found.length > 0;
}

/** Whether an organisation runs this server. */
export async function operatesServer(tx: Transaction, organisation: string): Promise<boolean> {
  const [found] = await tx
    .select({ operates: organisations.operates })
    .from(organisations)
    .where(eq(organisations.id, organisation));
  return found?.operates ?? false;
}

/** Whether the members of an organisation need a second factor. */
export async function requiresSecondFactor(
  tx: Transaction,
  organisation: string,
): Promise<boolean> {
  const [found] = await tx
    .select({ required: organisations.secondFactorRequired })
    .from(organisations)
    .where(eq(organisations.id, organisation));
  return found?.required ?? false;
}

/** Has the members of an organisation need a second factor, or need none. */
export async function requireSecondFactor(
  tx: Transaction,
  organisation: string,
  required: boolean,
): Promise<void> {
  await tx
    .update(organisations)
    .set({ secondFactorRequired: required })
    .where(eq(organisations.id, organisation));
}

/** The ids of all organisations, sorted; for the clerk. */
export async function everyOrganisation(tx: Transaction): Promise<readonly string[]> {
  const { id } = organisations;
  return (await tx.select({ id }).from(organisations).orderBy(asc(id))).map((row) => row.id);
}

/** What an organisation is called; the transaction has to see it. */
export async function nameOfOrganisation(
  tx: Transaction,
  organisation: string,
): Promise<string | undefined> {
  const [found] = await tx
    .select({ name: organisations.name })
    .from(organisations)
    .where(eq(organisations.id, organisation));
  return found?.name;
}
