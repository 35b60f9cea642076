import { addMessage, type Message } from '../../../../registry/outbox/add-message.ts';
import type { Transaction } from '../../../../store/connect.ts';
import { continueAs, type Tenant } from '../../../../store/in-organisation.ts';
import type { RegistrationCase } from '../registration-case.ts';

/**
 * Writes messages for both parties of a registration, or for the applicant alone before it was submitted. Each
 * organisation's messages are its own rows, so the transaction goes on as the other party for a moment.
 */
export async function tellParties(
  tx: Transaction,
  { row, record }: RegistrationCase,
  of: { readonly messages: readonly Omit<Message, 'organisation'>[]; readonly tenant: Tenant },
): Promise<void> {
  const parties =
    record.submittedOn === undefined
      ? [row.organisationId]
      : [...new Set([row.organisationId, row.agencyId])];
  for (const organisation of parties) {
    await continueAs(tx, { organisation });
    for (const message of of.messages) await addMessage(tx, { organisation, ...message });
  }
  await continueAs(tx, of.tenant);
}
