import { createHash, randomBytes } from 'node:crypto';

/** A secret that nobody guesses: 256 random bits in base64url. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a secret: its SHA-256 in hexadecimal. Enough for 256 random bits, never for a password. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}
