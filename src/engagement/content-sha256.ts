import { createHash } from 'node:crypto';
import { canonicalJson, type Json } from '../vocabulary/canonical-json.ts';
import type { ProjectRecord } from '../vocabulary/registry/projects/project-record.ts';

/**
 * SHA-256, in hexadecimal, of what two people sign: the canonical JSON (RFC 8785) of the record without its state,
 * its last instant and the signatures themselves.
 */
export function contentSha256({
  state: _,
  at: __,
  signatures: ___,
  ...content
}: ProjectRecord): string {
  // As JSON keeps it: members that are undefined are none.
  const kept = JSON.parse(JSON.stringify(content)) as Json;
  return createHash('sha256').update(canonicalJson(kept)).digest('hex');
}
