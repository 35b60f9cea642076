import { appendAudit } from '../../../audit/append.ts';
import { revokeCertificates } from '../../../registry/certificates/certificate-row.ts';
import type { RegistrationEventName } from '../../../rights/registration/events.ts';
import type { Transaction } from '../../../store/connect.ts';
import type { Tenant } from '../../../store/in-organisation.ts';
import type { RegistrationCase } from '../registration/registration-case.ts';

/** Events that end a certificate, and why it is said to be revoked. What expires needs no revocation: it says so itself. */
const reasons: Partial<Record<RegistrationEventName, string>> = {
  cancel: 'cancelled',
  transfer: 'transferred',
};

/** Revokes what an event ends of a registration's certificates, in the transaction of the event. */
export async function endCertificatesOf(
  tx: Transaction,
  { row, record }: RegistrationCase,
  { event, tenant }: { readonly event: RegistrationEventName; readonly tenant: Tenant },
): Promise<void> {
  const because = reasons[event];
  if (because === undefined) return;
  const at = new Date(record.at);
  for (const id of await revokeCertificates(tx, row.id, { because, at })) {
    await appendAudit(tx, {
      ...tenant,
      action: 'certificate.revoke',
      subject: `certificate:${id}`,
      details: { registration: row.id, because },
      at,
    });
  }
}
