import { createPublicKey } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { calculateJwkThumbprint } from 'jose';
import { z } from 'zod';
import {
  keysRotatedElsewhere,
  publicKeyUnreadable,
  publishedKeysUnreadable,
  signCommandUnfit,
} from './key-problems.ts';
import type { KeyStore } from './key-ring.ts';
import { replacePrivateFile } from './private-file.ts';
import { type PublicKey, publicKeySchema, publishedKey } from './public-key.ts';
import { answerOfCommand } from './sign-command.ts';
import { signatureForms } from './signature-forms.ts';

const publishedSchema = z.strictObject({
  schema: z.literal('assay-published-keys/1'),
  /** Every key that a command has signed with here, the last one first. */
  keys: z.array(publicKeySchema),
});

/** A key in a token or key management service, which gives nothing but signatures. */
export interface CommandKey {
  /** Takes the bytes on standard input and answers their signature on standard output. */
  readonly command: string;
  /** File of the public key, as PEM (SPKI). */
  readonly publicKey: string;
  /** File that remembers the public keys used here: replaced ones have to verify on. */
  readonly published: string;
}

/**
 * Keys behind a signing command, such as pkcs11-tool, openssl or the client of a key management service. Raises
 * `keys.public-key-unreadable`, `keys.published-unreadable`; signing raises `keys.sign-command-failed`,
 * `keys.sign-command-unfit`.
 */
export async function openCommandKeys(of: CommandKey): Promise<KeyStore> {
  const key = await readPublicKey(of.publicKey);
  await remember(of.published, key);
  return {
    current: async () => ({
      id: key.kid,
      algorithm: key.alg,
      sign: async (input) => await provenSignature(of.command, key, input),
    }),
    publicKeys: async () => ({ keys: (await publishedKeys(of.published)).map(publishedKey) }),
    rotate: async () => {
      throw keysRotatedElsewhere({});
    },
    forget: async (ids) => {
      await forgetPublished(of.published, new Set([...ids].filter((id) => id !== key.kid)));
    },
  };
}

/** The keys that commands have signed with, by the file that remembers them; none where there is none. */
export async function publishedKeys(path: string): Promise<PublicKey[]> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return undefined;
  });
  if (text === undefined) return [];
  try {
    return publishedSchema.parse(JSON.parse(text)).keys;
  } catch {
    throw publishedKeysUnreadable({ file: path });
  }
}

/** Forgets keys that commands have signed with: what they signed verifies no longer. */
export async function forgetPublished(path: string, ids: ReadonlySet<string>): Promise<void> {
  const keys = await publishedKeys(path);
  const kept = keys.filter(({ kid }) => !ids.has(kid));
  if (kept.length < keys.length) await keep(path, kept);
}

/** Devices answer in several forms; what is not a signature of these bytes by this key is never used. */
async function provenSignature(
  command: string,
  key: PublicKey,
  input: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array> {
  const answer = await answerOfCommand(command, input);
  for (const form of signatureForms(key.alg, answer)) {
    if (await isSignature(key, form, input)) return form;
  }
  throw signCommandUnfit({ bytes: answer.length, algorithm: key.alg });
}

const parametersOf = {
  EdDSA: { name: 'Ed25519' },
  ES256: { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' },
} as const;

async function isSignature(
  { kid: _id, alg, ...jwk }: PublicKey,
  signature: Uint8Array<ArrayBuffer>,
  input: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const parameters = parametersOf[alg];
  const key = await crypto.subtle.importKey('jwk', jwk, parameters, false, ['verify']);
  return await crypto.subtle.verify(parameters, key, signature, input);
}

async function readPublicKey(path: string): Promise<PublicKey> {
  try {
    const jwk = createPublicKey(await readFile(path, 'utf8')).export({ format: 'jwk' });
    const alg = jwk.kty === 'OKP' ? 'EdDSA' : 'ES256';
    return publicKeySchema.parse({ ...jwk, alg, kid: await calculateJwkThumbprint(jwk) });
  } catch {
    throw publicKeyUnreadable({ file: path });
  }
}

async function remember(path: string, key: PublicKey): Promise<void> {
  const known = await publishedKeys(path);
  if (known[0]?.kid === key.kid) return;
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await keep(path, [key, ...known.filter(({ kid }) => kid !== key.kid)]);
}

async function keep(path: string, keys: readonly PublicKey[]): Promise<void> {
  await replacePrivateFile(path, { schema: 'assay-published-keys/1', keys });
}
