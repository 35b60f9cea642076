import { and, desc, eq, ilike, lt, or, type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../../store/connect.ts';
import { publicRegister } from '../../store/tables/registrations.ts';
import { notFound } from '../registry-problems.ts';
import { type Page, pageOf, readPageEnd } from './page-cursor.ts';

/** What anyone may see of a registration. */
export type PublicRow = typeof publicRegister.$inferSelect;

/** Shows a registration to everybody, or what became of it; the day of its first showing stays. */
export async function showPublicly(tx: Transaction, row: PublicRow): Promise<void> {
  const { state, name, holder, entry, changedAt } = row;
  await tx.insert(publicRegister).values(row).onConflictDoUpdate({
    target: publicRegister.registrationId,
    set: { state, name, holder, entry, changedAt },
  });
}

/** Undefined where a registration was never published. */
export async function findPublicEntry(tx: Transaction, id: string): Promise<PublicRow | undefined> {
  const [row] = await tx.select().from(publicRegister).where(eq(publicRegister.registrationId, id));
  return row;
}

/** Raises `registry.not-found`. */
export async function readPublicEntry(tx: Transaction, id: string): Promise<PublicRow> {
  const row = await findPublicEntry(tx, id);
  if (row === undefined) throw notFound({ kind: 'registration', id });
  return row;
}

export interface RegisterSearch {
  /** Part of a name of data or of a holder. */
  readonly query?: string | undefined;
  readonly state?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

const published = sql`date_trunc('milliseconds', ${publicRegister.publishedAt})`;

/** A page of the public register, the last published first. Raises `registry.bad-cursor`. */
export async function findPublicEntries(
  tx: Transaction,
  { query, state, after, limit }: RegisterSearch,
): Promise<Page<PublicRow>> {
  const rows = await tx
    .select()
    .from(publicRegister)
    .where(
      and(
        named(query),
        state === undefined ? undefined : eq(publicRegister.state, state),
        behind(after),
      ),
    )
    .orderBy(desc(published), desc(publicRegister.registrationId))
    .limit(limit + 1);
  return pageOf(rows, limit, ({ publishedAt, registrationId }) => ({
    at: publishedAt,
    id: registrationId,
  }));
}

function named(query: string | undefined): SQL | undefined {
  if (query === undefined || query.trim() === '') return undefined;
  const pattern = `%${query.trim().replaceAll(/[\\%_]/g, '\\$&')}%`;
  return or(ilike(publicRegister.name, pattern), ilike(publicRegister.holder, pattern));
}

function behind(cursor: string | undefined): SQL | undefined {
  if (cursor === undefined) return undefined;
  const { at, id } = readPageEnd(cursor);
  const moment = sql`${at.toISOString()}::timestamptz`;
  return or(
    lt(published, moment),
    and(eq(published, moment), lt(publicRegister.registrationId, id)),
  );
}
