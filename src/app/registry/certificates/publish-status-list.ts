import { eq } from 'drizzle-orm';
import { revokedIndexes } from '../../../registry/certificates/certificate-row.ts';
import { notFound } from '../../../registry/registry-problems.ts';
import { statusListClaims } from '../../../rights/certificate/write-claims.ts';
import { forPurpose } from '../../../store/in-organisation.ts';
import { organisations } from '../../../store/tables/organisations.ts';
import type { RegistrationContext } from '../registration/registration-context.ts';
import { signCredential } from './credential-jwt.ts';
import { addresses } from './issuing-office.ts';

/** What public pages work with: nobody has signed in. */
export type PublicContext = Pick<RegistrationContext, 'db' | 'clock' | 'office'>;

/** The status list credential of an agency, signed now. Raises `registry.not-found`. */
export async function publishStatusList(
  { db, clock, office }: PublicContext,
  agency: string,
): Promise<string> {
  const revoked = await forPurpose(db, 'public', async (tx) => {
    const [found] = await tx
      .select({ kind: organisations.kind })
      .from(organisations)
      .where(eq(organisations.id, agency));
    if (found?.kind !== 'agency') throw notFound({ kind: 'agency', id: agency });
    return await revokedIndexes(tx, agency);
  });
  const claims = statusListClaims(revoked, {
    list: addresses.statusList(office, agency),
    issuer: addresses.issuer(office, agency),
    at: clock().toISOString(),
  });
  return await signCredential(claims, await office.keys.current());
}
