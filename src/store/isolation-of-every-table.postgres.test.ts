import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { foreignOrganisation } from '../../test/postgres/foreign-organisation.ts';
import { personIn } from '../../test/postgres/test-registry.ts';
import { type TestStore, testStore } from '../../test/postgres/test-store.ts';
import { inOrganisation } from './in-organisation.ts';

/** What remains when no line of code checks anything: the role of the server against every table. */

/** Tables that anyone may read, by design; nobody else may write them. */
const publicToRead = ['certificate', 'project_seal', 'public_register'];

const clock = { now: new Date() };
let store: TestStore;
let ours: string;
let theirs: string;
let tables: string[];
beforeAll(async () => {
  store = await testStore();
  ours = (await personIn(store, clock, { roles: ['admin'] })).organisation;
  theirs = (await foreignOrganisation(store, clock)).organisation;
  const { rows } = await store.owner.db.execute<{ name: string }>(
    sql`select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'organisation_id' order by 1`,
  );
  tables = rows.map(({ name }) => name);
});
afterAll(() => store.close());

test('rows of another organisation are out of sight in every table', async () => {
  const present = await countOf(store.owner.db.execute.bind(store.owner.db));
  expect(present).toMatchObject({ membership: 1, api_token: 1, invitation: 1, audit_head: 1 });
  const seen = await inOrganisation(store.server.db, { organisation: ours }, (tx) =>
    countOf(tx.execute.bind(tx)),
  );
  expect(Object.entries(seen).filter(([, count]) => count > 0)).toEqual([]);
});

test('rows of another organisation are added to no table', async () => {
  for (const table of tables) {
    const attempt = inOrganisation(store.server.db, { organisation: ours }, (tx) =>
      tx.execute(sql`insert into ${sql.identifier(table)} (organisation_id) values (${theirs})`),
    );
    await expect(attempt, table).rejects.toMatchObject({ cause: { code: '42501' } });
  }
});

test('rows of another organisation are changed and removed in no table', async () => {
  for (const table of tables) {
    for (const change of [
      sql`update ${sql.identifier(table)} set organisation_id = ${ours} where organisation_id = ${theirs}`,
      sql`delete from ${sql.identifier(table)} where organisation_id = ${theirs}`,
    ]) {
      const attempt = inOrganisation(store.server.db, { organisation: ours }, (tx) =>
        tx.execute(change),
      );
      const touched = await attempt.then(
        ({ rowCount }) => rowCount,
        (error) => error.cause?.code,
      );
      expect([0, '42501'], table).toContain(touched);
    }
  }
});

test('an account that does not belong to an organisation sees no membership of it', async () => {
  const tenant = { organisation: ours, account: randomUUID() };
  const { rows } = await inOrganisation(store.server.db, tenant, (tx) =>
    tx.execute(sql`select 1 from membership where organisation_id = ${theirs}`),
  );
  expect(rows).toEqual([]);
});

async function countOf(
  run: (statement: ReturnType<typeof sql>) => PromiseLike<{ rows: Record<string, unknown>[] }>,
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of tables.filter((name) => !publicToRead.includes(name))) {
    const { rows } = await run(
      sql`select count(*)::int as count from ${sql.identifier(table)} where organisation_id = ${theirs}`,
    );
    counts[table] = Number(rows[0]?.count);
  }
  return counts;
}
