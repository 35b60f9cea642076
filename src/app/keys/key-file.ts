import {
  type CryptoKey,
  calculateJwkThumbprint,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JSONWebKeySet,
  type JWK,
} from 'jose';
import { z } from 'zod';
import { keysUnreadable } from './key-problems.ts';
import type { KeyRing, SigningAlgorithm } from './key-ring.ts';
import { makePrivateFile, readPrivateFile, replacePrivateFile } from './private-file.ts';

const okp = { kty: z.literal('OKP'), crv: z.literal('Ed25519'), alg: z.literal('EdDSA') };
const ec = { kty: z.literal('EC'), crv: z.literal('P-256'), alg: z.literal('ES256') };
const part = z.string().regex(/^[A-Za-z0-9_-]+$/);
const secret = { d: part };
const okpSchema = z.strictObject({ ...okp, x: part, kid: part });
const ecSchema = z.strictObject({ ...ec, x: part, y: part, kid: part });
const signingSchema = z.discriminatedUnion('kty', [
  okpSchema.extend(secret),
  ecSchema.extend(secret),
]);
const keyFileSchema = z.strictObject({
  schema: z.literal('assay-keys/1'),
  current: signingSchema,
  /** Keys that signed before. Their private parts were destroyed when they were replaced. */
  retired: z.array(z.discriminatedUnion('kty', [okpSchema, ecSchema])),
});
type KeyFile = z.infer<typeof keyFileSchema>;

/** Signing keys in a file that its owner alone can read. */
export interface KeyFileRing extends KeyRing {
  /** Makes a new key the signing one. The old one verifies on and never signs again. Returns the new id. */
  readonly rotate: (algorithm?: SigningAlgorithm) => Promise<string>;
}

/**
 * The keys in a file, which is made with a first key where there is none. It is read anew at every use, so that a
 * rotation takes effect at once. Raises `keys.readable-by-others`, `keys.unreadable`.
 */
export async function openKeyFile(
  path: string,
  algorithm: SigningAlgorithm = 'EdDSA',
): Promise<KeyFileRing> {
  await makePrivateFile(path, () => firstKeys(algorithm));
  await readKeys(path);
  return {
    current: async () => {
      const { current } = await readKeys(path);
      // Node.js makes a CryptoKey of these two kinds of JWK.
      const key = (await importJWK({ ...current }, current.alg)) as CryptoKey;
      return {
        id: current.kid,
        algorithm: current.alg,
        sign: async (input) =>
          new Uint8Array(await crypto.subtle.sign(parametersOf[current.alg], key, input)),
      };
    },
    publicKeys: async () => publishedKeys(await readKeys(path)),
    rotate: async (next) => {
      const { current, retired } = await readKeys(path);
      const { d: _destroyed, ...old } = current;
      const fresh = await newKey(next ?? current.alg);
      await replacePrivateFile(path, {
        schema: 'assay-keys/1',
        current: fresh,
        retired: [old, ...retired],
      });
      return fresh.kid;
    },
  };
}

const parametersOf = {
  EdDSA: { name: 'Ed25519' },
  ES256: { name: 'ECDSA', hash: 'SHA-256' },
} as const;

function publishedKeys({ current, retired }: KeyFile): JSONWebKeySet {
  const { d: _private, ...signing } = current;
  return { keys: [signing, ...retired].map((key): JWK => ({ ...key, use: 'sig' })) };
}

async function newKey(alg: SigningAlgorithm): Promise<KeyFile['current']> {
  const { privateKey } = await generateKeyPair(alg, { extractable: true });
  const jwk = await exportJWK(privateKey);
  const kid = await calculateJwkThumbprint(jwk);
  return signingSchema.parse({ ...jwk, kid, alg });
}

async function readKeys(path: string): Promise<KeyFile> {
  const parsed = keyFileSchema.safeParse(await readPrivateFile(path));
  if (!parsed.success) throw keysUnreadable({ file: path });
  return parsed.data;
}

async function firstKeys(algorithm: SigningAlgorithm): Promise<KeyFile> {
  return { schema: 'assay-keys/1', current: await newKey(algorithm), retired: [] };
}
