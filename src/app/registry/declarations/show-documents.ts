import { readAsset } from '../../../registry/assets/read-asset.ts';
import { downloadHeaders } from '../../../registry/documents/download-headers.ts';
import { listDocuments, readDocument } from '../../../registry/documents/read-document.ts';
import type { DocumentRecord } from '../../../vocabulary/registry/declaring/document.ts';
import { authorise, inCallersOrganisation, type RegistryContext } from '../context.ts';

/** The documents of an asset with all their versions, newest first. Raises `registry.not-found`. */
export async function documentsOfAsset(
  context: RegistryContext,
  assetId: string,
): Promise<DocumentRecord[]> {
  authorise(context, 'document.read');
  return inCallersOrganisation(context, async (tx) => {
    await readAsset(tx, assetId);
    return listDocuments(tx, assetId);
  });
}

/** A document's content and the headers it must be sent with. Raises `registry.not-found`. */
export async function downloadDocument(context: RegistryContext, id: string) {
  authorise(context, 'document.read');
  const { document, content } = await inCallersOrganisation(context, (tx) => readDocument(tx, id));
  return { document, content, headers: downloadHeaders(document) };
}
