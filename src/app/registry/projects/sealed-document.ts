import { createHash } from 'node:crypto';
import { canonicalJson, type Json } from '../../../vocabulary/canonical-json.ts';
import type { IssuedProject } from '../../../vocabulary/registry/projects/issued-project.ts';

/** `typ` of a seal: what signs a report is no credential, and a credential no seal. */
export const sealType = 'assay-project+jwt';

/** The text that the hash in a seal is of: canonical JSON (RFC 8785). */
export function documentText(document: IssuedProject): string {
  // As JSON keeps it: members that are undefined are none.
  return canonicalJson(JSON.parse(JSON.stringify(document)) as Json);
}

/** SHA-256 of a text, in hexadecimal. */
export function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
