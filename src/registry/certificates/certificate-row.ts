import { and, asc, desc, eq, isNotNull, isNull, max } from 'drizzle-orm';
import type { Transaction } from '../../store/connect.ts';
import { certificates } from '../../store/tables/registrations.ts';
import type { RevocationReason } from '../../vocabulary/registry/registration/revocation.ts';
import { notFound } from '../registry-problems.ts';

/** A certificate as it is kept: the signed credential and whether it was revoked. */
export type CertificateRow = typeof certificates.$inferSelect;
export type NewCertificate = Omit<CertificateRow, 'revokedAt' | 'revokedBecause'>;

/** Only the agency's own transaction may. */
export async function keepCertificate(tx: Transaction, certificate: NewCertificate): Promise<void> {
  await tx.insert(certificates).values(certificate);
}

/** The first entry of an agency's status list that no certificate has; the transaction holds the agency's chain. */
export async function freeStatusIndex(tx: Transaction, agency: string): Promise<number> {
  const [last] = await tx
    .select({ index: max(certificates.statusIndex) })
    .from(certificates)
    .where(eq(certificates.agencyId, agency));
  return last?.index === null || last?.index === undefined ? 0 : last.index + 1;
}

/** Raises `registry.not-found`. */
export async function readCertificate(tx: Transaction, id: string): Promise<CertificateRow> {
  const [row] = await tx.select().from(certificates).where(eq(certificates.id, id));
  if (row === undefined) throw notFound({ kind: 'certificate', id });
  return row;
}

/** Every certificate of a registration, the last issued first. */
export async function certificatesOf(
  tx: Transaction,
  registrationId: string,
): Promise<CertificateRow[]> {
  return await tx
    .select()
    .from(certificates)
    .where(eq(certificates.registrationId, registrationId))
    .orderBy(desc(certificates.statusIndex));
}

/** Revokes what stands of a registration's certificates, and returns their ids. A revocation is for good. */
export async function revokeCertificates(
  tx: Transaction,
  registrationId: string,
  { because, at }: { readonly because: RevocationReason; readonly at: Date },
): Promise<string[]> {
  const rows = await tx
    .update(certificates)
    .set({ revokedAt: at, revokedBecause: because })
    .where(and(eq(certificates.registrationId, registrationId), isNull(certificates.revokedAt)))
    .returning({ id: certificates.id });
  return rows.map(({ id }) => id);
}

/** The entries of an agency's status list that are set. */
export async function revokedIndexes(tx: Transaction, agency: string): Promise<number[]> {
  const rows = await tx
    .select({ index: certificates.statusIndex })
    .from(certificates)
    .where(and(eq(certificates.agencyId, agency), isNotNull(certificates.revokedAt)))
    .orderBy(asc(certificates.statusIndex));
  return rows.map(({ index }) => index);
}
