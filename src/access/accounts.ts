import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Transaction } from '../store/connect.ts';
import { accounts } from '../store/tables/accounts.ts';
import type { Language } from '../vocabulary/text.ts';

type Row = typeof accounts.$inferSelect;

/** What opens an account: read only in a transaction opened to sign in. */
export type Credentials = Pick<
  Row,
  'id' | 'email' | 'passwordHash' | 'totpSecret' | 'totpPending' | 'totpStep' | 'disabledAt'
>;

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
  await tx.insert(accounts).values({ id, email, name, language, passwordHash, createdAt: of.at });
  return id;
}

/** What opens the account of an address; undefined where nobody has it. */
export async function credentialsOf(
  tx: Transaction,
  email: string,
): Promise<Credentials | undefined> {
  const [found] = await tx
    .select()
    .from(accounts)
    .where(eq(accounts.email, plainEmail(email)));
  return found;
}

/** The same of an account, held until the transaction ends: what one request spends, no other spends again. */
export async function lockCredentials(tx: Transaction, account: string): Promise<Credentials> {
  const [found] = await tx.select().from(accounts).where(eq(accounts.id, account)).for('update');
  return found ?? outOfSight();
}

export async function profileOf(tx: Transaction, account: string): Promise<AccountProfile> {
  const [found] = await tx.select().from(accounts).where(eq(accounts.id, account));
  const { id, email, name, language, totpSecret } = found ?? outOfSight();
  return { id, email, name, language, secondFactor: totpSecret !== null };
}

/** Changes what opens an account. */
export async function changeCredentials(
  tx: Transaction,
  account: string,
  change: Partial<Pick<Row, 'passwordHash' | 'totpSecret' | 'totpPending' | 'totpStep'>>,
): Promise<void> {
  await tx.update(accounts).set(change).where(eq(accounts.id, account));
}

function outOfSight(): never {
  throw new Error('bug: an account that has signed in is out of sight');
}
