import type { JSONWebKeySet } from 'jose';
import {
  type CertificateClaims,
  certificateSchema,
  statusListSchema,
} from '../../../rights/certificate/certificate-claims.ts';
import { isRevoked } from '../../../rights/certificate/status-list.ts';
import { readCredential } from './credential-jwt.ts';

/** Whether a status list says that a certificate stands, and as of when. */
export type CertificateStatus =
  | { readonly state: 'good' | 'revoked'; readonly asOf: string }
  | { readonly state: 'unknown'; readonly because: UnknownStatus };

/** Why nothing is known: no list, one that no trusted key signed, or one for other certificates. */
export type UnknownStatus = 'noList' | 'listUnproven' | 'otherList';

/** What became of a certificate that was examined. */
export type CertificateVerdict =
  | { readonly signature: 'invalid' }
  | {
      readonly signature: 'valid';
      /** Id of the key that signed it. */
      readonly key: string;
      readonly claims: CertificateClaims;
      /** Whether its time has come, lasts or is over. */
      readonly validity: 'notYet' | 'valid' | 'over';
      readonly status: CertificateStatus;
    };

interface Evidence {
  /** The keys that are trusted. */
  readonly keys: JSONWebKeySet;
  /** The status list credential, as it was fetched. */
  readonly statusList?: string | undefined;
  readonly at: Date;
}

/**
 * Examines a certificate without asking anybody: its signature by the keys given, its time, its entry in the status
 * list given. What no trusted key signed, and what is not in the form of a certificate, is not looked at further.
 */
export async function judgeCertificate(
  jwt: string,
  { keys, statusList, at }: Evidence,
): Promise<CertificateVerdict> {
  const read = await readCredential(jwt, keys);
  const parsed = certificateSchema.safeParse(read?.claims);
  if (read === undefined || !parsed.success) return { signature: 'invalid' };
  const claims = parsed.data;
  return {
    signature: 'valid',
    key: read.key,
    claims,
    validity: validityOf(claims, at),
    status: await statusOf(claims, { statusList, keys }),
  };
}

function validityOf({ validFrom, validUntil }: CertificateClaims, at: Date) {
  if (at.getTime() < Date.parse(validFrom)) return 'notYet';
  return at.getTime() < Date.parse(validUntil) ? 'valid' : 'over';
}

async function statusOf(
  { credentialStatus, issuer }: CertificateClaims,
  { statusList, keys }: Pick<Evidence, 'statusList' | 'keys'>,
): Promise<CertificateStatus> {
  if (statusList === undefined) return { state: 'unknown', because: 'noList' };
  const read = await readCredential(statusList, keys);
  const parsed = statusListSchema.safeParse(read?.claims);
  if (!parsed.success) return { state: 'unknown', because: 'listUnproven' };
  const list = parsed.data;
  if (list.id !== credentialStatus.statusListCredential || list.issuer !== issuer.id) {
    return { state: 'unknown', because: 'otherList' };
  }
  const index = Number(credentialStatus.statusListIndex);
  try {
    const revoked = isRevoked(list.credentialSubject.encodedList, index);
    return { state: revoked ? 'revoked' : 'good', asOf: list.validFrom };
  } catch {
    return { state: 'unknown', because: 'listUnproven' };
  }
}
