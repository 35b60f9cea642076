import { documents } from '../../store/tables/documents.ts';
import type { DocumentRecord } from '../../vocabulary/registry/declaring/document.ts';

/** Everything but the content. */
export const documentColumns = {
  id: documents.id,
  assetId: documents.assetId,
  lineage: documents.lineage,
  version: documents.version,
  name: documents.name,
  mediaType: documents.mediaType,
  bytes: documents.bytes,
  sha256: documents.sha256,
  uploadedBy: documents.uploadedBy,
  uploadedAt: documents.uploadedAt,
};

type DocumentRow = Omit<DocumentRecord, 'uploadedAt'> & { readonly uploadedAt: Date };

export function toDocumentRecord(row: DocumentRow): DocumentRecord {
  return { ...row, uploadedAt: row.uploadedAt.toISOString() };
}
