import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { secretKeysUnreadable } from './key-problems.ts';
import { makePrivateFile, readPrivateFile, replacePrivateFile } from './private-file.ts';
import { type SecretBox, secretBox, secretKeyId } from './secret-box.ts';

const keyBytes = 32;
const keySchema = z.base64().transform((text, check) => {
  const key = Buffer.from(text, 'base64');
  if (key.length !== keyBytes) check.addIssue('a key has 32 bytes');
  return key;
});
const keysSchema = z.tuple([keySchema], keySchema);
/** The key that seals, then former ones that open what was sealed before. */
const fileSchema = z.strictObject({ schema: z.literal('assay-secrets/1'), keys: keysSchema });

export interface SecretKeySource {
  /** Made with a first key where there is none, unless keys are given. */
  readonly file: string;
  /** Keys in Base64 with commas between, the first of which seals: then there is no file. */
  readonly given?: string | undefined;
}

/**
 * Opens the keys by which secrets in the database are sealed. Raises `keys.secret-keys-unreadable`,
 * `keys.readable-by-others`.
 */
export async function openSecretKeys({ file, given }: SecretKeySource): Promise<SecretBox> {
  if (given !== undefined) {
    const parsed = keysSchema.safeParse(given.split(',').map((key) => key.trim()));
    if (!parsed.success) throw secretKeysUnreadable({ source: 'ASSAY_SECRET_KEY' });
    return secretBox(parsed.data);
  }
  await makePrivateFile(file, async () => fileOf([randomBytes(keyBytes)]));
  return secretBox(await readKeys(file));
}

/**
 * Puts a new key before those of the file and returns its id. The server seals everything anew at its next start;
 * backups taken before need the former ones, which therefore stay. Raises what `openSecretKeys` raises.
 */
export async function rotateSecretKey(file: string): Promise<string> {
  const fresh = randomBytes(keyBytes);
  const former = await readKeys(file);
  await replacePrivateFile(file, fileOf([fresh, ...former]));
  return secretKeyId(fresh);
}

async function readKeys(file: string) {
  const parsed = fileSchema.safeParse(await readPrivateFile(file));
  if (!parsed.success) throw secretKeysUnreadable({ source: file });
  return parsed.data.keys;
}

function fileOf(keys: readonly Buffer[]): object {
  return { schema: 'assay-secrets/1', keys: keys.map((key) => key.toString('base64')) };
}
