import { createHash, randomUUID } from 'node:crypto';
import { documentTooLarge } from '../../../registry/documents/document-problems.ts';
import { harmlessName } from '../../../registry/documents/keep-document.ts';
import { mediaTypeOf } from '../../../registry/documents/media-type.ts';
import { keepObjection, objectionOfRequest } from '../../../registry/objections/objection-row.ts';
import { readPublicEntry } from '../../../registry/registrations/public-register.ts';
import { lockRegistration } from '../../../registry/registrations/registration-row.ts';
import { workingDaysAfter } from '../../../rights/calendar/working-days.ts';
import { step } from '../../../rights/registration/step.ts';
import { type Circumstances, today } from '../../../rights/registration/time/circumstances.ts';
import { forPurpose, inOrganisation } from '../../../store/in-organisation.ts';
import { defineProblem } from '../../../vocabulary/problem.ts';
import {
  mostObjectionDocumentBytes,
  type NewObjection,
  type ObjectionReceipt,
} from '../../../vocabulary/registry/registration/objection.ts';
import { registerEntrySchema } from '../../../vocabulary/registry/registration/register-entry.ts';
import { enterStep } from '../registration/enter-step.ts';
import { caseOf, circumstancesOf } from '../registration/registration-case.ts';
import type { RegistrationContext } from '../registration/registration-context.ts';

/** A document in Base64, and what stands around it. */
export const mostObjectionBytes = Math.ceil(mostObjectionDocumentBytes * 1.4);
/** One agency cannot investigate more at once, and one program could bring any number. */
const mostOpenObjections = 200;

const tooManyObjections = defineProblem<'count'>({
  code: 'registration.too-many-objections',
  params: ['count'],
  texts: {
    en: '{count} objections to this registration wait for a decision: no more are taken here.',
    zh: '对该登记已有 {count} 项异议待处理，此处不再受理新的异议。',
  },
  remedy: { en: 'Write to the agency.', zh: '请以书面形式向登记机构提出。' },
});

export interface FiledObjection {
  readonly registration: string;
  /** Of the request: sent again with the same objection, it is the same. */
  readonly key: string;
  readonly objection: NewObjection;
}

/**
 * Receives an objection of anybody while a publication lasts: kept, numbered, and entered in the case, in one
 * transaction. Raises `registry.not-found`, `registration.publication-over`, `registration.not-possible`,
 * `registration.too-many-objections`, `registry.document-…` for a document that is refused.
 */
export async function fileObjection(
  context: Pick<RegistrationContext, 'db' | 'clock' | 'rulebook'>,
  { registration, key, objection }: FiledObjection,
): Promise<ObjectionReceipt> {
  const { db } = context;
  const shown = await forPurpose(db, 'public', (tx) => readPublicEntry(tx, registration));
  const { agency } = registerEntrySchema.parse(shown.entry);
  const document = await checkedDocument(objection);
  const requestSha256 = sha256(JSON.stringify([key, registration, objection]));
  // Whoever objects belongs to no organisation: the agency's desk receives it.
  const tenant = { organisation: shown.agencyId };
  return await inOrganisation(db, tenant, async (tx) => {
    const before = caseOf(await lockRegistration(tx, registration));
    const now = circumstancesOf(before.record, context);
    const known = await objectionOfRequest(tx, requestSha256);
    if (known !== undefined) return receiptOf(known, { agency, now });
    const { length } = before.record.objections;
    if (length >= mostOpenObjections) throw tooManyObjections({ count: length });
    const id = randomUUID();
    const stepped = step(
      before.record,
      { type: 'object', objection: id },
      { ...now, by: 'objector' },
    );
    const row = await keepObjection(
      tx,
      {
        id,
        organisationId: tenant.organisation,
        registrationId: registration,
        ground: objection.ground,
        receivedOn: today(now),
        receivedAt: new Date(now.at),
        requestSha256,
      },
      { name: objection.name, contact: objection.contact, ...document },
    );
    await enterStep(tx, before, { step: stepped, context: { ...context, tenant } });
    return receiptOf(row, { agency, now });
  });
}

const noDocument = {
  documentName: null,
  mediaType: null,
  bytes: null,
  sha256: null,
  content: null,
};

async function checkedDocument({ document }: NewObjection) {
  if (document === undefined) return noDocument;
  const content = Buffer.from(document.content, 'base64');
  if (content.length > mostObjectionDocumentBytes) {
    throw documentTooLarge({ bytes: content.length, limit: mostObjectionDocumentBytes });
  }
  return {
    documentName: harmlessName(document.name),
    mediaType: await mediaTypeOf(content, document.name),
    bytes: content.length,
    sha256: sha256(content),
    content,
  };
}

function receiptOf(
  { number, receivedOn }: { readonly number: string; readonly receivedOn: string },
  { agency, now }: { readonly agency: string; readonly now: Circumstances },
): ObjectionReceipt {
  const { workingDays } = now.rules.limits.objection;
  const { day, provisional } = workingDaysAfter(receivedOn, workingDays, now.calendar);
  return { number, agency, receivedOn, decidedBy: day, provisional };
}

function sha256(bytes: string | Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
