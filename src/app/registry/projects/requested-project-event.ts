import { z } from 'zod';
import { type ProjectEvent, projectEventSchema } from '../../../engagement/events.ts';
import { isValued, readAssessmentRecord } from '../../../registry/assets/read-assessments.ts';
import { readDocumentRecord } from '../../../registry/documents/read-document.ts';
import { readScope } from '../../../registry/projects/project-row.ts';
import type { Transaction } from '../../../store/connect.ts';
import type { HeldDocument } from '../../../vocabulary/registry/projects/project-record.ts';
import { noValuation } from './project-problems.ts';

type Requested<E> = E extends { readonly type: 'supplyEvidence' }
  ? Omit<E, 'documents'> & { readonly documents: readonly string[] }
  : E extends { readonly type: 'addPaper' }
    ? Omit<E, 'sha256'>
    : E extends { readonly type: 'draftReport' }
      ? Omit<E, 'document'> & { readonly document?: string | undefined }
      : E;

/** What a person may ask for: an event with ids where the registry knows name and hash. */
export type RequestedProjectEvent = Requested<ProjectEvent>;

const [first, ...rest] = projectEventSchema.options.map((option) => {
  const { shape } = option;
  switch (shape.type.value) {
    case 'supplyEvidence':
      return z.strictObject({ ...shape, documents: z.array(z.uuid()).max(50).readonly() });
    case 'addPaper': {
      const { sha256: _, ...asked } = shape as typeof shape & { readonly sha256: z.ZodString };
      return z.strictObject(asked);
    }
    case 'draftReport':
      return z.strictObject({ ...shape, document: z.uuid().optional() });
    default:
      return option;
  }
});
if (first === undefined) throw new Error('bug: nobody may ask for anything');

/** The body of a request that moves a project. */
export const requestedProjectEventSchema = z.discriminatedUnion('type', [
  first,
  ...rest,
  // The compiler cannot follow the members changed above, which `Requested` repeats in types.
]) as unknown as z.ZodType<RequestedProjectEvent>;

/**
 * The event as the state table takes it: documents by name and hash, assessments by the hash of their report. Raises
 * `registry.not-found` for whatever the organisation does not have, `project.no-valuation`.
 */
export async function filledProjectEvent(
  tx: Transaction,
  requested: RequestedProjectEvent,
): Promise<ProjectEvent> {
  switch (requested.type) {
    case 'plan':
      await readScope(tx, requested.assets);
      return requested;
    case 'supplyEvidence': {
      const documents: HeldDocument[] = [];
      for (const id of requested.documents) documents.push(await heldDocument(tx, id));
      return { ...requested, documents };
    }
    case 'addPaper':
      return { ...requested, ...(await contentsOf(tx, requested)) };
    case 'draftReport': {
      const { document, ...drafted } = requested;
      if (document === undefined) return drafted;
      return { ...drafted, document: await heldDocument(tx, document) };
    }
    default:
      return requested;
  }
}

async function contentsOf(
  tx: Transaction,
  { kind, of, asset }: Extract<RequestedProjectEvent, { readonly type: 'addPaper' }>,
): Promise<{ readonly sha256: string; readonly asset?: string }> {
  if (kind === 'document') {
    const { sha256, assetId } = await readDocumentRecord(tx, of);
    const about = asset ?? assetId;
    return { sha256, ...(about === null || about === undefined ? {} : { asset: about }) };
  }
  const record = await readAssessmentRecord(tx, of);
  if (kind === 'valuation' && !(await isValued(tx, record))) throw noValuation({ assessment: of });
  return { sha256: record.reportSha256, asset: record.assetId };
}

async function heldDocument(tx: Transaction, id: string): Promise<HeldDocument> {
  const { name, sha256 } = await readDocumentRecord(tx, id);
  return { document: id, name, sha256 };
}
