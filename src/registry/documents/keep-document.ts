import { createHash, randomUUID } from 'node:crypto';
import { desc, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../../store/connect.ts';
import { documents } from '../../store/tables/documents.ts';
import type { DocumentRecord } from '../../vocabulary/registry/declaring/document.ts';
import { notFound } from '../registry-problems.ts';
import { documentColumns, toDocumentRecord } from './document-row.ts';

/** A file whose content was looked at. */
export interface CheckedDocument {
  readonly name: string;
  readonly mediaType: string;
  readonly content: Buffer;
  /** The asset it is evidence for. */
  readonly assetId?: string | undefined;
  /** Of the document that this is a new version of. */
  readonly lineage?: string | undefined;
}

export interface Uploading {
  readonly organisation: string;
  readonly account: string;
  readonly at: Date;
}

/**
 * Keeps a file as a document or as the next version of one. The same content as the newest version changes nothing.
 * Raises `registry.not-found` for a lineage that is not there.
 */
export async function keepDocument(
  tx: Transaction,
  file: CheckedDocument,
  { organisation, account, at }: Uploading,
): Promise<{ readonly document: DocumentRecord; readonly made: boolean }> {
  const sha256 = createHash('sha256').update(file.content).digest('hex');
  const newest = file.lineage === undefined ? undefined : await newestOf(tx, file.lineage);
  if (newest?.sha256 === sha256) return { document: newest, made: false };
  const [row] = await tx
    .insert(documents)
    .values({
      organisationId: organisation,
      assetId: newest?.assetId ?? file.assetId ?? null,
      lineage: newest?.lineage ?? randomUUID(),
      version: (newest?.version ?? 0) + 1,
      name: harmlessName(file.name),
      mediaType: file.mediaType,
      bytes: file.content.length,
      sha256,
      content: file.content,
      uploadedBy: account,
      uploadedAt: at,
    })
    .returning(documentColumns);
  if (row === undefined) throw new Error('bug: the document just written is out of sight');
  return { document: toDocumentRecord(row), made: true };
}

/** Whoever adds a version waits here for another who is at it. */
async function newestOf(tx: Transaction, lineage: string): Promise<DocumentRecord> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${lineage}, 0))`);
  const [row] = await tx
    .select(documentColumns)
    .from(documents)
    .where(eq(documents.lineage, lineage))
    .orderBy(desc(documents.version))
    .limit(1);
  if (row === undefined) throw notFound({ kind: 'document', id: lineage });
  return toDocumentRecord(row);
}

/** A name to keep a file by: the last part of a path, without characters that turn a text round or end a line. */
export function harmlessName(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const shown = last
    .replace(/[\p{Cc}\p{Cf}\p{Surrogate}]/gu, '')
    .trim()
    .slice(0, 200);
  return shown === '' || /^\.+$/.test(shown) ? 'document' : shown;
}
