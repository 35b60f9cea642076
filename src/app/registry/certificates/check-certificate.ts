import { decodeJwt } from 'jose';
import { z } from 'zod';
import { contentFingerprint } from '../../../registry/assets/content-fingerprint.ts';
import { defineProblem } from '../../../vocabulary/problem.ts';
import type { Report } from '../../../vocabulary/reports/report.ts';
import { readPlace } from '../../files/read-place.ts';
import { answerOf, keysAt } from './asked-places.ts';
import {
  type CertificateStatus,
  type CertificateVerdict,
  judgeCertificate,
  type UnknownStatus,
} from './judge-certificate.ts';

/** Where keys and status are taken from; left out: from the addresses that the certificate names. */
export interface CertificatePlaces {
  readonly keys?: string | undefined;
  readonly status?: string | undefined;
}

/** What was found of a certificate, without the data it is about. */
export interface CertificateExamination {
  /** When it was examined: an ISO moment. */
  readonly at: string;
  readonly keys: {
    /** The file or address they come from. */
    readonly from: string;
    /** Named by the person who asks; otherwise the certificate itself names them, and its issuer has to be known. */
    readonly trusted: boolean;
  };
  /** Undefined where no keys could be had: nothing is known then. */
  readonly verdict?: CertificateVerdict;
  readonly status: { readonly from: string } & (
    | CertificateStatus
    | { readonly state: 'unknown'; readonly because: UnknownStatus | 'notReached' }
  );
}

export const notACertificate = defineProblem<'file'>({
  code: 'certificate.not-a-certificate',
  params: ['file'],
  texts: {
    en: '{file} is no certificate: a signed credential (JWT) is three parts joined by dots.',
    zh: '{file} 不是登记凭证：签名凭证（JWT）由三段以点连接的文本组成。',
  },
  remedy: {
    en: 'Name the .jwt file of the certificate, not its PDF.',
    zh: '请指定凭证的 .jwt 文件，而非其 PDF。',
  },
});

/** What an unproven certificate is asked for: where its keys would be. */
const namedSchema = z.object({
  issuer: z.object({ id: z.url() }),
  credentialStatus: z.object({ statusListCredential: z.url() }),
});

/**
 * Examines a certificate's file: its signature by the keys of `places` or of the issuer it names, its time and its
 * status. An address that does not answer leaves its question open, and a file that does not is a problem. Raises
 * `certificate.not-a-certificate`, `certificate.not-a-key-set`, `app.place-unreadable`.
 */
export async function examineCertificate(
  file: string,
  places: CertificatePlaces,
  { at, signal }: { readonly at: Date; readonly signal: AbortSignal },
): Promise<CertificateExamination> {
  const jwt = (await readPlace(file, signal)).trim();
  const named = namedIn(jwt, file);
  const keysFrom = places.keys ?? new URL('/.well-known/jwks.json', named.issuer.id).href;
  const statusFrom = places.status ?? named.credentialStatus.statusListCredential;
  const told = {
    at: at.toISOString(),
    keys: { from: keysFrom, trusted: places.keys !== undefined },
  };
  const status = { from: statusFrom, state: 'unknown' } as const;
  const keys = await keysAt(keysFrom, { mustAnswer: places.keys !== undefined, signal });
  if (keys === undefined) return { ...told, status: { ...status, because: 'notReached' } };
  // Nobody is asked at the word of a certificate that no trusted key signed.
  const signed = await judgeCertificate(jwt, { keys, at });
  if (signed.signature === 'invalid') {
    return { ...told, verdict: signed, status: { ...status, because: 'noList' } };
  }
  const statusList = await answerOf(statusFrom, {
    mustAnswer: places.status !== undefined,
    signal,
  });
  if (statusList === undefined) {
    return { ...told, verdict: signed, status: { ...status, because: 'notReached' } };
  }
  const verdict = await judgeCertificate(jwt, { keys, statusList: statusList.trim(), at });
  if (verdict.signature === 'invalid') throw new Error('bug: a signature held only once');
  return { ...told, verdict, status: { from: statusFrom, ...verdict.status } };
}

/** Whether the data that were measured are those that a certificate was issued for. */
export interface DataComparison {
  readonly same: boolean;
  /** What was measured, by asset; null where an asset could not be measured whole. */
  readonly measured: readonly { readonly asset: string; readonly fingerprint: string | null }[];
}

/** Compares the content fingerprint of a certificate with those of a report that was certified. */
export function compareData(certified: string, { assets }: Pick<Report, 'assets'>): DataComparison {
  const measured = assets.map((asset) => ({
    asset: asset.name,
    fingerprint: contentFingerprint(asset) ?? null,
  }));
  // Without its contract beside them, nothing says which tables are one asset: then it may be all of them.
  const all = contentFingerprint({ tables: assets.flatMap(({ tables }) => tables) });
  const same = all === certified || measured.some(({ fingerprint }) => fingerprint === certified);
  return { same, measured };
}

function namedIn(jwt: string, file: string): z.infer<typeof namedSchema> {
  try {
    return namedSchema.parse(decodeJwt(jwt));
  } catch {
    throw notACertificate({ file });
  }
}
