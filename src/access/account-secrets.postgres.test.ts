import { expect, test } from 'vitest';
import { personIn, type TestClock } from '../../test/postgres/test-registry.ts';
import { storeForTest } from '../../test/postgres/test-store.ts';
import { forPurpose, inOrganisation } from '../store/in-organisation.ts';
import { accountSecrets, accounts } from '../store/tables/accounts.ts';
import { changeCredentials } from './accounts.ts';

const clock: TestClock = { now: new Date('2026-03-02T09:00:00Z') };

/** Two colleagues, each with something that opens their account. */
async function colleagues() {
  const store = await storeForTest();
  const one = await personIn(store, clock, { roles: ['admin'] });
  const { organisation } = one;
  const other = await personIn(store, clock, { roles: ['viewer'], organisation });
  for (const { account } of [one, other]) {
    await forPurpose(store.server.db, 'sign-in', (tx) =>
      changeCredentials(tx, account, { passwordHash: `hash of ${account}`, totpSecret: 'SECRET' }),
    );
  }
  return { db: store.server.db, one, other };
}

test('a colleague sees an account and nothing of what opens it', async () => {
  const { db, one, other } = await colleagues();
  const seen = await inOrganisation(db, one, async (tx) => ({
    people: (await tx.select({ id: accounts.id }).from(accounts)).map(({ id }) => id).toSorted(),
    opened: await tx.select({ id: accountSecrets.accountId }).from(accountSecrets),
  }));
  expect(seen.people).toEqual([one.account, other.account].toSorted());
  expect(seen.opened).toEqual([{ id: one.account }]);
});

test('work without a person reads none at all, whatever it was opened for', async () => {
  const { db, one } = await colleagues();
  const read = { id: accountSecrets.accountId };
  const { organisation } = one;
  expect(
    await inOrganisation(db, { organisation }, (tx) => tx.select(read).from(accountSecrets)),
  ).toEqual([]);
  for (const purpose of ['set-up', 'clerk', 'public'] as const) {
    const seen = await forPurpose(db, purpose, (tx) => tx.select(read).from(accountSecrets));
    expect(seen, purpose).toEqual([]);
  }
});

test('a colleague changes nothing of what opens an account', async () => {
  const { db, one, other } = await colleagues();
  await inOrganisation(db, one, (tx) =>
    changeCredentials(tx, other.account, { passwordHash: 'taken over' }),
  );
  const kept = await forPurpose(db, 'sign-in', (tx) =>
    tx
      .select({ id: accountSecrets.accountId, hash: accountSecrets.passwordHash })
      .from(accountSecrets),
  );
  expect(kept).toContainEqual({ id: other.account, hash: `hash of ${other.account}` });
  const planted = inOrganisation(db, one, (tx) =>
    tx.update(accountSecrets).set({ accountId: other.account }),
  );
  await expect(planted).rejects.toThrow();
  const removed = inOrganisation(db, one, (tx) => tx.delete(accountSecrets));
  await expect(removed).rejects.toMatchObject({ cause: { code: '42501' } });
});
