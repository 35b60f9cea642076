import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { secretKeyMissing } from './key-problems.ts';

/** Keeps what has to be read again, such as the secret of an authenticator, from whoever reads the database alone. */
export interface SecretBox {
  /** Seals a text for its place (`totp:…`): copied to another place it does not open. */
  readonly seal: (text: string, place: string) => string;
  /** The text again. Raises `keys.secret-key-missing`; what was altered is a bug or an attack, and an error. */
  readonly open: (sealed: string, place: string) => string;
  /** Whether it was sealed with the key that seals now. */
  readonly isCurrent: (sealed: string) => boolean;
}

const mark = 'sealed1';
const ivBytes = 12;
const tagBytes = 16;

/** Whether a text is sealed, by any key: those of older versions were kept as they are. */
export function isSealed(text: string): boolean {
  return text.startsWith(`${mark}.`);
}

/** Names a key of 256 random bits without telling anything of it. */
export function secretKeyId(key: Buffer): string {
  return createHash('sha256').update('assay secret key ').update(key).digest('hex').slice(0, 16);
}

/**
 * AES-256-GCM (NIST SP 800-38D) with a random nonce of 96 bits for each text and its place as associated data. The
 * first key seals; all of them open. Kept as `sealed1.<key id>.<nonce, text and tag in base64url>`.
 */
export function secretBox(keys: readonly [Buffer, ...Buffer[]]): SecretBox {
  const [current] = keys;
  const id = secretKeyId(current);
  const byId = new Map(keys.map((key) => [secretKeyId(key), key]));
  return {
    seal: (text, place) => `${mark}.${id}.${encrypt(current, text, place).toString('base64url')}`,
    open: (sealed, place) => {
      const [, key = '', content = ''] = sealed.split('.');
      const found = byId.get(key);
      if (found === undefined) throw secretKeyMissing({ key });
      return decrypt(found, Buffer.from(content, 'base64url'), place);
    },
    isCurrent: (sealed) => sealed.startsWith(`${mark}.${id}.`),
  };
}

function encrypt(key: Buffer, text: string, place: string): Buffer {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(place));
  return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

function decrypt(key: Buffer, content: Buffer, place: string): string {
  const iv = content.subarray(0, ivBytes);
  const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: tagBytes })
    .setAAD(Buffer.from(place))
    .setAuthTag(content.subarray(-tagBytes));
  const text = decipher.update(content.subarray(ivBytes, -tagBytes));
  return Buffer.concat([text, decipher.final()]).toString('utf8');
}
