import { appendAudit } from '../../../../audit/append.ts';
import {
  addToCase,
  keepInCase,
  readCaseDocument,
} from '../../../../registry/documents/case-documents.ts';
import { documentTooLarge } from '../../../../registry/documents/document-problems.ts';
import { downloadHeaders } from '../../../../registry/documents/download-headers.ts';
import { keepDocument } from '../../../../registry/documents/keep-document.ts';
import { mediaTypeOf } from '../../../../registry/documents/media-type.ts';
import {
  type RegistrationRow,
  readRegistration,
} from '../../../../registry/registrations/registration-row.ts';
import type { Application } from '../../../../rights/application/application.ts';
import { states } from '../../../../rights/registration/states.ts';
import type { Transaction } from '../../../../store/connect.ts';
import type { DocumentRecord } from '../../../../vocabulary/registry/declaring/document.ts';
import { authorise, inCallersOrganisation, type RegistryContext } from '../../context.ts';
import { mostDocumentBytes } from '../../declarations/add-document.ts';
import { caseOf } from '../registration-case.ts';
import { notEditable } from '../registration-problems.ts';
import { documentsNamed } from './named-documents.ts';

interface CaseFile {
  readonly registration: string;
  readonly name: string;
  readonly content: Buffer;
}

/**
 * Adds a file to a case, by either party; the other may read it as soon as it sees the case. Raises
 * `access.forbidden`, `registry.not-found`, `registration.not-editable`, `registry.document-…` for what is refused.
 */
export async function addCaseDocument(
  context: RegistryContext,
  { registration, name, content }: CaseFile,
): Promise<DocumentRecord> {
  authorise(context, 'registration.add-document');
  await inCallersOrganisation(context, (tx) => readRegistration(tx, registration));
  const bytes = content.length;
  if (bytes > mostDocumentBytes) throw documentTooLarge({ bytes, limit: mostDocumentBytes });
  const mediaType = await mediaTypeOf(content, name);
  const writing = { ...context.caller, at: context.clock() };
  return await inCallersOrganisation(context, async (tx) => {
    const row = await readRegistration(tx, registration);
    const { record } = caseOf(row);
    if (states[record.state].final) throw notEditable({ state: record.state });
    // The asset is the applicant's: what the agency adds belongs to no asset of its own.
    const assetId = row.organisationId === writing.organisation ? row.assetId : undefined;
    const { document } = await keepDocument(tx, { name, mediaType, content, assetId }, writing);
    await addToCase(tx, { registration, ids: [document.id] }, writing);
    await appendAudit(tx, {
      ...writing,
      action: 'registration.add-document',
      subject: `registration:${registration}`,
      details: { document: document.id, sha256: document.sha256 },
    });
    return document;
  });
}

/**
 * A document of a case with its content and the headers it must be sent with, for either party; the reading is
 * audited. Raises `access.forbidden`, `registry.not-found`.
 */
export async function downloadCaseDocument(
  context: RegistryContext,
  of: { readonly registration: string; readonly document: string },
) {
  authorise(context, 'registration.read-document');
  const { caller, clock } = context;
  return await inCallersOrganisation(context, async (tx) => {
    const { document, content } = await readCaseDocument(tx, of);
    await appendAudit(tx, {
      ...caller,
      action: 'registration.read-document',
      subject: `registration:${of.registration}`,
      details: { document: document.id, sha256: document.sha256 },
      at: clock(),
    });
    return { content, headers: downloadHeaders(document) };
  });
}

/**
 * Makes the documents that an application names documents of its case. Before it is submitted, what it no longer
 * names is taken out again; afterwards the agency has looked at it.
 */
export async function shareNamedDocuments(
  tx: Transaction,
  row: Pick<RegistrationRow, 'id' | 'organisationId' | 'record'>,
  { application, at }: { readonly application: Application; readonly at: Date },
): Promise<void> {
  const named = { registration: row.id, ids: documentsNamed(application) };
  await addToCase(tx, named, { organisation: row.organisationId, at });
  const { submittedOn } = row.record as { readonly submittedOn?: string };
  if (submittedOn === undefined) await keepInCase(tx, named);
}
