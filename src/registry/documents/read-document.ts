import { and, desc, eq } from 'drizzle-orm';
import type { Transaction } from '../../store/connect.ts';
import { documents } from '../../store/tables/documents.ts';
import { currentOrganisation } from '../../store/tables/tenant.ts';
import type { DocumentRecord } from '../../vocabulary/registry/declaring/document.ts';
import { notFound } from '../registry-problems.ts';
import { documentColumns, toDocumentRecord } from './document-row.ts';

/** The documents of an asset with all their versions, newest first. */
export async function listDocuments(tx: Transaction, assetId: string): Promise<DocumentRecord[]> {
  const rows = await tx
    .select(documentColumns)
    .from(documents)
    .where(eq(documents.assetId, assetId))
    .orderBy(desc(documents.uploadedAt), desc(documents.id))
    .limit(500);
  return rows.map(toDocumentRecord);
}

/** A document with its content. Raises `registry.not-found`. */
export async function readDocument(
  tx: Transaction,
  id: string,
): Promise<{ readonly document: DocumentRecord; readonly content: Buffer }> {
  const [row] = await tx
    .select({ ...documentColumns, content: documents.content })
    .from(documents)
    // Another's document of a case is read by `readCaseDocument` alone, which is audited.
    .where(and(eq(documents.id, id), eq(documents.organisationId, currentOrganisation)));
  if (row === undefined) throw notFound({ kind: 'document', id });
  const { content, ...document } = row;
  return { document: toDocumentRecord(document), content };
}

/** A document without its content. Raises `registry.not-found`. */
export async function readDocumentRecord(tx: Transaction, id: string): Promise<DocumentRecord> {
  const [row] = await tx.select(documentColumns).from(documents).where(eq(documents.id, id));
  if (row === undefined) throw notFound({ kind: 'document', id });
  return toDocumentRecord(row);
}
