import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeOrganisation, type TestStore, testStore } from '../../test/postgres/test-store.ts';
import { continueAs, forPurpose, inOrganisation } from './in-organisation.ts';
import { assets } from './tables/assets.ts';

let store: TestStore;
let ours: string;
let theirs: string;

beforeAll(async () => {
  store = await testStore();
  ours = await makeOrganisation(store);
  theirs = await makeOrganisation(store);
  for (const organisation of [ours, theirs]) {
    await inOrganisation(store.server.db, { organisation }, (tx) =>
      tx.insert(assets).values({ organisationId: organisation, key: 'shop', name: 'Shop' }),
    );
  }
});
afterAll(() => store.close());

describe('the database keeps organisations apart', () => {
  test('by policies on every table, forced on its owner too', async () => {
    const { rows } = await store.owner.db.execute<{ name: string }>(sql`
      select relname as name from pg_class
      where relnamespace = 'public'::regnamespace and relkind = 'r'
        and not (relrowsecurity and relforcerowsecurity)`);
    expect(rows).toEqual([]);
  });

  test('the server connects as a role without power over them', async () => {
    const { rows } = await store.server.db.execute(sql`
      select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
        (select count(*)::int from pg_tables where schemaname = 'public' and tableowner = current_user) as owned
      from pg_roles where rolname = current_user`);
    expect(rows).toEqual([
      { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, owned: 0 },
    ]);
  });

  test('a transaction sees the rows of its own organisation alone', async () => {
    const seen = await inOrganisation(store.server.db, { organisation: ours }, (tx) =>
      tx.select({ owner: assets.organisationId }).from(assets),
    );
    expect(seen).toEqual([{ owner: ours }]);
  });

  test('a query outside any organisation sees nothing, also after one inside', async () => {
    await inOrganisation(store.server.db, { organisation: ours }, async () => undefined);
    expect(await store.server.db.select().from(assets)).toEqual([]);
    for (const purpose of ['sign-in', 'set-up', 'clerk', 'public'] as const) {
      expect(await forPurpose(store.server.db, purpose, (tx) => tx.select().from(assets))).toEqual(
        [],
      );
    }
  });

  test('whoever has signed in goes on for one organisation', async () => {
    const seen = await forPurpose(store.server.db, 'sign-in', async (tx) => {
      await continueAs(tx, { organisation: theirs });
      return tx.select({ owner: assets.organisationId }).from(assets);
    });
    expect(seen).toEqual([{ owner: theirs }]);
  });

  test('rows cannot be written into another organisation, nor moved there', async () => {
    const write = inOrganisation(store.server.db, { organisation: ours }, (tx) =>
      tx.insert(assets).values({ organisationId: theirs, key: 'planted', name: 'Planted' }),
    );
    await expect(write).rejects.toMatchObject({ cause: { code: '42501' } });
    const move = inOrganisation(store.server.db, { organisation: ours }, (tx) =>
      tx.update(assets).set({ organisationId: theirs }),
    );
    await expect(move).rejects.toMatchObject({ cause: { code: '42501' } });
  });

  test('an error inside leaves the connection without an organisation', async () => {
    const failed = inOrganisation(store.server.db, { organisation: ours }, () =>
      Promise.reject(new Error('broken on purpose')),
    );
    await expect(failed).rejects.toThrow('broken on purpose');
    expect(await store.server.db.select().from(assets)).toEqual([]);
  });

  test('what was recorded cannot be changed', async () => {
    const entry = { organisation_id: ours, account: randomUUID() };
    await inOrganisation(store.server.db, { organisation: ours }, (tx) =>
      tx.execute(
        sql`insert into audit_entry values (${ours}, 1, now(), ${entry.account}, 'asset.made', 'asset', '{}', '', 'h')`,
      ),
    );
    for (const change of [
      sql`update audit_entry set action = 'other'`,
      sql`delete from audit_entry`,
      sql`truncate audit_entry`,
    ]) {
      const attempt = inOrganisation(store.server.db, { organisation: ours }, (tx) =>
        tx.execute(change),
      );
      await expect(attempt).rejects.toMatchObject({ cause: { code: '42501' } });
    }
  });
});
