import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql } from 'drizzle-orm';
import type { ClientConfig } from 'pg';
import { expect, inject, onTestFinished, test } from 'vitest';
import { foreignOrganisation } from '../../../test/postgres/foreign-organisation.ts';
import { storeForTest, type TestStore } from '../../../test/postgres/test-store.ts';
import { backUp } from './back-up.ts';
import { restore } from './restore.ts';

const taken = { assay: '0.1.0', at: new Date('2026-11-02T03:04:05.678Z') };

function ownerOf({ name }: TestStore): ClientConfig {
  const { port, ownerPassword } = inject('postgres');
  return { host: '127.0.0.1', port, user: 'assay_owner', password: ownerPassword, database: name };
}

function someFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'assay-backup-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** A registry with people, an asset, its assessment, a document, a declaration and an audit trail; and its backup. */
async function backedUp() {
  const store = await storeForTest();
  await foreignOrganisation(store, { now: new Date('2026-11-02T03:04:05.678Z') });
  const path = join(someFolder(), 'registry.backup');
  return { store, path, manifest: await backUp(ownerOf(store), path, taken) };
}

/** Every row of every table, as the database prints it. */
async function contentOf(store: TestStore): Promise<Record<string, unknown>> {
  const { rows } = await store.owner.db.execute<{ name: string }>(
    // Made again from the assets: how far it was made is nobody's to keep.
    sql`select tablename as name from pg_tables where schemaname = 'public' and tablename not like 'asset_facet_%' order by 1`,
  );
  const all: Record<string, unknown> = {};
  for (const { name } of rows) {
    const content = await store.owner.db.execute(
      sql`select t::text as row from ${sql.identifier(name)} t order by 1`,
    );
    all[name] = content.rows;
  }
  return all;
}

test('what is restored is what was backed up, to the last row', async () => {
  const { store, path, manifest } = await backedUp();
  expect(statSync(path).mode & 0o077).toBe(0);
  expect(manifest.rows).toMatchObject({ asset: 1, assessment: 1, document: 1, declaration: 1 });
  expect(manifest.rows.audit_entry).toBeGreaterThan(2);
  const empty = await storeForTest();
  expect(await restore(ownerOf(empty), path)).toEqual(manifest);
  expect(await contentOf(empty)).toEqual(await contentOf(store));
  const marked = await empty.owner.db.execute(sql`select place from asset_facet_stale`);
  const places = await empty.owner.db.execute(sql`select place from asset`);
  expect(marked.rows).toEqual(places.rows);
});

test('a store that holds anything is not restored into', async () => {
  const { store, path } = await backedUp();
  const before = await contentOf(store);
  await expect(restore(ownerOf(store), path)).rejects.toMatchObject({ code: 'store.not-empty' });
  expect(await contentOf(store)).toEqual(before);
});

test('a backup that was cut short or changed restores nothing', async () => {
  const { path } = await backedUp();
  const empty = await storeForTest();
  const nothing = await contentOf(empty);
  const bytes = readFileSync(path);
  const text = gunzipSync(bytes).toString();
  const changed = [
    bytes.subarray(0, bytes.length - 20),
    gzipSync(text.replace('FOREIGN-MARK', 'FOREIGN-MARC')),
    gzipSync(text.split('\n').slice(0, -2).join('\n')),
    Buffer.from('no backup'),
  ];
  for (const content of changed) {
    writeFileSync(path, content);
    const refused = restore(ownerOf(empty), path);
    await expect(refused).rejects.toMatchObject({ code: 'store.backup-damaged' });
  }
  expect(await contentOf(empty)).toEqual(nothing);
});

test('a backup of other tables is refused', async () => {
  const { path } = await backedUp();
  const newer = await storeForTest();
  await newer.owner.db.execute(
    sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('of the future', 9999999999999)`,
  );
  await expect(restore(ownerOf(newer), path)).rejects.toMatchObject({
    code: 'store.backup-of-other-version',
  });
});

test('a role that row-level security holds takes no backup, and leaves no file', async () => {
  const store = await storeForTest();
  const folder = someFolder();
  const { serverPassword } = inject('postgres');
  const server = { ...ownerOf(store), user: 'assay_server', password: serverPassword };
  const refused = backUp(server, join(folder, 'registry.backup'), taken);
  await expect(refused).rejects.toMatchObject({ code: 'store.backup-needs-owner' });
  expect(readdirSync(folder)).toEqual([]);
});
