import { eq } from 'drizzle-orm';
import { revokedIndexes } from '../../../registry/certificates/certificate-row.ts';
import { notFound } from '../../../registry/registry-problems.ts';
import { statusListClaims } from '../../../rights/certificate/write-claims.ts';
import { forPurpose } from '../../../store/in-organisation.ts';
import { organisations } from '../../../store/tables/organisations.ts';
import type { KeyRing } from '../../keys/key-ring.ts';
import type { RegistrationContext } from '../registration/registration-context.ts';
import { signCredential } from './credential-jwt.ts';
import { addresses } from './issuing-office.ts';

/** What public pages work with: nobody has signed in. */
export type PublicContext = Pick<RegistrationContext, 'db' | 'clock' | 'office'>;

/** Lists that were signed lately: a key in a device signs slowly, and the same bytes keep their ETag. */
const signedLately = new WeakMap<KeyRing, Map<string, SignedList>>();

interface SignedList {
  readonly of: string;
  readonly at: number;
  readonly jwt: string;
}

/**
 * The status list credential of an agency, signed at most `seconds` ago; a revocation makes a new one at once. Raises
 * `registry.not-found`.
 */
export async function publishStatusList(
  context: PublicContext,
  agency: string,
  seconds = 0,
): Promise<string> {
  const { db, clock, office } = context;
  const revoked = await forPurpose(db, 'public', async (tx) => {
    const [found] = await tx
      .select({ kind: organisations.kind })
      .from(organisations)
      .where(eq(organisations.id, agency));
    if (found?.kind !== 'agency') throw notFound({ kind: 'agency', id: agency });
    return await revokedIndexes(tx, agency);
  });
  const at = clock();
  const key = await office.keys.current();
  const of = JSON.stringify([key.id, office.publicAddress, revoked]);
  const lately = signedLately.get(office.keys) ?? new Map<string, SignedList>();
  const known = lately.get(agency);
  if (known?.of === of && at.getTime() - known.at < seconds * 1000) return known.jwt;
  const claims = statusListClaims(revoked, {
    list: addresses.statusList(office, agency),
    issuer: addresses.issuer(office, agency),
    at: at.toISOString(),
  });
  const jwt = await signCredential(claims, key);
  signedLately.set(office.keys, lately.set(agency, { of, at: at.getTime(), jwt }));
  return jwt;
}
