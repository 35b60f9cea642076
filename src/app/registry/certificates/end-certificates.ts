import { appendAudit } from '../../../audit/append.ts';
import { revokeCertificates } from '../../../registry/certificates/certificate-row.ts';
import type { RegistrationEventName } from '../../../rights/registration/events/events.ts';
import type { Transaction } from '../../../store/connect.ts';
import type { Tenant } from '../../../store/in-organisation.ts';
import type { RevocationReason } from '../../../vocabulary/registry/registration/revocation.ts';
import { tellParties } from '../registration/consequences/tell-parties.ts';
import type { RegistrationCase } from '../registration/registration-case.ts';

/** Events that end a certificate, and why it is said to be revoked. */
const reasons: Partial<Record<RegistrationEventName, RevocationReason>> = {
  cancel: 'cancelled',
  transfer: 'transferred',
};

/** Revokes what an event ends of a registration's certificates, in the transaction of the event. */
export async function endCertificatesOf(
  tx: Transaction,
  found: RegistrationCase,
  { event, tenant }: { readonly event: RegistrationEventName; readonly tenant: Tenant },
): Promise<void> {
  const because = reasons[event];
  if (because === undefined) return;
  const { row, record } = found;
  const at = new Date(record.at);
  const ended = await revokeCertificates(tx, row.id, { because, at });
  for (const id of ended) {
    await appendAudit(tx, {
      ...tenant,
      action: 'certificate.revoke',
      subject: `certificate:${id}`,
      details: { registration: row.id, because },
      at,
    });
  }
  const registration = row.id;
  const messages = ended.map((certificate) => revoked({ certificate, registration, because }, at));
  await tellParties(tx, found, { messages, tenant });
}

/** The message that a certificate was revoked. */
export function revoked(
  payload: {
    readonly certificate: string;
    readonly registration: string;
    readonly because: RevocationReason;
  },
  at: Date,
) {
  return { event: 'certificate.revoked', payload, at };
}
