import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeOrganisation, type TestStore, testStore } from '../../test/postgres/test-store.ts';
import { inOrganisation } from '../store/in-organisation.ts';
import { appendAudit } from './append.ts';
import { chainHead, newestEntries, readChain } from './read-chain.ts';
import { verifyChain } from './verify-chain.ts';

let store: TestStore;
beforeAll(async () => {
  store = await testStore();
});
afterAll(() => store.close());

const at = new Date('2026-03-01T08:00:00.123Z');

test('entries written at once stand in one chain without gaps', async () => {
  const organisation = await makeOrganisation(store);
  await Promise.all(
    Array.from({ length: 30 }, (_, index) => append(organisation, { index, name: '数据资产' })),
  );
  const verdict = await verify(organisation);
  expect(verdict).toMatchObject({ intact: true, entries: 30, vouchedThrough: null });
});

test('an entry goes back with the change it tells of', async () => {
  const organisation = await makeOrganisation(store);
  await append(organisation, {});
  const undone = inOrganisation(store.server.db, { organisation }, async (tx) => {
    await appendAudit(tx, { organisation, action: 'asset.made', subject: 'asset:2', at });
    throw new Error('undone on purpose');
  });
  await expect(undone).rejects.toThrow('undone on purpose');
  expect(await verify(organisation)).toMatchObject({ intact: true, entries: 1 });
});

test('what the owner of the tables rewrites, microseconds included, is found', async () => {
  const organisation = await makeOrganisation(store);
  for (const index of [1, 2, 3]) await append(organisation, { index });
  await store.owner.db.execute(sql`alter table audit_entry disable trigger audit_entry_stays`);
  await store.owner.db.execute(
    sql`update audit_entry set at = at + interval '1 microsecond' where organisation_id = ${organisation} and sequence = 2`,
  );
  await store.owner.db.execute(sql`alter table audit_entry enable trigger audit_entry_stays`);
  expect((await verify(organisation)).faults).toEqual([{ kind: 'rewritten', sequence: 2 }]);
});

test('another organisation sees no entry and no head', async () => {
  const organisation = await makeOrganisation(store);
  await append(organisation, {});
  const foreign = await makeOrganisation(store);
  await inOrganisation(store.server.db, { organisation: foreign }, async (tx) => {
    expect(await newestEntries(tx, { organisation, limit: 10 })).toEqual([]);
    expect(await chainHead(tx, organisation)).toBeUndefined();
  });
});

test('pages go from the newest entry back', async () => {
  const organisation = await makeOrganisation(store);
  for (const index of [1, 2, 3]) await append(organisation, { index });
  const page = await inOrganisation(store.server.db, { organisation }, (tx) =>
    newestEntries(tx, { organisation, before: 3, limit: 5 }),
  );
  expect(page.map(({ sequence }) => sequence)).toEqual([2, 1]);
  expect(page[0]?.at).toBe('2026-03-01T08:00:00.123000Z');
});

async function append(organisation: string, details: Record<string, string | number>) {
  await inOrganisation(store.server.db, { organisation }, (tx) =>
    appendAudit(tx, { organisation, action: 'asset.made', subject: 'asset:1', details, at }),
  );
}

async function verify(organisation: string) {
  return inOrganisation(store.server.db, { organisation }, async (tx) =>
    verifyChain(readChain(tx, organisation), {
      organisation,
      head: await chainHead(tx, organisation),
      anchors: [],
    }),
  );
}
