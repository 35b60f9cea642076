import type { PublicVerification } from '../../../../src/vocabulary/registry/verification.ts';

/** What a reader has to know first, the gravest first. */
export type Verdict =
  | 'forged'
  | 'revoked'
  | 'expired'
  | 'notYet'
  | 'unknown'
  | 'outdated'
  | 'valid';

type Found = Pick<PublicVerification, 'signature' | 'status' | 'validity' | 'outdated'>;

/** Unknown is not valid: only a certificate of which everything is known to hold is. */
export function verdictOf({ signature, status, validity, outdated }: Found): Verdict {
  if (signature !== 'valid') return 'forged';
  if (status === 'revoked') return 'revoked';
  if (validity === 'over') return 'expired';
  if (validity === 'notYet') return 'notYet';
  if (status !== 'good' || validity !== 'valid') return 'unknown';
  return outdated ? 'outdated' : 'valid';
}
