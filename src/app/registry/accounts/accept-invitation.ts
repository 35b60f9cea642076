import { credentialsOf, makeAccount } from '../../../access/accounts.ts';
import { acceptOnce, findInvitation, type Invitation } from '../../../access/invitations.ts';
import { rolesOf, setRoles } from '../../../access/members.ts';
import { hashPassword } from '../../../access/passwords.ts';
import { appendAudit } from '../../../audit/append.ts';
import type { Transaction } from '../../../store/connect.ts';
import { continueAs, forPurpose } from '../../../store/in-organisation.ts';
import type { Language } from '../../../vocabulary/text.ts';
import type { SignInContext } from '../entry-context.ts';
import { invitationEnded } from './access-problems.ts';
import { provePassword, proveSecondFactor } from './sign-in.ts';

export interface Acceptance {
  readonly secret: string;
  readonly name: string;
  readonly language: Language;
  /** Of the account there is, or for the one to be made. */
  readonly password: string;
  readonly code?: string | undefined;
  readonly address: string;
}

/**
 * Takes up an invitation: with the account of its address, which has to be opened, or with a new one. Raises
 * `access.invitation-ended`, what `hashPassword` raises, and what `signIn` raises.
 */
export async function acceptInvitation(
  context: SignInContext,
  given: Acceptance,
): Promise<{ readonly organisation: string; readonly account: string }> {
  const { db } = context;
  const at = context.clock();
  const { invitation, known } = await forPurpose(db, 'sign-in', async (tx) => {
    const found = await findInvitation(tx, given.secret, at);
    if (found === undefined) throw invitationEnded({});
    return { invitation: found, known: await credentialsOf(tx, found.email) };
  });
  const { email, organisation } = invitation;
  if (known !== undefined) await provePassword(context, { ...given, email });
  const passwordHash = known ? '' : await hashPassword(given.password, [email, given.name]);
  return await forPurpose(db, 'sign-in', async (tx) => {
    if (known) await proveSecondFactor(context, tx, { account: known.id, code: given.code, at });
    const account = known?.id ?? (await makeAccount(tx, { ...given, email, passwordHash, at }));
    await continueAs(tx, { organisation, account });
    await joinByInvitation(tx, { invitation, account, at });
    return { organisation, account };
  });
}

/** Uses an invitation up in a transaction of its organisation. Raises `access.invitation-ended`. */
export async function joinByInvitation(
  tx: Transaction,
  of: { readonly invitation: Invitation; readonly account: string; readonly at: Date },
): Promise<void> {
  const { account, at } = of;
  const { id, organisation, roles } = of.invitation;
  if (!(await acceptOnce(tx, id, at))) throw invitationEnded({});
  const before = await rolesOf(tx, { organisation, account });
  const after = [...new Set([...before, ...roles])];
  await setRoles(tx, { organisation, account, since: at }, after);
  await appendAudit(tx, {
    organisation,
    account,
    action: 'member.joined',
    subject: `account:${account}`,
    details: { invitation: id, roles: after.join(' ') },
    at,
  });
}
