import {
  type CryptoKey,
  calculateJwkThumbprint,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JSONWebKeySet,
} from 'jose';
import { z } from 'zod';
import { keysUnreadable } from './key-problems.ts';
import type { KeyStore, SigningAlgorithm } from './key-ring.ts';
import { makePrivateFile, readPrivateFile, replacePrivateFile } from './private-file.ts';
import { ed25519Schema, keyPart, p256Schema, publicKeySchema, publishedKey } from './public-key.ts';

const secret = { d: keyPart };
const signingSchema = z.discriminatedUnion('kty', [
  ed25519Schema.extend(secret),
  p256Schema.extend(secret),
]);
const keyFileSchema = z.strictObject({
  schema: z.literal('assay-keys/1'),
  current: signingSchema,
  /** Keys that signed before. Their private parts were destroyed when they were replaced. */
  retired: z.array(publicKeySchema),
});
type KeyFile = z.infer<typeof keyFileSchema>;

/**
 * The keys in a file, which is made with a first key where there is none. It is read anew at every use, so that a
 * rotation takes effect at once. Raises `keys.readable-by-others`, `keys.unreadable`.
 */
export async function openKeyFile(
  path: string,
  algorithm: SigningAlgorithm = 'EdDSA',
): Promise<KeyStore> {
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
    forget: async (ids) => {
      const { retired, ...kept } = await readKeys(path);
      await replacePrivateFile(path, {
        ...kept,
        retired: retired.filter(({ kid }) => !ids.has(kid)),
      });
    },
  };
}

const parametersOf = {
  EdDSA: { name: 'Ed25519' },
  ES256: { name: 'ECDSA', hash: 'SHA-256' },
} as const;

function publishedKeys({ current, retired }: KeyFile): JSONWebKeySet {
  const { d: _private, ...signing } = current;
  return { keys: [signing, ...retired].map(publishedKey) };
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
