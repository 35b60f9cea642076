import { randomUUID } from 'node:crypto';
import { and, asc, eq, gt, isNull } from 'drizzle-orm';
import type { Transaction } from '../store/connect.ts';
import { invitations } from '../store/tables/sign-in.ts';
import type { Role } from '../vocabulary/registry/roles.ts';
import { plainEmail } from './accounts.ts';
import { hashSecret, newSecret } from './secrets.ts';

const days = 7;
const stillOpen = and(isNull(invitations.acceptedAt), isNull(invitations.withdrawnAt));
const shown = {
  id: invitations.id,
  organisation: invitations.organisationId,
  email: invitations.email,
  roles: invitations.roles,
  expiresAt: invitations.expiresAt,
};

/** A place that waits for its person. */
export interface Invitation {
  readonly id: string;
  readonly organisation: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly expiresAt: Date;
}

/** Keeps a place for an address, and returns the secret that its person has to bring. It is told once. */
export async function invite(
  tx: Transaction,
  of: {
    readonly organisation: string;
    readonly email: string;
    readonly roles: readonly Role[];
    readonly by: string;
    readonly at: Date;
  },
): Promise<{ readonly invitation: Invitation; readonly secret: string }> {
  const secret = newSecret();
  const kept = {
    id: randomUUID(),
    email: plainEmail(of.email),
    roles: [...of.roles],
    expiresAt: new Date(of.at.getTime() + days * 86_400_000),
  };
  await tx.insert(invitations).values({
    ...kept,
    organisationId: of.organisation,
    tokenHash: hashSecret(secret),
    invitedBy: of.by,
    createdAt: of.at,
  });
  return { invitation: { ...kept, organisation: of.organisation }, secret };
}

/** The open invitation that a secret belongs to, in a transaction opened to sign in. */
export async function findInvitation(
  tx: Transaction,
  secret: string,
  at: Date,
): Promise<Invitation | undefined> {
  const [found] = await tx
    .select(shown)
    .from(invitations)
    .where(
      and(eq(invitations.tokenHash, hashSecret(secret)), stillOpen, gt(invitations.expiresAt, at)),
    );
  return found;
}

/** The open invitations of an address, in a transaction opened to sign in, oldest first. */
export async function invitationsTo(
  tx: Transaction,
  email: string,
  at: Date,
): Promise<Invitation[]> {
  return await tx
    .select(shown)
    .from(invitations)
    .where(and(eq(invitations.email, plainEmail(email)), stillOpen, gt(invitations.expiresAt, at)))
    .orderBy(asc(invitations.createdAt), asc(invitations.id));
}

/** Uses an invitation up, in a transaction of its organisation; false where another request did so first. */
export async function acceptOnce(tx: Transaction, id: string, at: Date): Promise<boolean> {
  const taken = await tx
    .update(invitations)
    .set({ acceptedAt: at })
    .where(and(eq(invitations.id, id), stillOpen))
    .returning({ id: invitations.id });
  return taken.length === 1;
}

/** The invitations of the transaction's organisation that nobody took up yet, oldest first. */
export async function openInvitations(
  tx: Transaction,
  organisation: string,
  at: Date,
): Promise<Invitation[]> {
  const own = eq(invitations.organisationId, organisation);
  return await tx
    .select(shown)
    .from(invitations)
    .where(and(own, stillOpen, gt(invitations.expiresAt, at)))
    .orderBy(asc(invitations.createdAt), asc(invitations.id));
}

/** Takes an invitation of an organisation back; false where there is none such that still waits. */
export async function withdrawInvitation(
  tx: Transaction,
  of: { readonly organisation: string; readonly id: string; readonly at: Date },
): Promise<boolean> {
  const one = and(eq(invitations.organisationId, of.organisation), eq(invitations.id, of.id));
  const withdrawn = await tx
    .update(invitations)
    .set({ withdrawnAt: of.at })
    .where(and(one, stillOpen, gt(invitations.expiresAt, of.at)))
    .returning({ id: invitations.id });
  return withdrawn.length === 1;
}
