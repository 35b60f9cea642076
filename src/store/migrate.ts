import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { sql } from 'drizzle-orm';
import { migrate as runMigrations } from 'drizzle-orm/node-postgres/migrator';
import type { Database } from './connect.ts';
import { migrationsJournal } from './migrations-journal.ts';
import { storeFromNewerVersion } from './store-problems.ts';

/** Serialises servers that start at once: an arbitrary constant, the same everywhere. */
const migrationLock = 7_214_001;

/**
 * Brings the database to this version's tables; `db` connects as their owner. Each migration is one transaction.
 * Raises `store.from-newer-version`.
 */
export async function migrate(db: Database): Promise<void> {
  const journal = migrationsJournal();
  const known = (JSON.parse(readFileSync(journal, 'utf8')) as { entries: unknown[] }).entries
    .length;
  const done = await migrationsDone(db);
  if (done > known) throw storeFromNewerVersion({ migrations: done, known });
  await db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${migrationLock})`);
    await runMigrations(db, { migrationsFolder: dirname(dirname(journal)) });
  });
}

async function migrationsDone(db: Database): Promise<number> {
  const table = await db.execute<{ found: string | null }>(
    sql`select to_regclass('drizzle.__drizzle_migrations')::text as found`,
  );
  if (!table.rows[0]?.found) return 0;
  const rows = await db.execute<{ count: string }>(
    sql`select count(*) as count from drizzle.__drizzle_migrations`,
  );
  return Number(rows.rows[0]?.count ?? 0);
}
