import { createHash } from 'node:crypto';
import {
  type CertificateRow,
  readCertificate,
} from '../../../registry/certificates/certificate-row.ts';
import { findPublicEntry } from '../../../registry/registrations/public-register.ts';
import { certificateSchema } from '../../../rights/certificate/certificate-claims.ts';
import { forPurpose } from '../../../store/in-organisation.ts';
import { defineProblem } from '../../../vocabulary/problem.ts';
import { registerEntrySchema } from '../../../vocabulary/registry/registration/register-entry.ts';
import { revocationReasonSchema } from '../../../vocabulary/registry/registration/revocation.ts';
import type { Language } from '../../../vocabulary/text.ts';
import { version } from '../../version.ts';
import { certificatePaper } from './certificate-paper.ts';
import { readCredential } from './credential-jwt.ts';
import { addresses } from './issuing-office.ts';
import type { PublicContext } from './publish-status-list.ts';

const notOfOurKeys = defineProblem<'id'>({
  code: 'certificate.not-of-our-keys',
  params: ['id'],
  texts: {
    en: 'The certificate {id} was not signed by a key that this registry has now.',
    zh: '凭证 {id} 并非由本系统现有密钥签名。',
  },
  remedy: {
    en: 'Restore the file of signing keys that belongs to this database from its backup.',
    zh: '请从备份恢复与该数据库对应的签名密钥文件。',
  },
});

/** The signed credential, as it was issued. Raises `registry.not-found`. */
export async function certificateFile({ db }: PublicContext, id: string): Promise<string> {
  const { jwt } = await forPurpose(db, 'public', (tx) => readCertificate(tx, id));
  return jwt;
}

/** What the page of a certificate is made of, as a hash: the same page where it is the same. Raises `registry.not-found`. */
export async function certificatePageVersion(
  { db, office }: PublicContext,
  id: string,
  language: Language,
): Promise<string> {
  const { row, shown } = await certificateWithEntry(db, id);
  const made = [
    row.sha256,
    row.revokedAt,
    shown?.entry ?? null,
    addresses.verification(office, id),
    language,
    version,
  ];
  return createHash('sha256').update(JSON.stringify(made)).digest('hex');
}

async function certificateWithEntry(db: PublicContext['db'], id: string) {
  return await forPurpose(db, 'public', async (tx) => {
    const row = await readCertificate(tx, id);
    return { row, shown: await findPublicEntry(tx, row.registrationId) };
  });
}

/** The certificate on one page of PDF. Raises `registry.not-found`, `certificate.not-of-our-keys`, `report.pdf-not-installed`. */
export async function certificatePage(
  { db, office }: PublicContext,
  id: string,
  language: Language,
): Promise<Uint8Array> {
  const { row, shown } = await certificateWithEntry(db, id);
  const read = await readCredential(row.jwt, await office.keys.publicKeys());
  if (read === undefined) throw notOfOurKeys({ id });
  const claims = certificateSchema.parse(read.claims);
  const { certificatePdf } = await import('../../../report/pdf/certificate-pdf.ts');
  const paper = certificatePaper(
    {
      claims,
      entry: shown && registerEntrySchema.parse(shown.entry),
      address: addresses.verification(office, id),
      revoked: revocationOf(row),
    },
    language,
  );
  return await certificatePdf(paper, claims.validFrom.slice(0, 10));
}

function revocationOf({
  revokedAt,
  revokedBecause,
}: Pick<CertificateRow, 'revokedAt' | 'revokedBecause'>) {
  if (revokedAt === null) return undefined;
  const because = revocationReasonSchema.parse(revokedBecause);
  return { on: revokedAt.toISOString().slice(0, 10), because };
}
