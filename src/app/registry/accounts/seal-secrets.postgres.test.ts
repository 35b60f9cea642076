import { randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { entryOf, personIn } from '../../../../test/postgres/test-registry.ts';
import { storeForTest } from '../../../../test/postgres/test-store.ts';
import { accountSecrets } from '../../../store/tables/accounts.ts';
import { webhooks } from '../../../store/tables/delivery.ts';
import { secretBox } from '../../keys/secret-box.ts';
import { createWebhook } from '../webhooks/manage-webhooks.ts';
import { sealSecrets } from './seal-secrets.ts';

const clock = { now: new Date('2026-11-02T03:04:05Z') };
const [one, two] = [randomBytes(32), randomBytes(32)];
const plain = 'JBSWY3DPEHPK3PXP';

test('what an older version kept is sealed, then anew with another key, and no other row is touched', async () => {
  const store = await storeForTest();
  const { context, account } = await personIn(store, clock, { roles: ['admin'] });
  const other = await personIn(store, clock, { roles: ['viewer'] });
  const factor = async () => {
    const own = eq(accountSecrets.accountId, account);
    const [row] = await store.owner.db.select().from(accountSecrets).where(own);
    return row;
  };
  const hook = async () => (await store.owner.db.select().from(webhooks))[0];
  const older = { totpSecret: plain, totpPending: plain };
  await store.owner.db
    .update(accountSecrets)
    .set(older)
    .where(eq(accountSecrets.accountId, account));
  const asked = { url: 'https://receiver.example/', events: ['*'] };
  const reach = { ...context, privateAddresses: false };
  const { webhook, secret } = await createWebhook(reach, asked);
  await store.owner.db.update(webhooks).set({ secret });

  const first = { ...entryOf(store, clock), secrets: secretBox([one]) };
  await sealSecrets(first);
  const sealed = await factor();
  expect(JSON.stringify([sealed, await hook()])).not.toContain(plain);
  expect(first.secrets.open(sealed?.totpSecret ?? '', `second-factor:${account}`)).toBe(plain);
  expect(first.secrets.open((await hook())?.secret ?? '', `webhook:${webhook.id}`)).toBe(secret);
  await sealSecrets(first);
  expect(await factor()).toEqual(sealed);

  const next = { ...first, secrets: secretBox([two, one]) };
  await sealSecrets(next);
  expect(next.secrets.isCurrent((await factor())?.totpPending ?? '')).toBe(true);
  const alone = secretBox([two]);
  expect(alone.open((await hook())?.secret ?? '', `webhook:${webhook.id}`)).toBe(secret);
  const untouched = await store.owner.db
    .select()
    .from(accountSecrets)
    .where(eq(accountSecrets.accountId, other.account));
  expect(untouched).toMatchObject([{ totpSecret: null, totpPending: null }]);

  const without = { ...first, secrets: secretBox([one]) };
  await expect(sealSecrets(without)).rejects.toMatchObject({ code: 'keys.secret-key-missing' });
});
