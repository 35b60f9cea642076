import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { makeOrganisation, storeForTest } from '../../../test/postgres/test-store.ts';
import { inCallersOrganisation } from './context.ts';

test('a use case works as its caller, in the organisation of its caller', async () => {
  const store = await storeForTest();
  const organisation = await makeOrganisation(store);
  const account = '01890000-0000-7000-8000-000000000001';
  const caller = { account, organisation, roles: [] };
  const context = { db: store.server.db, clock: () => new Date(), caller };
  const { rows } = await inCallersOrganisation(context, (tx) =>
    tx.execute(sql`select assay_organisation() as organisation, assay_account() as account`),
  );
  expect(rows).toEqual([{ organisation, account }]);
});
