import { readCertificate } from '../../../registry/certificates/certificate-row.ts';
import { findPublicEntry } from '../../../registry/registrations/public-register.ts';
import { forPurpose } from '../../../store/in-organisation.ts';
import { remarkTexts } from '../../../vocabulary/registry/registration/certificate-remark.ts';
import { registerEntrySchema } from '../../../vocabulary/registry/registration/register-entry.ts';
import { revocationReasonSchema } from '../../../vocabulary/registry/registration/revocation.ts';
import type { PublicVerification } from '../../../vocabulary/registry/verification.ts';
import { addresses } from './issuing-office.ts';
import { type CertificateVerdict, judgeCertificate } from './judge-certificate.ts';
import { type PublicContext, publishStatusList } from './publish-status-list.ts';

/** Examines a certificate that was issued here, exactly as anyone elsewhere would. Raises `registry.not-found`. */
export async function publicVerification(
  context: PublicContext,
  id: string,
): Promise<PublicVerification> {
  const { db, clock, office } = context;
  const { certificate, shown } = await forPurpose(db, 'public', async (tx) => {
    const row = await readCertificate(tx, id);
    return { certificate: row, shown: await findPublicEntry(tx, row.registrationId) };
  });
  const at = clock();
  const verdict = await judgeCertificate(certificate.jwt, {
    keys: await office.keys.publicKeys(),
    statusList: await publishStatusList(context, certificate.agencyId),
    at,
  });
  const { revokedAt, revokedBecause } = certificate;
  const entry = shown === undefined ? undefined : registerEntrySchema.parse(shown.entry);
  return {
    id,
    registration: certificate.registrationId,
    at: at.toISOString(),
    ...examined(verdict),
    agencyNumber: certificate.agencyNumber,
    revoked:
      revokedAt === null
        ? null
        : {
            at: revokedAt.toISOString(),
            because: revocationReasonSchema.parse(revokedBecause),
          },
    register: shown && entry ? { state: shown.state, entry } : null,
    outdated:
      verdict.signature === 'valid' &&
      entry !== undefined &&
      entry.contentVersion > verdict.claims.credentialSubject.contentVersion,
    address: addresses.verification(office, id),
    sha256: certificate.sha256,
  };
}

function examined(verdict: CertificateVerdict) {
  if (verdict.signature === 'invalid') {
    const unknown = { key: null, validity: null, status: null, claims: null } as const;
    return { signature: 'invalid', ...unknown, remarks: [] } as const;
  }
  const { signature, key, validity, status, claims } = verdict;
  const remarks = claims.credentialSubject.remarks.map(remarkTexts);
  return { signature, key, validity, status: status.state, claims, remarks };
}
