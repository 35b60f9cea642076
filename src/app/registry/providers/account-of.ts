import { credentialsOf, makeAccount, plainEmail } from '../../../access/accounts.ts';
import { findInvitation, type Invitation, invitationsTo } from '../../../access/invitations.ts';
import { accountOfSubject, linkAccount } from '../../../access/linked-accounts.ts';
import type { Transaction } from '../../../store/connect.ts';
import { continueAs } from '../../../store/in-organisation.ts';
import {
  emailUnverified,
  invitationOfAnother,
  linkFirst,
  notInvited,
} from '../../../vocabulary/registry/arrival-problems.ts';
import type { Language } from '../../../vocabulary/text.ts';
import { joinByInvitation } from '../accounts/accept-invitation.ts';
import { invitationEnded, signInRefused } from '../accounts/access-problems.ts';
import { claimedRoles } from './claimed-roles.ts';
import type { Departure } from './depart.ts';
import type { Vouched } from './provider.ts';
import type { ProviderSettings } from './provider-settings.ts';

/** Somebody who comes from a provider. */
export interface Arrival {
  readonly vouched: Vouched;
  readonly provider: ProviderSettings;
  readonly departure: Departure;
  readonly language: Language;
  readonly at: Date;
}

/**
 * The account that somebody from a provider opens. It is found by issuer and subject alone. A verified address leads
 * to a new account where somebody invited it or the claims give roles, and never to one that is there: whoever can
 * have a provider vouch for an address would else own the account behind it. Raises `access.sign-in-refused`,
 * `access.email-unverified`, `access.link-first`, `access.not-invited`, `access.invitation-ended`,
 * `access.invitation-of-another`.
 */
export async function accountOfArrival(tx: Transaction, arrival: Arrival): Promise<string> {
  const { vouched, departure, at } = arrival;
  const linked = await accountOfSubject(tx, vouched);
  if (linked !== undefined && linked.disabledAt !== null) throw signInRefused({});
  const invited = await invitationOf(tx, arrival);
  if (linked === undefined) return await newAccount(tx, arrival, invited);
  // Without its link an invitation waits: who is here already opens it on purpose.
  if (departure.invitation !== undefined) await join(tx, { invited, account: linked.id, at });
  return linked.id;
}

async function invitationOf(tx: Transaction, { vouched, departure, at }: Arrival) {
  const email = vouched.email === undefined ? undefined : plainEmail(vouched.email);
  if (departure.invitation === undefined) {
    return email === undefined ? [] : await invitationsTo(tx, email, at);
  }
  const found = await findInvitation(tx, departure.invitation, at);
  if (found === undefined) throw invitationEnded({});
  if (email === undefined) throw emailUnverified({});
  if (found.email !== email) throw invitationOfAnother({});
  return [found];
}

async function newAccount(
  tx: Transaction,
  { vouched, provider, language, at }: Arrival,
  invited: readonly Invitation[],
): Promise<string> {
  const { email } = vouched;
  if (email === undefined) throw emailUnverified({});
  if ((await credentialsOf(tx, email)) !== undefined) throw linkFirst({});
  const claimed = [...claimedRoles(provider, vouched.claims).values()].flat();
  if (invited.length === 0 && claimed.length === 0) throw notInvited({});
  const name = nameFrom(vouched, email);
  const account = await makeAccount(tx, { email, name, language, passwordHash: null, at });
  await linkAccount(tx, account, vouched);
  await join(tx, { invited, account, at });
  return account;
}

async function join(
  tx: Transaction,
  of: { readonly invited: readonly Invitation[]; readonly account: string; readonly at: Date },
): Promise<void> {
  const { account, at } = of;
  for (const invitation of of.invited) {
    await continueAs(tx, { organisation: invitation.organisation, account });
    await joinByInvitation(tx, { invitation, account, at });
  }
}

/** As `plainText` takes names: one line without control characters. */
function nameFrom({ name }: Vouched, email: string): string {
  const plain = (name ?? '').replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ').trim();
  return plain.slice(0, 200) || (email.split('@', 1)[0] ?? email);
}
