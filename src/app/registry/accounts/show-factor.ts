import { lockCredentials, profileOf } from '../../../access/accounts.ts';
import { byAddress, byName, countAttempt, forgetAttempts } from '../../../access/attempts.ts';
import { renewSession } from '../../../access/sessions.ts';
import { forPurpose } from '../../../store/in-organisation.ts';
import type { Person, SignInContext } from '../entry-context.ts';
import { noSecondFactor } from './access-problems.ts';
import { recordOnAccount } from './own-credentials.ts';
import { proveSecondFactor } from './sign-in.ts';

/**
 * Shows a code of the account's authenticator, or a recovery code, in a session that another provider opened without
 * a second factor. Returns the secret under which the session goes on. Raises `access.no-second-factor`,
 * `access.sign-in-refused`, `access.too-many-attempts`.
 */
export async function showSecondFactor(
  context: SignInContext,
  person: Person,
  given: { readonly code: string; readonly address: string },
): Promise<string> {
  const { account, secret } = person;
  const at = context.clock();
  const email = await forPurpose(context.db, 'sign-in', async (tx) => {
    const profile = await profileOf(tx, account);
    await countAttempt(tx, byName, { subject: profile.email, at });
    await countAttempt(tx, byAddress, { subject: given.address, at });
    return profile.email;
  });
  return await forPurpose(context.db, 'sign-in', async (tx) => {
    const { totpSecret } = await lockCredentials(tx, account);
    if (totpSecret === null) throw noSecondFactor({});
    await proveSecondFactor(context, tx, { account, code: given.code, at });
    await forgetAttempts(tx, byName, email);
    const fresh = await renewSession(tx, secret, { secondFactor: true });
    await recordOnAccount(tx, person, { action: 'account.second-factor-shown', at });
    return fresh;
  });
}
