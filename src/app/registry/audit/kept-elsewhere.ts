import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { JSONWebKeySet } from 'jose';
import { z } from 'zod';
import { type AnchorFault, readAnchors } from '../../../audit/anchors.ts';
import type { AnchoredHead } from '../../../audit/verify-chain.ts';
import { defineProblem } from '../../../vocabulary/problem.ts';
import { placeUnreadable, readPlace } from '../../files/read-place.ts';
import { readCredential } from '../certificates/credential-jwt.ts';

const notOurCertificate = defineProblem<'file'>({
  code: 'audit.not-our-certificate',
  params: ['file'],
  texts: {
    en: '{file} is no certificate that a key of this registry signed.',
    zh: '{file} 不是由本登记库密钥签发的凭证。',
  },
  remedy: {
    en: 'Name a .jwt file that this registry issued. If it did, its keys are no longer those it issued it with: restore keys/.',
    zh: '请指定本登记库签发的 .jwt 文件。如确由其签发，则当前密钥已非签发时的密钥：请恢复 keys/。',
  },
});

/** Of a certificate, what vouches for the audit trail: its agency, and the end of the agency's chain at its issue. */
const vouchingSchema = z.object({
  issuer: z.object({ id: z.url() }),
  validFrom: z.iso.datetime({ offset: true }),
  credentialSubject: z.object({
    auditHead: z.object({ sequence: z.int().positive(), sha256: z.string() }),
  }),
});

/** Files that somebody kept where whoever rewrites the registry cannot reach. */
export interface KeptElsewhere {
  /** Copies of the file of anchors. */
  readonly anchors: readonly string[];
  /** Certificates as JWT: each names the end of its agency's chain at its issue. */
  readonly certificates: readonly string[];
}

/** What one such file remembers of the chains. */
export interface Remembered {
  readonly file: string;
  readonly heads: readonly AnchoredHead[];
  readonly faults: readonly AnchorFault[];
}

interface Trusted {
  /** Of the keys that anchors and certificates are signed with. */
  readonly anchors: JSONWebKeySet;
  readonly certificates: JSONWebKeySet;
  readonly signal: AbortSignal;
}

/** Reads what was kept elsewhere. Raises `app.place-unreadable`, `audit.not-our-certificate`. */
export async function readKeptElsewhere(
  { anchors, certificates }: KeptElsewhere,
  trusted: Trusted,
): Promise<readonly Remembered[]> {
  const found: Remembered[] = [];
  for (const file of anchors) found.push(await copyOf(file, trusted));
  for (const file of certificates) found.push(await certificateAt(file, trusted));
  return found;
}

async function copyOf(file: string, trusted: Trusted): Promise<Remembered> {
  await stat(file).catch((error: NodeJS.ErrnoException) => {
    throw placeUnreadable({ place: file, reason: String(error.code) });
  });
  const { anchors: heads, faults } = await readAnchors(file, trusted.anchors);
  return { file, heads, faults };
}

async function certificateAt(file: string, trusted: Trusted): Promise<Remembered> {
  const jwt = (await readPlace(file, trusted.signal)).trim();
  const read = await readCredential(jwt, trusted.certificates);
  const { data: certificate } = vouchingSchema.safeParse(read?.claims);
  if (certificate === undefined) throw notOurCertificate({ file });
  const { sequence, sha256: hash } = certificate.credentialSubject.auditHead;
  // An agency's address ends with its id: see `addresses.issuer`.
  const organisation = basename(new URL(certificate.issuer.id).pathname);
  const at = new Date(certificate.validFrom).toISOString();
  return { file, heads: [{ organisation, sequence, hash, at }], faults: [] };
}
