import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { appendAudit } from '../../../audit/append.ts';
import {
  freeStatusIndex,
  keepCertificate,
  revokeCertificates,
} from '../../../registry/certificates/certificate-row.ts';
import { certificateClaims } from '../../../rights/certificate/write-claims.ts';
import type { RegistrationRules } from '../../../rights/rules/rules-document.ts';
import type { Transaction } from '../../../store/connect.ts';
import type { Tenant } from '../../../store/in-organisation.ts';
import { organisations } from '../../../store/tables/organisations.ts';
import { tellParties } from '../registration/consequences/tell-parties.ts';
import type { EnteredStep } from '../registration/enter-step.ts';
import { type RegistrationCase, recordSha256 } from '../registration/registration-case.ts';
import { signCredential } from './credential-jwt.ts';
import { revoked } from './end-certificates.ts';
import { addresses, type IssuingOffice } from './issuing-office.ts';

interface Issuing {
  readonly office: IssuingOffice;
  readonly caller: Tenant;
  /** Of the registration: in their time zone validity begins and ends, and they name its remarks. */
  readonly rules: RegistrationRules;
}

/**
 * Signs and keeps the certificate that a step has just issued, in the transaction of that step: one that stood before
 * is revoked. It carries the end of the agency's audit chain, which the step has moved.
 */
export async function keepCertificateOf(
  tx: Transaction,
  { found, auditHead }: EnteredStep,
  { office, caller, rules }: Issuing,
): Promise<void> {
  const { row, record } = found;
  const at = new Date(record.at);
  const agency = await agencyOf(tx, row.agencyId);
  const statusIndex = await freeStatusIndex(tx, row.agencyId);
  const claims = certificateClaims(record, {
    issuer: { id: addresses.issuer(office, row.agencyId), name: agency },
    asset: assetOf(found),
    holders: found.application.kind === 'first' ? found.application.holders : [],
    recordSha256: recordSha256(found),
    auditHead: { sequence: auditHead.sequence, sha256: auditHead.hash },
    status: { list: addresses.statusList(office, row.agencyId), index: statusIndex },
    remarks: rules.remarks,
    offset: offsetOf(rules.timeZone, at),
  });
  const key = await office.keys.current();
  const jwt = await signCredential(claims, key);
  const id = claims.id.slice('urn:uuid:'.length);
  const sha256 = createHash('sha256').update(jwt).digest('hex');
  const because = 'superseded';
  const ended = await revokeCertificates(tx, row.id, { because, at });
  await keepCertificate(tx, {
    id,
    organisationId: row.organisationId,
    agencyId: row.agencyId,
    registrationId: row.id,
    jwt,
    sha256,
    statusIndex,
    agencyNumber: record.certificate?.agencyNumber ?? null,
    validFrom: new Date(claims.validFrom),
    validUntil: new Date(claims.validUntil),
  });
  await appendAudit(tx, {
    organisation: caller.organisation,
    account: caller.account,
    action: 'certificate.issue',
    subject: `certificate:${id}`,
    details: { registration: row.id, sha256, statusIndex, key: key.id },
    at,
  });
  const registration = row.id;
  const messages = [
    ...ended.map((certificate) => revoked({ certificate, registration, because }, at)),
    { event: 'certificate.issued', payload: { certificate: id, registration }, at },
  ];
  await tellParties(tx, found, { messages, tenant: caller });
}

function assetOf({ row, subject, application }: RegistrationCase) {
  const { assetVersion, acquisitionModes, fingerprint, contractSha256, reportSha256 } = subject;
  const declared = application.kind === 'first' ? application.data.dataName : undefined;
  return {
    id: `urn:uuid:${row.assetId}`,
    name: declared ?? subject.name,
    assetVersion,
    acquisitionModes,
    fingerprint,
    contractSha256,
    reportSha256,
  };
}

async function agencyOf(tx: Transaction, id: string): Promise<string> {
  const [agency] = await tx
    .select({ name: organisations.name })
    .from(organisations)
    .where(eq(organisations.id, id));
  if (agency === undefined) throw new Error('bug: an agency is out of its own sight');
  return agency.name;
}

/** Offset of a time zone at a moment, as `+08:00`. */
function offsetOf(timeZone: string, at: Date): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const name = parts.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  return name === 'GMT' ? '+00:00' : name.slice('GMT'.length);
}
