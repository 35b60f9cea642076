import { changeCredentials, lockSecondFactors } from '../../../access/accounts.ts';
import { everyOrganisation } from '../../../access/organisations.ts';
import {
  changeWebhookSecrets,
  lockWebhookSecrets,
} from '../../../registry/webhooks/webhook-secret.ts';
import { forPurpose, inOrganisation } from '../../../store/in-organisation.ts';
import { isSealed, type SecretBox } from '../../keys/secret-box.ts';
import type { SignInContext } from '../entry-context.ts';
import { placeOfSecret } from '../webhooks/sign-message.ts';
import { placeOfFactor } from './sign-in.ts';

/**
 * Seals what an older version kept as it is, and anew what was sealed with a former key: done before anything is
 * served, so that nothing else meets either. Raises `keys.secret-key-missing`.
 */
export async function sealSecrets(context: SignInContext): Promise<void> {
  await sealSecondFactors(context);
  const organisations = await forPurpose(context.db, 'clerk', everyOrganisation);
  for (const organisation of organisations) await sealWebhooks(context, organisation);
}

async function sealSecondFactors({ db, secrets }: SignInContext): Promise<void> {
  await forPurpose(db, 'sign-in', async (tx) => {
    for (const { account, totpSecret, totpPending } of await lockSecondFactors(tx)) {
      const { seal, isDone } = sealing(secrets, placeOfFactor(account));
      if (isDone(totpSecret) && isDone(totpPending)) continue;
      await changeCredentials(tx, account, {
        totpSecret: totpSecret && seal(totpSecret),
        totpPending: totpPending && seal(totpPending),
      });
    }
  });
}

async function sealWebhooks({ db, secrets }: SignInContext, organisation: string): Promise<void> {
  await inOrganisation(db, { organisation }, async (tx) => {
    for (const { id, secret, formerSecret } of await lockWebhookSecrets(tx)) {
      const { seal, isDone } = sealing(secrets, placeOfSecret(id));
      if (isDone(secret) && isDone(formerSecret)) continue;
      const former = formerSecret && seal(formerSecret);
      await changeWebhookSecrets(tx, id, { secret: seal(secret), formerSecret: former });
    }
  });
}

function sealing(secrets: SecretBox, place: string) {
  return {
    isDone: (text: string | null) => text === null || secrets.isCurrent(text),
    seal: (text: string) => secrets.seal(isSealed(text) ? secrets.open(text, place) : text, place),
  };
}
