import type { JSONWebKeySet } from 'jose';
import {
  type IssuedProject,
  type ProjectSeal,
  type ProjectVerification,
  projectSealSchema,
} from '../../../vocabulary/registry/projects/issued-project.ts';
import { readJws } from '../../keys/jws.ts';
import { documentText, sealType, sha256Of } from './sealed-document.ts';

/** What the seal of a report says by itself, before anybody is asked. */
export type ReportVerdict = Pick<ProjectVerification, 'signature' | 'key' | 'seal' | 'document'>;

/**
 * Judges the seal of a report by the keys that are trusted, and whether a record is the one that was sealed. Looks at
 * nothing else: the same with and without a registry.
 */
export async function judgeReport(
  jws: string,
  {
    keys,
    document,
  }: { readonly keys: JSONWebKeySet; readonly document?: IssuedProject | undefined },
): Promise<ReportVerdict> {
  const read = await readJws(jws, keys);
  const seal = projectSealSchema.safeParse(read?.claims);
  if (read?.typ !== sealType || !seal.success) {
    return { signature: 'invalid', key: null, seal: null, document: null };
  }
  return {
    signature: 'valid',
    key: read.key,
    seal: seal.data,
    document: document === undefined ? null : comparison(document, seal.data),
  };
}

function comparison(document: IssuedProject, { id, documentSha256 }: ProjectSeal) {
  const isSame =
    `urn:uuid:${document.id}` === id && sha256Of(documentText(document)) === documentSha256;
  return isSame ? 'same' : 'altered';
}
