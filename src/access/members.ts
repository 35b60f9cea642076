import { and, asc, eq, inArray, notInArray } from 'drizzle-orm';
import type { Transaction } from '../store/connect.ts';
import { accounts, memberships } from '../store/tables/accounts.ts';
import { organisations } from '../store/tables/organisations.ts';
import { type Role, roles } from '../vocabulary/registry/roles.ts';
import type { OwnOrganisation } from '../vocabulary/registry/session.ts';

/** A person in an organisation. */
export interface Member {
  readonly account: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
}

/** One account in one organisation. */
interface Place {
  readonly organisation: string;
  readonly account: string;
}

/** The members of the transaction's organisation, by name. */
export async function listMembers(tx: Transaction, organisation: string): Promise<Member[]> {
  const rows = await tx
    .select({
      account: accounts.id,
      name: accounts.name,
      email: accounts.email,
      role: memberships.role,
    })
    .from(memberships)
    .innerJoin(accounts, eq(accounts.id, memberships.accountId))
    .where(eq(memberships.organisationId, organisation))
    .orderBy(asc(accounts.name), asc(accounts.id));
  return gatherRoles(rows, ({ account }) => account).map(([{ account, name, email }, own]) => ({
    account,
    name,
    email,
    roles: own,
  }));
}

/** The names of people, as far as they are members of the transaction's organisation, sorted by id. */
export async function namesOf(
  tx: Transaction,
  ids: readonly string[],
): Promise<{ readonly id: string; readonly name: string }[]> {
  if (ids.length === 0) return [];
  return await tx
    .select({ id: accounts.id, name: accounts.name })
    .from(accounts)
    .where(inArray(accounts.id, [...ids]))
    .orderBy(asc(accounts.id));
}

/** The roles of an account in an organisation; none where it does not belong there. */
export async function rolesOf(tx: Transaction, place: Place): Promise<readonly Role[]> {
  const rows = await tx.select({ role: memberships.role }).from(memberships).where(at(place));
  return inOrder(rows.map(({ role }) => role));
}

/** The organisations that an account belongs to, by name; the transaction has to go on as that account. */
export async function organisationsOf(
  tx: Transaction,
  account: string,
): Promise<OwnOrganisation[]> {
  const rows = await tx
    .select({
      id: organisations.id,
      name: organisations.name,
      kind: organisations.kind,
      role: memberships.role,
    })
    .from(memberships)
    .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
    .where(eq(memberships.accountId, account))
    .orderBy(asc(organisations.name), asc(organisations.id));
  return gatherRoles(rows, ({ id }) => id).map(([{ id, name, kind }, own]) => ({
    id,
    name,
    kind,
    roles: own,
  }));
}

/** Gives an account exactly these roles; none takes it out of the organisation. */
export async function setRoles(
  tx: Transaction,
  of: Place & { readonly since: Date },
  to: readonly Role[],
): Promise<void> {
  await tx
    .delete(memberships)
    .where(to.length === 0 ? at(of) : and(at(of), notInArray(memberships.role, [...to])));
  if (to.length === 0) return;
  const { organisation: organisationId, account: accountId, since } = of;
  await tx
    .insert(memberships)
    .values(to.map((role) => ({ organisationId, accountId, role, since })))
    .onConflictDoNothing();
}

/** Who administers an organisation; held until the transaction ends, so that the last one does not go. */
export async function lockAdministrators(
  tx: Transaction,
  organisation: string,
): Promise<readonly string[]> {
  const rows = await tx
    .select({ account: memberships.accountId })
    .from(memberships)
    .where(and(eq(memberships.organisationId, organisation), eq(memberships.role, 'admin')))
    .for('update');
  return rows.map(({ account }) => account);
}

function at({ organisation, account }: Place) {
  return and(eq(memberships.organisationId, organisation), eq(memberships.accountId, account));
}

/** One row a role becomes one entry a key, in the order of the rows. */
function gatherRoles<T extends { readonly role: Role }>(
  rows: readonly T[],
  keyOf: (row: T) => string,
): (readonly [T, readonly Role[]])[] {
  const keys = [...new Set(rows.map(keyOf))];
  return keys.flatMap((key) => {
    const own = rows.filter((row) => keyOf(row) === key);
    const [first] = own;
    return first === undefined ? [] : [[first, inOrder(own.map(({ role }) => role))] as const];
  });
}

function inOrder(own: readonly Role[]): readonly Role[] {
  return roles.filter((role) => own.includes(role));
}
