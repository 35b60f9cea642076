import { and, asc, eq, inArray, notInArray, sql } from 'drizzle-orm';
import type { Transaction } from '../../store/connect.ts';
import { caseDocuments } from '../../store/tables/cases.ts';
import { documents } from '../../store/tables/documents.ts';
import { registrations } from '../../store/tables/registrations.ts';
import { currentOrganisation } from '../../store/tables/tenant.ts';
import type { DocumentRecord } from '../../vocabulary/registry/declaring/document.ts';
import { notFound } from '../registry-problems.ts';
import { documentColumns, toDocumentRecord } from './document-row.ts';

/** A document of a case, whose it is, and in which case it was added. */
export type CaseDocument = DocumentRecord & {
  readonly organisationId: string;
  readonly registrationId: string;
};

/** A case has its own documents and, where it follows on a registration, those of that as well. */
const belongsTo = (registration: string) =>
  sql`${caseDocuments.registrationId} in (select unnest(array[${registrations.id}, (${registrations.record} ->> 'concerns')::uuid]) from ${registrations} where ${registrations.id} = ${registration})`;

/** The documents of a case, those of the registration that it is about first, then the first added first. */
export async function listCaseDocuments(
  tx: Transaction,
  registrationId: string,
): Promise<CaseDocument[]> {
  const rows = await tx
    .select({
      ...documentColumns,
      organisationId: documents.organisationId,
      registrationId: caseDocuments.registrationId,
    })
    .from(caseDocuments)
    .innerJoin(documents, eq(documents.id, caseDocuments.documentId))
    .where(belongsTo(registrationId))
    .orderBy(
      sql`${caseDocuments.registrationId} = ${registrationId}`,
      asc(caseDocuments.addedAt),
      asc(documents.id),
    );
  const all = rows.map(({ organisationId, registrationId: addedTo, ...row }) => ({
    ...toDocumentRecord(row),
    organisationId,
    registrationId: addedTo,
  }));
  // One that was named again in the case is the case's own.
  const own = new Set(all.flatMap((one) => (one.registrationId === registrationId ? one.id : [])));
  return all.filter((one) => one.registrationId === registrationId || !own.has(one.id));
}

/** A document of a case with its content, whichever party's it is. Raises `registry.not-found`. */
export async function readCaseDocument(
  tx: Transaction,
  { registration, document: id }: { readonly registration: string; readonly document: string },
): Promise<{ readonly document: DocumentRecord; readonly content: Buffer }> {
  const [row] = await tx
    .select({ ...documentColumns, content: documents.content })
    .from(caseDocuments)
    .innerJoin(documents, eq(documents.id, caseDocuments.documentId))
    .where(and(belongsTo(registration), eq(documents.id, id)));
  if (row === undefined) throw notFound({ kind: 'document', id });
  const { content, ...document } = row;
  return { document: toDocumentRecord(document), content };
}

/** Of these ids those of documents that the organisation may see. */
export async function documentsAmong(tx: Transaction, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .select({ id: documents.id })
    .from(documents)
    .where(inArray(documents.id, [...ids]));
  return rows.map(({ id }) => id);
}

/** Of these ids those of documents of a case. */
export async function documentsOfCaseAmong(
  tx: Transaction,
  { registration, ids }: { readonly registration: string; readonly ids: readonly string[] },
): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .select({ id: caseDocuments.documentId })
    .from(caseDocuments)
    .where(and(belongsTo(registration), inArray(caseDocuments.documentId, [...ids])));
  return rows.map(({ id }) => id);
}

interface Linking {
  readonly organisation: string;
  readonly at: Date;
}

/** Lets the parties of a case read these documents; those that are not the organisation's own are passed over. */
export async function addToCase(
  tx: Transaction,
  { registration, ids }: { readonly registration: string; readonly ids: readonly string[] },
  { organisation, at }: Linking,
): Promise<void> {
  if (ids.length === 0) return;
  const own = await tx
    .select({ id: documents.id })
    .from(documents)
    .where(and(inArray(documents.id, [...ids]), eq(documents.organisationId, organisation)));
  if (own.length === 0) return;
  await tx
    .insert(caseDocuments)
    .values(
      own.map(({ id }) => ({
        registrationId: registration,
        documentId: id,
        organisationId: organisation,
        addedAt: at,
      })),
    )
    .onConflictDoNothing();
}

/** Takes the organisation's own documents out of a case, but for those named. */
export async function keepInCase(
  tx: Transaction,
  { registration, ids }: { readonly registration: string; readonly ids: readonly string[] },
): Promise<void> {
  await tx
    .delete(caseDocuments)
    .where(
      and(
        eq(caseDocuments.registrationId, registration),
        eq(caseDocuments.organisationId, currentOrganisation),
        ids.length === 0 ? undefined : notInArray(caseDocuments.documentId, [...ids]),
      ),
    );
}
