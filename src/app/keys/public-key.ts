import type { JWK } from 'jose';
import { z } from 'zod';

const part = z.string().regex(/^[A-Za-z0-9_-]+$/);
export const keyPart = part;

export const ed25519Schema = z.strictObject({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  alg: z.literal('EdDSA'),
  x: part,
  kid: part,
});
export const p256Schema = z.strictObject({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  alg: z.literal('ES256'),
  x: part,
  y: part,
  kid: part,
});

/** The public part of a key of either algorithm, under the id that signatures name. */
export const publicKeySchema = z.discriminatedUnion('kty', [ed25519Schema, p256Schema]);
export type PublicKey = z.infer<typeof publicKeySchema>;

/** As a key set has it (RFC 7517). */
export function publishedKey(key: PublicKey): JWK {
  return { ...key, use: 'sig' };
}
