import { changeProfile, profileOf } from '../../../access/accounts.ts';
import { waysIn } from '../../../access/linked-accounts.ts';
import { countRecoveryCodes } from '../../../access/recovery-codes.ts';
import { continueAs, forPurpose } from '../../../store/in-organisation.ts';
import type { Language } from '../../../vocabulary/text.ts';
import type { EntryContext, Person } from '../entry-context.ts';
import type { ProviderContext } from '../providers/depart.ts';

/** An account as its person sees it: by what it is opened, and nothing that opens it. */
export interface OwnAccount {
  readonly email: string;
  readonly name: string;
  readonly language: Language;
  readonly password: boolean;
  readonly secondFactor: boolean;
  /** How many were not used yet. */
  readonly recoveryCodes: number;
  /** Who else opens it; without an id where the server knows that provider no longer. */
  readonly provider: { readonly id: string | null; readonly name: string } | null;
}

export async function ownAccount(
  { db, providers }: ProviderContext,
  { account }: Person,
): Promise<OwnAccount> {
  return await forPurpose(db, 'public', async (tx) => {
    await continueAs(tx, { account });
    const { id: _, ...profile } = await profileOf(tx, account);
    const { password, issuer } = await waysIn(tx, account);
    const recoveryCodes = await countRecoveryCodes(tx, account);
    const found = providers.find(({ settings }) => settings.issuer === issuer)?.settings;
    const provider = issuer && { id: found?.id ?? null, name: found?.name ?? issuer };
    return { ...profile, password, recoveryCodes, provider: provider || null };
  });
}

/** Changes what a person is called and written to in. */
export async function changeOwnAccount(
  { db }: EntryContext,
  { account }: Person,
  to: Pick<OwnAccount, 'name' | 'language'>,
): Promise<void> {
  await forPurpose(db, 'public', async (tx) => {
    await continueAs(tx, { account });
    await changeProfile(tx, account, to);
  });
}
