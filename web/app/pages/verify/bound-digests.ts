import type { PublicVerification } from '../../../../src/vocabulary/registry/verification.ts';

/** What a certificate is bound to, by SHA-256. */
interface BoundDigests {
  readonly fingerprint: string;
  readonly contract: string;
  readonly report: string;
}

/** The digests in the claims as they were signed; undefined where no key of the registry signed any. */
export function boundDigests({
  claims,
}: Pick<PublicVerification, 'claims'>): BoundDigests | undefined {
  const subject = fieldsOf(claims?.credentialSubject);
  const fingerprint = fieldsOf(subject.fingerprint).value;
  const { contractSha256: contract, reportSha256: report } = subject;
  if (typeof fingerprint !== 'string') return undefined;
  if (typeof contract !== 'string' || typeof report !== 'string') return undefined;
  return { fingerprint, contract, report };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
