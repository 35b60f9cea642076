import { changeCredentials, credentialsOf, plainEmail } from '../../../access/accounts.ts';
import { byAddress, byName, countAttempt } from '../../../access/attempts.ts';
import { organisationsOf, rolesOf } from '../../../access/members.ts';
import { givePasswordReset, spendPasswordReset } from '../../../access/password-resets.ts';
import { hashPassword } from '../../../access/passwords.ts';
import { closeSessionsOf } from '../../../access/sessions.ts';
import { appendAudit } from '../../../audit/append.ts';
import { notFound } from '../../../registry/registry-problems.ts';
import type { Transaction } from '../../../store/connect.ts';
import { continueAs, forPurpose } from '../../../store/in-organisation.ts';
import { authorise, inCallersOrganisation, type RegistryContext } from '../context.ts';
import type { SignInContext } from '../entry-context.ts';
import { servesOthersToo, signInRefused } from './access-problems.ts';
import { proveSecondFactor } from './sign-in.ts';

/**
 * Gives a member of the caller's organisation a code for a new password, to be told in person. An account that serves
 * another organisation too is not this one's to open. Raises `registry.not-found`, `access.serves-others-too`.
 */
export async function giveResetCode(
  context: RegistryContext,
  member: string,
): Promise<{ readonly code: string; readonly expiresAt: Date }> {
  authorise(context, 'member.reset-password');
  const { account, organisation } = context.caller;
  const at = context.clock();
  return await inCallersOrganisation(context, async (tx) => {
    const own = await rolesOf(tx, { organisation, account: member });
    if (own.length === 0) throw notFound({ kind: 'member', id: member });
    if (await servesOthers(tx, { organisation, account: member })) throw servesOthersToo({});
    await continueAs(tx, { organisation, account });
    const given = await givePasswordReset(tx, { organisation, account: member, by: account, at });
    await appendAudit(tx, {
      organisation,
      account,
      action: 'member.password-reset-given',
      subject: `account:${member}`,
      details: { expires: given.expiresAt.toISOString() },
      at,
    });
    return given;
  });
}

/** What a person brings who lost their password. */
export interface PasswordReset {
  readonly email: string;
  readonly reset: string;
  readonly password: string;
  /** Of an authenticator or a recovery code, where the account has a second factor: a reset does not replace it. */
  readonly code?: string | undefined;
  readonly address: string;
}

/**
 * Sets a new password by the code of an administrator, once, and ends every session of the account. Raises
 * `access.sign-in-refused`, `access.second-factor-needed`, what `hashPassword` raises, `access.too-many-attempts`.
 */
export async function resetPassword(context: SignInContext, given: PasswordReset): Promise<void> {
  const { db } = context;
  const at = context.clock();
  await forPurpose(db, 'sign-in', async (tx) => {
    await countAttempt(tx, byName, { subject: plainEmail(given.email), at });
    await countAttempt(tx, byAddress, { subject: given.address, at });
  });
  // Hashed before anything is known of the account: one that is not there costs as much.
  const passwordHash = await hashPassword(given.password, [given.email]);
  await forPurpose(db, 'sign-in', async (tx) => {
    const found = await credentialsOf(tx, given.email);
    if (found === undefined || found.disabledAt !== null) throw signInRefused({});
    const account = found.id;
    const organisation = await spendPasswordReset(tx, { account, code: given.reset, at });
    if (organisation === undefined) throw signInRefused({});
    // They may have joined another organisation since the code was given.
    if (await servesOthers(tx, { organisation, account })) throw signInRefused({});
    await proveSecondFactor(context, tx, { account, code: given.code, at });
    await changeCredentials(tx, account, { passwordHash });
    await closeSessionsOf(tx, account);
    const subject = `account:${account}`;
    const action = 'account.password-reset';
    await continueAs(tx, { organisation, account });
    await appendAudit(tx, { organisation, account, action, subject, at });
  });
}

/** Looks as the account itself, which alone sees where it belongs. */
async function servesOthers(
  tx: Transaction,
  of: { readonly organisation: string; readonly account: string },
): Promise<boolean> {
  await continueAs(tx, of);
  const own = await organisationsOf(tx, of.account);
  return own.some(({ id }) => id !== of.organisation) || own.length === 0;
}
