import { randomUUID } from 'node:crypto';
import { and, eq, gt, isNull } from 'drizzle-orm';
import type { Transaction } from '../store/connect.ts';
import { invitations } from '../store/tables/sign-in.ts';
import type { Role } from '../vocabulary/registry/roles.ts';
import { plainEmail } from './accounts.ts';
import { hashSecret, newSecret } from './secrets.ts';

const days = 7;

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
    .select({
      id: invitations.id,
      organisation: invitations.organisationId,
      email: invitations.email,
      roles: invitations.roles,
      expiresAt: invitations.expiresAt,
    })
    .from(invitations)
    .where(
      and(
        eq(invitations.tokenHash, hashSecret(secret)),
        isNull(invitations.acceptedAt),
        gt(invitations.expiresAt, at),
      ),
    );
  return found;
}

/** Uses an invitation up, in a transaction of its organisation; false where another request did so first. */
export async function acceptOnce(tx: Transaction, id: string, at: Date): Promise<boolean> {
  const taken = await tx
    .update(invitations)
    .set({ acceptedAt: at })
    .where(and(eq(invitations.id, id), isNull(invitations.acceptedAt)))
    .returning({ id: invitations.id });
  return taken.length === 1;
}
