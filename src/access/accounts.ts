import { randomUUID } from 'node:crypto';
import { and, eq, isNotNull, or, sql } from 'drizzle-orm';
import type { Transaction } from '../store/connect.ts';
import { accountSecrets, accounts } from '../store/tables/accounts.ts';
import type { Language } from '../vocabulary/text.ts';

type Account = typeof accounts.$inferSelect;
type Secrets = typeof accountSecrets.$inferSelect;

/** What opens an account: read only in a transaction opened to sign in, or by the account itself. */
export type Credentials = Pick<Account, 'id' | 'email' | 'disabledAt'> &
  Pick<Secrets, 'passwordHash' | 'totpSecret' | 'totpPending' | 'totpStep'>;

export interface AccountProfile {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly language: Language;
  /** Whether a second factor is asked for. */
  readonly secondFactor: boolean;
}

/** One address has one spelling. */
export function plainEmail(email: string): string {
  return email.trim().toLowerCase();
}

/** Makes an account and returns its id. */
export async function makeAccount(
  tx: Transaction,
  of: {
    readonly email: string;
    readonly name: string;
    readonly language: Language;
    readonly passwordHash: string | null;
    readonly at: Date;
  },
): Promise<string> {
  const id = randomUUID();
  const { name, language, passwordHash } = of;
  const email = plainEmail(of.email);
  await tx.insert(accounts).values({ id, email, name, language, createdAt: of.at });
  await tx.insert(accountSecrets).values({ accountId: id, passwordHash });
  return id;
}

/** What opens the account of an address; undefined where nobody has it. */
export async function credentialsOf(
  tx: Transaction,
  email: string,
): Promise<Credentials | undefined> {
  const [found] = await credentials(tx).where(eq(accounts.email, plainEmail(email)));
  return found;
}

/** Whether an account has an authenticator here; in a transaction opened to sign in, or of the account. */
export async function hasAuthenticator(tx: Transaction, account: string): Promise<boolean> {
  const [found] = await tx
    .select({ id: accountSecrets.accountId })
    .from(accountSecrets)
    .where(and(eq(accountSecrets.accountId, account), isNotNull(accountSecrets.totpSecret)));
  return found !== undefined;
}

/** What opens an account, held until the transaction ends: what one request spends, no other spends again. */
export async function lockCredentials(tx: Transaction, account: string): Promise<Credentials> {
  const [found] = await credentials(tx)
    .where(eq(accounts.id, account))
    .for('update', { of: accountSecrets });
  return found ?? outOfSight();
}

/** The account itself, or any in a transaction opened to sign in. */
export async function profileOf(tx: Transaction, account: string): Promise<AccountProfile> {
  const [found] = await tx
    .select({
      id: accounts.id,
      email: accounts.email,
      name: accounts.name,
      language: accounts.language,
      secondFactor: sql<boolean>`${accountSecrets.totpSecret} is not null`,
    })
    .from(accounts)
    .innerJoin(accountSecrets, eq(accountSecrets.accountId, accounts.id))
    .where(eq(accounts.id, account));
  return found ?? outOfSight();
}

/** Changes what an account is called and written to in. */
export async function changeProfile(
  tx: Transaction,
  account: string,
  to: { readonly name: string; readonly language: Language },
): Promise<void> {
  await tx.update(accounts).set(to).where(eq(accounts.id, account));
}

/** Changes what opens an account. */
export async function changeCredentials(
  tx: Transaction,
  account: string,
  change: Partial<Pick<Secrets, 'passwordHash' | 'totpSecret' | 'totpPending' | 'totpStep'>>,
): Promise<void> {
  await tx.update(accountSecrets).set(change).where(eq(accountSecrets.accountId, account));
}

/** The sealed secrets of all authenticators, in a transaction opened to sign in; held until it ends. */
export async function lockSecondFactors(
  tx: Transaction,
): Promise<
  readonly ({ readonly account: string } & Pick<Secrets, 'totpSecret' | 'totpPending'>)[]
> {
  const { accountId: account, totpSecret, totpPending } = accountSecrets;
  return await tx
    .select({ account, totpSecret, totpPending })
    .from(accountSecrets)
    .where(or(isNotNull(totpSecret), isNotNull(totpPending)))
    .for('update');
}

function credentials(tx: Transaction) {
  return tx
    .select({
      id: accounts.id,
      email: accounts.email,
      disabledAt: accounts.disabledAt,
      passwordHash: accountSecrets.passwordHash,
      totpSecret: accountSecrets.totpSecret,
      totpPending: accountSecrets.totpPending,
      totpStep: accountSecrets.totpStep,
    })
    .from(accounts)
    .innerJoin(accountSecrets, eq(accountSecrets.accountId, accounts.id));
}

function outOfSight(): never {
  throw new Error('bug: an account that has signed in is out of sight');
}
