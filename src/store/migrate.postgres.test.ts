import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sql } from 'drizzle-orm';
import { migrate as runMigrations } from 'drizzle-orm/node-postgres/migrator';
import { expect, inject, onTestFinished, test } from 'vitest';
import { syntheticReport } from '../../test/fixtures/synthetic-report.ts';
import { storeForTest, type TestStore, testStore } from '../../test/postgres/test-store.ts';
import { headlineOf } from '../registry/assets/asset-headline.ts';
import type { Report } from '../vocabulary/reports/report.ts';
import { connect, type Database } from './connect.ts';
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
    await migrateTo(old.owner.db, version);
    await migrate(old.owner.db);
    expect(await tablesOf(old)).toEqual(await tablesOf(fresh));
  },
);

test.each(journal.entries.map((_, version) => version).filter((version) => version >= 2))(
  'what opens an account in a registry of %i migrations opens it on, whoever owns the tables',
  async (version) => {
    const owner = await registryOfPlainOwner();
    await migrateTo(owner, version);
    const secret = await addAccount(owner);
    await migrate(owner);
    const { rows } = await owner.execute(
      sql`select password_hash, totp_secret, totp_step, issuer, subject from account_secret`,
    );
    // The owner itself is held by row-level security: only with it switched off is the row to be seen.
    expect(rows).toEqual([]);
    await owner.execute(sql`alter table account_secret no force row level security`);
    const moved = await owner.execute(
      sql`select password_hash, totp_secret, totp_step, issuer, subject from account_secret`,
    );
    expect(moved.rows).toEqual([secret]);
  },
);

test('what lists and portfolios show is read from the reports kept before, whoever owns the tables', async () => {
  const owner = await registryOfPlainOwner();
  await migrateTo(
    owner,
    journal.entries.findIndex(({ tag }) => tag.endsWith('_portfolio')),
  );
  const report = syntheticReport();
  const [asset] = report.assets;
  if (asset === undefined) throw new Error('bug: the synthetic report has an asset');
  await addAsset(owner, report);
  await migrate(owner);
  await unforced(owner, 'asset', async () => {
    const { rows } = await owner.execute(
      sql`select dimensions, gates_closed as "gatesClosed", persons, worth, grade_proposal as "gradeProposal" from asset`,
    );
    const { worth, ...rest } = headlineOf(asset);
    expect(rows).toEqual([{ ...rest, worth, gradeProposal: asset.gradeProposal }]);
  });
});

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

/** As an administrator gives it: its owner is no superuser, and so held by the policies that are forced on owners. */
async function registryOfPlainOwner(): Promise<Database> {
  const { port, ownerPassword: password } = inject('postgres');
  const administrator = await testStore('template0');
  const name = `owner_of_${administrator.name}`;
  await administrator.owner.db.execute(
    sql.raw(`create role ${name} login nosuperuser password '${password}'`),
  );
  await administrator.owner.db.execute(
    sql.raw(`alter database ${administrator.name} owner to ${name}`),
  );
  const database = administrator.name;
  const own = await connect({ host: '127.0.0.1', port, user: name, password, database });
  onTestFinished(async () => {
    await own.close();
    await administrator.close();
  });
  return own.db;
}

/** Adds an account as versions before `account_secret` kept them, or as they are kept since; returns what opens it. */
async function addAccount(owner: Database) {
  const secret = {
    password_hash: '$argon2id$kept',
    totp_secret: 'JBSWY3DPEHPK3PXP',
    totp_step: 7,
    issuer: 'https://issuer.example',
    subject: 'subject-1',
  };
  const values = sql.join(
    Object.values(secret).map((value) => sql`${value}`),
    sql`, `,
  );
  const columns = sql.raw(Object.keys(secret).join(', '));
  const id = randomUUID();
  const apart = await owner.execute<{ found: string | null }>(
    sql`select to_regclass('public.account_secret')::text as found`,
  );
  await unforced(owner, 'account', async () => {
    if (apart.rows[0]?.found) {
      await owner.execute(
        sql`insert into account (id, email, name) values (${id}, 'a@b.example', 'A')`,
      );
      await unforced(owner, 'account_secret', () =>
        owner.execute(
          sql`insert into account_secret (account_id, ${columns}) values (${id}, ${values})`,
        ),
      );
    } else {
      await owner.execute(
        sql`insert into account (id, email, name, ${columns}) values (${id}, 'a@b.example', 'A', ${values})`,
      );
    }
  });
  return secret;
}

async function addAsset(owner: Database, report: Report): Promise<void> {
  const [organisation, asset] = [randomUUID(), randomUUID()];
  await unforced(owner, 'organisation', () =>
    unforced(owner, 'asset', () =>
      unforced(owner, 'assessment', async () => {
        await owner.execute(
          sql`insert into organisation (id, name, kind) values (${organisation}, 'O', 'enterprise')`,
        );
        await owner.execute(
          sql`insert into asset (id, organisation_id, key, name) values (${asset}, ${organisation}, 'k', 'A')`,
        );
        await owner.execute(sql`
          insert into assessment (organisation_id, asset_id, as_of, model, report_sha256, report)
          values (${organisation}, ${asset}, ${report.asOf}, 'm', 'h', ${JSON.stringify(report)}::jsonb)`);
      }),
    ),
  );
}

async function unforced(owner: Database, table: string, work: () => Promise<unknown>) {
  const named = sql.identifier(table);
  await owner.execute(sql`alter table ${named} no force row level security`);
  await work();
  await owner.execute(sql`alter table ${named} force row level security`);
}

async function migrateTo(owner: Database, version: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'assay-migrations-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(dirname(dirname(migrationsJournal())), folder, { recursive: true });
  const path = join(folder, 'meta', '_journal.json');
  writeFileSync(path, JSON.stringify({ ...journal, entries: journal.entries.slice(0, version) }));
  if (version > 0) await runMigrations(owner, { migrationsFolder: folder });
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
