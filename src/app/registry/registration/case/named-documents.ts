import {
  documentsAmong,
  documentsOfCaseAmong,
} from '../../../../registry/documents/case-documents.ts';
import type { Application } from '../../../../rights/application/application.ts';
import type { PastEvent } from '../../../../rights/registration/events/events.ts';
import type { Transaction } from '../../../../store/connect.ts';
import { defineProblem } from '../../../../vocabulary/problem.ts';

const noSuchDocument = defineProblem<'documents'>({
  code: 'registration.no-such-document',
  params: ['documents'],
  texts: {
    en: 'The case has no document {documents}.',
    zh: '本案材料中没有文件 {documents}。',
  },
  remedy: {
    en: 'Add the file to the case and name it by the id that it gets there.',
    zh: '请先将文件加入本案，再以其编号引用。',
  },
});

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What an application names as its documents, in the order in which it does. */
export function documentsNamed(application: Application): string[] {
  const attached = application.attachments.map(({ document }) => document);
  const proofs =
    application.kind === 'first'
      ? application.holders.flatMap(({ rights }) => rights.flatMap(({ proofs: of }) => of ?? []))
      : [];
  return [...new Set([...attached, ...proofs])].filter((id) => uuid.test(id));
}

/** Of the documents that an application names those that there are and that the organisation may see. */
export async function knownDocuments(
  tx: Transaction,
  application: Application,
): Promise<ReadonlySet<string>> {
  return new Set(await documentsAmong(tx, documentsNamed(application)));
}

/** What an event rests on: notices, conclusions, requests, rulings. */
export function documentsOfEvent(event: PastEvent): string[] {
  const named = (['notice', 'conclusion', 'request', 'objection'] as const).flatMap((member) => {
    // Each member is a text wherever an event has it.
    const id = (event as Partial<Record<typeof member, string>>)[member];
    return id === undefined ? [] : [id];
  });
  return 'basis' in event && event.basis.kind !== 'case' ? [...named, event.basis.id] : named;
}

/** Raises `registration.no-such-document` for what is no document of the case, apart from what else is known there. */
export async function expectCaseDocuments(
  tx: Transaction,
  registration: string,
  { ids, known = [] }: { readonly ids: readonly string[]; readonly known?: readonly string[] },
): Promise<void> {
  const asked = ids.filter((id) => !known.includes(id));
  const there = await documentsOfCaseAmong(tx, {
    registration,
    ids: asked.filter((id) => uuid.test(id)),
  });
  const absent = asked.filter((id) => !there.includes(id));
  if (absent.length > 0) throw noSuchDocument({ documents: [...new Set(absent)].join(', ') });
}
