import { createHash, randomBytes, randomInt } from 'node:crypto';

/** A secret that nobody guesses: 256 random bits in base64url. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a secret: its SHA-256 in hexadecimal. Enough for 256 random bits, never for a password. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** A code of 100 random bits that a person can copy from paper or a terminal: `ABCDE-FGHJK-LMNPQ-RSTUV`. */
export function newReadableCode(): string {
  const group = () => Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join('');
  return [group(), group(), group(), group()].join('-');
}

/** What is kept of such a code, however it was typed. */
export function hashReadableCode(code: string): string {
  return hashSecret(code.trim().toUpperCase());
}
