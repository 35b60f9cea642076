import type { CheckedDocument } from '../../../registry/documents/keep-document.ts';
import { readProject } from '../../../registry/projects/project-row.ts';
import type { DocumentRecord } from '../../../vocabulary/registry/declaring/document.ts';
import { authorise, inCallersOrganisation, type RegistryContext } from '../context.ts';
import { addDocument } from '../declarations/add-document.ts';

/**
 * Keeps a file that an event of the project will name: until then it is a document of the organisation alone. Raises
 * `registry.document-…` for what is refused, `registry.not-found`.
 */
export async function addProjectDocument(
  context: RegistryContext,
  project: string,
  file: Pick<CheckedDocument, 'name' | 'content'>,
): Promise<DocumentRecord> {
  authorise(context, 'document.add');
  await inCallersOrganisation(context, (tx) => readProject(tx, project));
  return await addDocument(context, file);
}
