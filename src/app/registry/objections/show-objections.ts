import { appendAudit } from '../../../audit/append.ts';
import { downloadHeaders } from '../../../registry/documents/download-headers.ts';
import { objectionsTo, readObjectionContact } from '../../../registry/objections/objection-row.ts';
import { notFound } from '../../../registry/registry-problems.ts';
import type { RegistrationRecord } from '../../../rights/registration/record.ts';
import type { Transaction } from '../../../store/connect.ts';
import type { ShownObjection } from '../../../vocabulary/registry/registration/objection.ts';
import { authorise, inCallersOrganisation, type RegistryContext } from '../context.ts';

/** The objections to a registration as its page shows them: who objected, to the agency alone. */
export async function shownObjections(
  tx: Transaction,
  registration: string,
  { objections: open }: Pick<RegistrationRecord, 'objections'>,
): Promise<ShownObjection[]> {
  const rows = await objectionsTo(tx, registration);
  return rows.map(({ objection: { id, number, receivedOn, ground }, contact }) => ({
    id,
    number,
    receivedOn,
    ground,
    open: open.some((one) => one.id === id),
    ...(contact === null ? {} : { contact: contactOf(contact) }),
  }));
}

type Contact = NonNullable<Awaited<ReturnType<typeof objectionsTo>>[number]['contact']>;

function contactOf({ name, contact, documentName, bytes }: Contact) {
  const document =
    documentName === null || bytes === null ? {} : { document: { name: documentName, bytes } };
  return { name, contact, ...document };
}

/**
 * What came with an objection, with the headers it must be sent with; the reading is audited. Raises
 * `access.forbidden`, and `registry.not-found` to anybody but the agency.
 */
export async function downloadObjectionDocument(
  context: RegistryContext,
  of: { readonly registration: string; readonly objection: string },
) {
  authorise(context, 'registration.read-document');
  const { caller, clock } = context;
  return await inCallersOrganisation(context, async (tx) => {
    const {
      documentName: name,
      mediaType,
      bytes,
      sha256,
      content,
    } = await readObjectionContact(tx, of);
    if (name === null || mediaType === null || bytes === null || !sha256 || content === null) {
      throw notFound({ kind: 'document', id: of.objection });
    }
    await appendAudit(tx, {
      ...caller,
      action: 'registration.read-document',
      subject: `registration:${of.registration}`,
      details: { objection: of.objection, sha256 },
      at: clock(),
    });
    return { content, headers: downloadHeaders({ name, mediaType, bytes, sha256 }) };
  });
}
