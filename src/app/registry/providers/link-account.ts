import { accountOfSubject, linkAccount, waysIn } from '../../../access/linked-accounts.ts';
import { forPurpose } from '../../../store/in-organisation.ts';
import { linkedToAnother } from '../../../vocabulary/registry/arrival-problems.ts';
import { afterProof, type Proof, recordOnAccount } from '../accounts/own-credentials.ts';
import type { Person, SignInContext } from '../entry-context.ts';
import type { Departure } from './depart.ts';
import type { Vouched } from './provider.ts';
import { onlyWayIn } from './provider-problems.ts';

/**
 * Lets a provider's person open the account whose own person proved that it is theirs before they left. Raises
 * `access.linked-to-another`.
 */
export async function linkAfterProof(
  { db, clock }: SignInContext,
  link: NonNullable<Departure['link']>,
  vouched: Vouched,
): Promise<void> {
  await forPurpose(db, 'sign-in', async (tx) => {
    const before = await accountOfSubject(tx, vouched);
    if (before !== undefined && before.id !== link.account) throw linkedToAnother({});
    await linkAccount(tx, link.account, vouched);
    await recordOnAccount(tx, link, { action: 'account.linked', at: clock() });
  });
}

/** Lets nobody elsewhere open the account any more. Raises `access.only-way-in`, and what `signIn` raises. */
export async function unlinkAccount(
  context: SignInContext,
  person: Person,
  proof: Proof,
): Promise<void> {
  const { account } = person;
  const ways = await forPurpose(context.db, 'sign-in', (tx) => waysIn(tx, account));
  if (!ways.password) throw onlyWayIn({});
  await afterProof(context, { person, proof }, async (tx) => {
    await linkAccount(tx, account, null);
    await recordOnAccount(tx, person, { action: 'account.unlinked', at: context.clock() });
  });
}
