import {
  type Credentials,
  changeCredentials,
  credentialsOf,
  lockCredentials,
  plainEmail,
} from '../../../access/accounts.ts';
import { byAddress, byName, countAttempt, forgetAttempts } from '../../../access/attempts.ts';
import { organisationsOf } from '../../../access/members.ts';
import { passwordOpens } from '../../../access/passwords.ts';
import { spendRecoveryCode } from '../../../access/recovery-codes.ts';
import { acceptedStep } from '../../../access/second-factor.ts';
import { closeSession, openSession } from '../../../access/sessions.ts';
import { appendAudit } from '../../../audit/append.ts';
import type { Transaction } from '../../../store/connect.ts';
import { continueAs, forPurpose } from '../../../store/in-organisation.ts';
import type { EntryContext, SecretKeeping, SignInContext } from '../entry-context.ts';
import { secondFactorNeeded, signInRefused } from './access-problems.ts';

export interface SignIn {
  readonly email: string;
  readonly password: string;
  /** Of an authenticator, or one of the recovery codes that stand in for it. */
  readonly code?: string | undefined;
  /** Where the request came from. */
  readonly address: string;
  /** The session that the browser had before: it ends. */
  readonly former?: string | undefined;
}

/**
 * Opens a session and returns the secret of its cookie. A name without an account costs as much as a wrong password
 * and is answered and locked out like one. Raises `access.sign-in-refused`, `access.second-factor-needed`,
 * `access.too-many-attempts`.
 */
export async function signIn(context: SignInContext, given: SignIn): Promise<string> {
  const { db } = context;
  const at = context.clock();
  const { id } = await provePassword(context, given);
  return await forPurpose(db, 'sign-in', async (tx) => {
    await proveSecondFactor(context, tx, { account: id, code: given.code, at });
    await forgetAttempts(tx, byName, plainEmail(given.email));
    return await openSessionFor(tx, { account: id, former: given.former, at });
  });
}

/**
 * Opens a session of somebody who has proved who they are, in place of the one that their browser had, for their
 * organisation where they have one alone. Returns the secret of its cookie.
 */
export async function openSessionFor(
  tx: Transaction,
  of: {
    readonly account: string;
    readonly former: string | undefined;
    /** Sealed, where another provider vouched for them. */
    readonly idToken?: string;
    /** Whether that provider said that it saw a second factor. */
    readonly secondFactor?: boolean;
    readonly at: Date;
  },
): Promise<string> {
  const { account, former, idToken = null, secondFactor = false, at } = of;
  if (former !== undefined) await closeSession(tx, former);
  await continueAs(tx, { account });
  const own = await organisationsOf(tx, account);
  const organisation = own.length === 1 ? (own[0]?.id ?? null) : null;
  const secret = await openSession(tx, { account, organisation, idToken, secondFactor, at });
  if (organisation !== null) await recordSession(tx, { organisation, account, at });
  return secret;
}

/** Counts an attempt, then compares. Raises `access.sign-in-refused`, `access.too-many-attempts`. */
export async function provePassword(
  { db, clock }: EntryContext,
  given: Pick<SignIn, 'email' | 'password' | 'address'>,
): Promise<Credentials> {
  const at = clock();
  await forPurpose(db, 'sign-in', async (tx) => {
    await countAttempt(tx, byName, { subject: plainEmail(given.email), at });
    await countAttempt(tx, byAddress, { subject: given.address, at });
  });
  const found = await forPurpose(db, 'sign-in', (tx) => credentialsOf(tx, given.email));
  const opens = await passwordOpens(found?.passwordHash, given.password);
  if (!opens || found === undefined || found.disabledAt !== null) throw signInRefused({});
  return found;
}

/**
 * Spends a code, where the account has a second factor. Raises `access.second-factor-needed`,
 * `access.sign-in-refused`.
 */
export async function proveSecondFactor(
  { secrets }: SecretKeeping,
  tx: Transaction,
  given: { readonly account: string; readonly code: string | undefined; readonly at: Date },
): Promise<void> {
  const { totpSecret: sealed, totpStep: lastStep } = await lockCredentials(tx, given.account);
  if (sealed === null) return;
  if (given.code === undefined) throw secondFactorNeeded({});
  if (given.code.includes('-')) return await proveByRecoveryCode(tx, given.account, given.code);
  const secret = secrets.open(sealed, placeOfFactor(given.account));
  const step = acceptedStep({ secret, lastStep }, given.code, given.at);
  if (step === undefined) throw signInRefused({});
  await changeCredentials(tx, given.account, { totpStep: step });
}

/** Where the secret of an authenticator is kept: it opens for no other account. */
export function placeOfFactor(account: string): string {
  return `second-factor:${account}`;
}

async function proveByRecoveryCode(tx: Transaction, account: string, code: string): Promise<void> {
  if (!(await spendRecoveryCode(tx, account, code))) throw signInRefused({});
}

/** Goes on in an organisation and records that a session works there. */
export async function recordSession(
  tx: Transaction,
  of: { readonly organisation: string; readonly account: string; readonly at: Date },
): Promise<void> {
  await continueAs(tx, of);
  await appendAudit(tx, { ...of, action: 'session.opened', subject: `account:${of.account}` });
}
