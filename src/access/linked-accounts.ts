import { and, eq } from 'drizzle-orm';
import type { Transaction } from '../store/connect.ts';
import { accountSecrets, accounts } from '../store/tables/accounts.ts';

/** A person as another provider knows them: never reassigned, unlike an address (OpenID Connect Core 1.0). */
export interface Subject {
  readonly issuer: string;
  readonly subject: string;
}

/** The account that a provider's person opens, in a transaction opened to sign in. */
export async function accountOfSubject(
  tx: Transaction,
  { issuer, subject }: Subject,
): Promise<{ readonly id: string; readonly disabledAt: Date | null } | undefined> {
  const [found] = await tx
    .select({ id: accounts.id, disabledAt: accounts.disabledAt })
    .from(accounts)
    .innerJoin(accountSecrets, eq(accountSecrets.accountId, accounts.id))
    .where(and(eq(accountSecrets.issuer, issuer), eq(accountSecrets.subject, subject)));
  return found;
}

/** Lets a provider's person open an account, or with null nobody elsewhere any more. */
export async function linkAccount(
  tx: Transaction,
  account: string,
  to: Subject | null,
): Promise<void> {
  const { issuer, subject } = to ?? { issuer: null, subject: null };
  await tx
    .update(accountSecrets)
    .set({ issuer, subject })
    .where(eq(accountSecrets.accountId, account));
}

/** By what an account is opened, without any of it. */
export async function waysIn(
  tx: Transaction,
  account: string,
): Promise<{ readonly password: boolean; readonly issuer: string | null }> {
  const [found] = await tx
    .select({ passwordHash: accountSecrets.passwordHash, issuer: accountSecrets.issuer })
    .from(accountSecrets)
    .where(eq(accountSecrets.accountId, account));
  return { password: found?.passwordHash != null, issuer: found?.issuer ?? null };
}
