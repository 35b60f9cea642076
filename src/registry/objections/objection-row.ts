import { and, asc, count, eq, getTableColumns, like, sql } from 'drizzle-orm';
import type { Transaction } from '../../store/connect.ts';
import { objectionContacts, objections } from '../../store/tables/cases.ts';
import { notFound } from '../registry-problems.ts';

export type ObjectionRow = typeof objections.$inferSelect;
export type ObjectionContactRow = typeof objectionContacts.$inferSelect;
type Contact = Omit<ObjectionContactRow, 'content'>;

/** Keeps an objection with its contact and the next number of the agency's year, and returns it. */
export async function keepObjection(
  tx: Transaction,
  objection: Omit<ObjectionRow, 'number'>,
  contact: Omit<ObjectionContactRow, 'objectionId' | 'organisationId'>,
): Promise<ObjectionRow> {
  const { id, organisationId, receivedOn } = objection;
  const year = receivedOn.slice(0, 4);
  // Two at once count one after the other.
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`objection ${organisationId}`}, 0))`,
  );
  const [counted] = await tx
    .select({ n: count() })
    .from(objections)
    .where(
      and(eq(objections.organisationId, organisationId), like(objections.number, `${year}-%`)),
    );
  const number = `${year}-${String((counted?.n ?? 0) + 1).padStart(4, '0')}`;
  const [row] = await tx
    .insert(objections)
    .values({ ...objection, number })
    .returning();
  if (row === undefined) throw new Error('bug: the objection just written is out of sight');
  await tx.insert(objectionContacts).values({ objectionId: id, organisationId, ...contact });
  return row;
}

/** The objection that a request brought before, where it did. */
export async function objectionOfRequest(
  tx: Transaction,
  requestSha256: string,
): Promise<ObjectionRow | undefined> {
  const [row] = await tx
    .select()
    .from(objections)
    .where(eq(objections.requestSha256, requestSha256));
  return row;
}

/** The objections to a registration, the first received first, each with its contact where the organisation may see it. */
export async function objectionsTo(
  tx: Transaction,
  registrationId: string,
): Promise<{ readonly objection: ObjectionRow; readonly contact: Contact | null }[]> {
  const { content: _content, ...contact } = getTableColumns(objectionContacts);
  return await tx
    .select({ objection: getTableColumns(objections), contact })
    .from(objections)
    .leftJoin(objectionContacts, eq(objectionContacts.objectionId, objections.id))
    .where(eq(objections.registrationId, registrationId))
    .orderBy(asc(objections.receivedAt), asc(objections.number));
}

/** The contact of an objection with the document it came with. Raises `registry.not-found`. */
export async function readObjectionContact(
  tx: Transaction,
  { registration, objection }: { readonly registration: string; readonly objection: string },
): Promise<ObjectionContactRow> {
  const [row] = await tx
    .select(getTableColumns(objectionContacts))
    .from(objectionContacts)
    .innerJoin(objections, eq(objections.id, objectionContacts.objectionId))
    .where(and(eq(objections.id, objection), eq(objections.registrationId, registration)));
  if (row === undefined) throw notFound({ kind: 'objection', id: objection });
  return row;
}
