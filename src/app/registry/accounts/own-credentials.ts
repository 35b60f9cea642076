import {
  type Credentials,
  changeCredentials,
  lockCredentials,
  profileOf,
} from '../../../access/accounts.ts';
import { waysIn } from '../../../access/linked-accounts.ts';
import { hashPassword } from '../../../access/passwords.ts';
import { forgetRecoveryCodes, makeRecoveryCodes } from '../../../access/recovery-codes.ts';
import { acceptedStep, newSecondFactor } from '../../../access/second-factor.ts';
import { closeSessionsOf, readSession, renewSession } from '../../../access/sessions.ts';
import { appendAudit } from '../../../audit/append.ts';
import type { Transaction } from '../../../store/connect.ts';
import { continueAs, forPurpose } from '../../../store/in-organisation.ts';
import type { Person, SignInContext } from '../entry-context.ts';
import { noSecondFactor, signInAnew, signInRefused } from './access-problems.ts';
import { placeOfFactor, provePassword, proveSecondFactor } from './sign-in.ts';

/** How long a sign-in elsewhere proves who somebody is, in milliseconds. */
const freshFor = 10 * 60_000;

/** What a person proves once more before they change what opens their account. */
export interface Proof {
  readonly password: string;
  readonly code?: string | undefined;
  readonly address: string;
}

/**
 * Proposes a second factor; it is asked for once a code of it was shown. An account without a password is proved by a
 * sign-in of the last ten minutes at its provider. Raises `access.sign-in-anew`, and what `signIn` raises.
 */
export async function proposeSecondFactor(
  context: SignInContext,
  person: Person,
  proof: Omit<Proof, 'password'> & { readonly password?: string | undefined },
): Promise<{ readonly secret: string; readonly uri: string }> {
  const { password = '' } = proof;
  const { account } = person;
  const ways = await forPurpose(context.db, 'sign-in', (tx) => waysIn(tx, account));
  const after = ways.password ? afterProof : afterArrival;
  return await after(context, { person, proof: { ...proof, password } }, async (tx, { email }) => {
    const factor = newSecondFactor(email);
    const sealed = context.secrets.seal(factor.secret, placeOfFactor(person.account));
    await changeCredentials(tx, person.account, { totpPending: sealed });
    return factor;
  });
}

/** What follows when a second factor is asked for. */
export interface ConfirmedFactor {
  /** Under which the session goes on. */
  readonly session: string;
  /** They stand in for the authenticator, once each, and are told once. */
  readonly codes: readonly string[];
}

/** Has the proposed second factor asked for from now on. Raises `access.sign-in-refused` for a wrong code. */
export async function confirmSecondFactor(
  { db, clock, secrets }: SignInContext,
  person: Person,
  code: string,
): Promise<ConfirmedFactor> {
  const at = clock();
  return await forPurpose(db, 'sign-in', async (tx) => {
    const { totpPending: sealed } = await lockCredentials(tx, person.account);
    if (sealed === null) throw signInRefused({});
    const secret = secrets.open(sealed, placeOfFactor(person.account));
    const step = acceptedStep({ secret, lastStep: null }, code, at);
    if (step === undefined) throw signInRefused({});
    await changeCredentials(tx, person.account, {
      totpSecret: sealed,
      totpPending: null,
      totpStep: step,
    });
    const codes = await makeRecoveryCodes(tx, person.account, at);
    const session = await renewSession(tx, person.secret, { secondFactor: true });
    await recordOnAccount(tx, person, { action: 'account.second-factor-set', at });
    return { session, codes };
  });
}

/**
 * Makes ten codes that stand in for the authenticator, once each, in place of those there were. They are told once.
 * Raises `access.no-second-factor`, and what `signIn` raises.
 */
export async function newRecoveryCodes(
  context: SignInContext,
  person: Person,
  proof: Proof,
): Promise<readonly string[]> {
  const at = context.clock();
  return await afterProof(context, { person, proof }, async (tx, { totpSecret }) => {
    if (totpSecret === null) throw noSecondFactor({});
    const codes = await makeRecoveryCodes(tx, person.account, at);
    await recordOnAccount(tx, person, { action: 'account.recovery-codes-made', at });
    return codes;
  });
}

/** Asks for no second factor any more. Raises what `signIn` raises. */
export async function removeSecondFactor(
  context: SignInContext,
  person: Person,
  proof: Proof,
): Promise<void> {
  await afterProof(context, { person, proof }, async (tx) => {
    const none = { totpSecret: null, totpPending: null, totpStep: null };
    await changeCredentials(tx, person.account, none);
    await forgetRecoveryCodes(tx, person.account);
    await recordOnAccount(tx, person, {
      action: 'account.second-factor-removed',
      at: context.clock(),
    });
  });
}

/** Takes another password, and ends every session of the account, this one too. Raises what `signIn` raises. */
export async function changePassword(
  context: SignInContext,
  person: Person,
  given: { readonly proof: Proof; readonly password: string },
): Promise<void> {
  const { account } = person;
  const profile = await forPurpose(context.db, 'sign-in', (tx) => profileOf(tx, account));
  const passwordHash = await hashPassword(given.password, [profile.email, profile.name]);
  await afterProof(context, { person, proof: given.proof }, async (tx) => {
    await changeCredentials(tx, account, { passwordHash });
    await closeSessionsOf(tx, account);
    await recordOnAccount(tx, person, { action: 'account.password-changed', at: context.clock() });
  });
}

/** Has a person prove once more who they are, then does what takes it. Raises what `signIn` raises. */
export async function afterProof<T>(
  context: SignInContext,
  { person, proof }: { readonly person: Person; readonly proof: Proof },
  change: (tx: Transaction, credentials: Credentials) => Promise<T>,
): Promise<T> {
  const { account } = person;
  const { email } = await forPurpose(context.db, 'sign-in', (tx) => profileOf(tx, account));
  const credentials = await provePassword(context, { ...proof, email });
  return await forPurpose(context.db, 'sign-in', async (tx) => {
    await proveSecondFactor(context, tx, { account, code: proof.code, at: context.clock() });
    return await change(tx, credentials);
  });
}

/** The same where the account has no password: its person came from their provider just now. */
async function afterArrival<T>(
  context: SignInContext,
  { person, proof }: { readonly person: Person; readonly proof: Proof },
  change: (tx: Transaction, credentials: Credentials) => Promise<T>,
): Promise<T> {
  const { account, secret } = person;
  const at = context.clock();
  return await forPurpose(context.db, 'sign-in', async (tx) => {
    const session = await readSession(tx, secret, at);
    const isFresh = session !== undefined && at.getTime() - session.createdAt.getTime() < freshFor;
    if (!isFresh || !session.byProvider) throw signInAnew({});
    await proveSecondFactor(context, tx, { account, code: proof.code, at });
    return await change(tx, await lockCredentials(tx, account));
  });
}

/** An account stands above organisations: the one that its person works for at the time keeps the record. */
export async function recordOnAccount(
  tx: Transaction,
  { account, organisation }: Pick<Person, 'account' | 'organisation'>,
  of: { readonly action: string; readonly at: Date },
): Promise<void> {
  if (organisation === null) return;
  await continueAs(tx, { organisation, account });
  await appendAudit(tx, { ...of, organisation, account, subject: `account:${account}` });
}
