import { and, desc, eq, inArray, lt, sql } from 'drizzle-orm';
import type { Transaction } from '../../store/connect.ts';
import { uploads } from '../../store/tables/uploads.ts';
import { type Upload, uploadSchema } from '../../vocabulary/registry/assets/assessment-run.ts';
import { notFound } from '../registry-problems.ts';

/** A file whose bytes lie in the data folder. */
export interface NewUpload {
  readonly id: string;
  readonly organisation: string;
  readonly account: string;
  readonly name: string;
  readonly format: Upload['format'];
  readonly bytes: number;
  readonly sha256: string;
  readonly at: Date;
}

/** Enters a file; undefined where the organisation has this very file under this name. */
export async function keepUpload(tx: Transaction, of: NewUpload): Promise<Upload | undefined> {
  const { organisation: organisationId, account: uploadedBy, at: uploadedAt, ...file } = of;
  const [made] = await tx
    .insert(uploads)
    .values({ ...file, organisationId, uploadedBy, uploadedAt })
    .onConflictDoNothing()
    .returning();
  return made === undefined ? undefined : uploadOf(made);
}

/** The file of this content and name. */
export async function sameUpload(
  tx: Transaction,
  { sha256, name }: Pick<NewUpload, 'sha256' | 'name'>,
): Promise<Upload> {
  const same = and(eq(uploads.sha256, sha256), eq(uploads.name, name));
  const [row] = await tx.select().from(uploads).where(same);
  if (row === undefined) throw new Error('bug: the upload that stood in the way is out of sight');
  return uploadOf(row);
}

/** All files of an organisation, newest first. */
export async function listUploads(tx: Transaction): Promise<Upload[]> {
  const rows = await tx.select().from(uploads).orderBy(desc(uploads.uploadedAt), desc(uploads.id));
  return rows.map(uploadOf);
}

/** Files by their ids, in that order. Raises `registry.not-found`. */
export async function readUploads(tx: Transaction, ids: readonly string[]): Promise<Upload[]> {
  const rows = await tx
    .select()
    .from(uploads)
    .where(inArray(uploads.id, [...ids]));
  return ids.map((id) => {
    const row = rows.find((one) => one.id === id);
    if (row === undefined) throw notFound({ kind: 'upload', id });
    return uploadOf(row);
  });
}

/** Bytes that an organisation keeps. */
export async function uploadedBytes(tx: Transaction): Promise<number> {
  const [row] = await tx.select({ sum: sql<string>`coalesce(sum(bytes), 0)` }).from(uploads);
  return Number(row?.sum ?? 0);
}

/** Organisations that keep files; for the clerk. */
export async function organisationsWithUploads(tx: Transaction): Promise<string[]> {
  const rows = await tx.selectDistinct({ id: uploads.organisationId }).from(uploads);
  return rows.map(({ id }) => id);
}

/** The ids of files, of those alone that came before a moment where one is given. */
export async function uploadsBefore(
  tx: Transaction,
  before?: Date,
): Promise<{ readonly id: string }[]> {
  const old = before === undefined ? undefined : lt(uploads.uploadedAt, before);
  return await tx.select({ id: uploads.id }).from(uploads).where(old).orderBy(uploads.id);
}

/** Raises `registry.not-found`. */
export async function removeUpload(tx: Transaction, id: string): Promise<void> {
  const removed = await tx.delete(uploads).where(eq(uploads.id, id)).returning({ id: uploads.id });
  if (removed.length === 0) throw notFound({ kind: 'upload', id });
}

function uploadOf({ organisationId: _, ...row }: typeof uploads.$inferSelect): Upload {
  return uploadSchema.parse({ ...row, uploadedAt: row.uploadedAt.toISOString() });
}
