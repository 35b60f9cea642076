import { appendAudit } from '../../../audit/append.ts';
import { readAsset } from '../../../registry/assets/read-asset.ts';
import { documentTooLarge } from '../../../registry/documents/document-problems.ts';
import { type CheckedDocument, keepDocument } from '../../../registry/documents/keep-document.ts';
import { mediaTypeOf } from '../../../registry/documents/media-type.ts';
import type { DocumentRecord } from '../../../vocabulary/registry/declaring/document.ts';
import { authorise, inCallersOrganisation, type RegistryContext } from '../context.ts';

export const mostDocumentBytes = 20 * 1024 * 1024;

/**
 * Attaches a file as evidence, or as the next version of a document. What it is, its content says. Raises
 * `registry.document-…` for what is refused, `registry.not-found`.
 */
export async function addDocument(
  context: RegistryContext,
  file: Omit<CheckedDocument, 'mediaType'>,
): Promise<DocumentRecord> {
  authorise(context, 'document.add');
  const { assetId } = file;
  if (assetId !== undefined) await inCallersOrganisation(context, (tx) => readAsset(tx, assetId));
  const bytes = file.content.length;
  if (bytes > mostDocumentBytes) throw documentTooLarge({ bytes, limit: mostDocumentBytes });
  const checked = { ...file, mediaType: await mediaTypeOf(file.content, file.name) };
  const writing = { ...context.caller, at: context.clock() };
  return inCallersOrganisation(context, async (tx) => {
    const { document, made } = await keepDocument(tx, checked, writing);
    if (made) {
      await appendAudit(tx, {
        ...writing,
        action: 'document.added',
        subject: `document:${document.id}`,
        details: { sha256: document.sha256, version: document.version, asset: document.assetId },
      });
    }
    return document;
  });
}
