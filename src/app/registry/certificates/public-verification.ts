import { readCertificate } from '../../../registry/certificates/certificate-row.ts';
import { findPublicEntry } from '../../../registry/registrations/public-register.ts';
import { forPurpose } from '../../../store/in-organisation.ts';
import {
  type RegisterEntry,
  registerEntrySchema,
} from '../../../vocabulary/registry/register-entry.ts';
import { addresses } from './issuing-office.ts';
import { type CertificateVerdict, judgeCertificate } from './judge-certificate.ts';
import { type PublicContext, publishStatusList } from './publish-status-list.ts';

/** What anyone learns of a certificate by its id. */
export interface PublicVerification {
  readonly id: string;
  readonly registration: string;
  /** When it was examined: an ISO moment. */
  readonly at: string;
  readonly verdict: CertificateVerdict;
  /** The number that the agency issued and that is kept here as it was; null where it issued none. */
  readonly agencyNumber: string | null;
  readonly revoked: { readonly at: string; readonly because: string } | null;
  /** The entry in the public register; null where the registration was not published. */
  readonly register: { readonly state: string; readonly entry: RegisterEntry } | null;
  /** Whether the contents registered have changed since it was issued. */
  readonly outdated: boolean;
  /** The page of this certificate, as its QR code has it. */
  readonly address: string;
  readonly sha256: string;
}

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
    verdict,
    agencyNumber: certificate.agencyNumber,
    revoked:
      revokedAt === null ? null : { at: revokedAt.toISOString(), because: revokedBecause ?? '' },
    register: shown && entry ? { state: shown.state, entry } : null,
    outdated:
      verdict.signature === 'valid' &&
      entry !== undefined &&
      entry.contentVersion > verdict.claims.credentialSubject.contentVersion,
    address: addresses.verification(office, id),
    sha256: certificate.sha256,
  };
}
