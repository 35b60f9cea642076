import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sql } from 'drizzle-orm';
import { migrate as runMigrations } from 'drizzle-orm/node-postgres/migrator';
import { expect, onTestFinished, test } from 'vitest';
import { storeForTest, type TestStore, testStore } from '../../test/postgres/test-store.ts';
import { migrate } from './migrate.ts';
import { migrationsJournal } from './migrations-journal.ts';

interface Journal {
  entries: { idx: number; tag: string }[];
}
const journal = JSON.parse(readFileSync(migrationsJournal(), 'utf8')) as Journal;

test.each(journal.entries.map((_, version) => version))(
  'a registry of %i migrations comes to the tables of this version',
  async (version) => {
    const fresh = await storeForTest();
    const old = await testStore('template0');
    onTestFinished(() => old.close());
    await migrateTo(old, version);
    await migrate(old.owner.db);
    expect(await tablesOf(old)).toEqual(await tablesOf(fresh));
  },
);

test('migrating twice changes nothing', async () => {
  const store = await storeForTest();
  const before = await tablesOf(store);
  await migrate(store.owner.db);
  expect(await tablesOf(store)).toEqual(before);
});

test('a registry that a newer version wrote is refused', async () => {
  const store = await storeForTest();
  await store.owner.db.execute(
    sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('of the future', 9999999999999)`,
  );
  await expect(migrate(store.owner.db)).rejects.toMatchObject({ code: 'store.from-newer-version' });
});

async function migrateTo(store: TestStore, version: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'assay-migrations-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(dirname(dirname(migrationsJournal())), folder, { recursive: true });
  const path = join(folder, 'meta', '_journal.json');
  writeFileSync(path, JSON.stringify({ ...journal, entries: journal.entries.slice(0, version) }));
  if (version > 0) await runMigrations(store.owner.db, { migrationsFolder: folder });
}

async function tablesOf(store: TestStore): Promise<unknown[]> {
  const { rows } = await store.owner.db.execute(sql`
    select table_name, column_name, data_type, is_nullable from information_schema.columns
    where table_schema = 'public' order by table_name, column_name`);
  const policies = await store.owner.db.execute(
    sql`select tablename, policyname, cmd, qual, with_check from pg_policies order by 1, 2`,
  );
  return [...rows, ...policies.rows];
}
