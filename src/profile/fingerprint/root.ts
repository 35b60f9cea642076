import { createHash } from 'node:crypto';
import type { CanonicalSchema } from '../../vocabulary/canonical-schema.ts';
import { typeText } from './canonical-schema.ts';

/** The construction that `docs/reference/fingerprint.md` documents to the byte. */
export const fingerprintVersion = 'assay-fingerprint/1';

export const bucketCount = 65_536;
const emptyBucket = createHash('sha256').digest('hex');

/** A text behind the length of its UTF-8 bytes, as in `5:assay`. */
export function withLength(text: string): string {
  return `${Buffer.byteLength(text)}:${text}`;
}

/**
 * The root over all rows, as lower-case hex.
 * `hashes` holds the hash of each bucket that has rows, by its four hex digits.
 */
export function rootHash(
  schema: CanonicalSchema,
  rows: number,
  hashes: ReadonlyMap<string, string>,
): string {
  const columns = schema.columns.map((c) => withLength(c.name) + withLength(typeText(c))).join('');
  const hash = createHash('sha256');
  hash.update(withLength(fingerprintVersion) + withLength(columns) + withLength(String(rows)));
  for (let bucket = 0; bucket < bucketCount; bucket++) {
    hash.update(hashes.get(bucketName(bucket)) ?? emptyBucket);
  }
  return hash.digest('hex');
}

/** Four hex digits: the first two bytes of the digests that the bucket holds. */
export function bucketName(bucket: number): string {
  return bucket.toString(16).padStart(4, '0');
}
