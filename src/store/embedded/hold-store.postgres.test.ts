import { expect, inject, onTestFinished, test, vi } from 'vitest';
import { storeForTest, type TestStore } from '../../../test/postgres/test-store.ts';
import { type HoldSettings, holdStore } from './hold-store.ts';

async function hold(store: TestStore, more: Partial<HoldSettings> = {}) {
  const { port, ownerPassword: password } = inject('postgres');
  const config = { host: '127.0.0.1', port, user: 'assay_owner', password, database: store.name };
  const server = { bringBack: async () => undefined };
  const held = await holdStore({ server, config, folder: '/registry', ...more });
  onTestFinished(() => held.release());
  return held;
}

/** As the death of a server does to the connection that holds its claim. */
async function breakClaim({ owner }: TestStore): Promise<void> {
  await owner.pool.query(
    "select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())",
  );
}

test('a claim that breaks is claimed again once the database is back', async () => {
  const store = await storeForTest();
  const onStanding = vi.fn();
  const bringBack = vi
    .fn()
    .mockRejectedValueOnce(new Error('not yet'))
    .mockResolvedValue(undefined);
  const held = await hold(store, { server: { bringBack }, onStanding });
  await breakClaim(store);
  await expect.poll(() => onStanding.mock.calls.flat()).toEqual(['coming-back', 'ready']);
  expect(held.standing()).toBe('ready');
  expect(bringBack).toHaveBeenCalledTimes(2);
  await expect(hold(store)).rejects.toMatchObject({ code: 'store.in-use' });
});

test('a database that does not come back is given up after as many tries as were allowed', async () => {
  const store = await storeForTest();
  const bringBack = vi.fn().mockRejectedValue(new Error('no'));
  const held = await hold(store, { server: { bringBack }, tries: 2 });
  await breakClaim(store);
  await expect(held.lost).resolves.toMatchObject({
    code: 'store.lost',
    params: { folder: '/registry', tries: 2 },
  });
  expect([held.standing(), bringBack.mock.calls.length]).toEqual(['lost', 2]);
});

test('a store that is let go of is not brought back', async () => {
  const store = await storeForTest();
  const bringBack = vi.fn();
  const held = await hold(store, { server: { bringBack } });
  await held.release();
  expect(bringBack).not.toHaveBeenCalled();
  const next = await hold(store);
  expect(next.standing()).toBe('ready');
});
