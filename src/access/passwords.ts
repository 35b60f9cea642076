import { hash, type Options, verify } from '@node-rs/argon2';

/** Argon2id (the library's default) at the least that OWASP's Password Storage Cheat Sheet recommends. */
const cost: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Of a random password that nobody keeps: a name without an account is compared with it, at the same cost. */
export const hashOfNobody =
  '$argon2id$v=19$m=19456,t=2,p=1$skYmvBeEyZYAcVXTTmbKJw$zunOGIijIaSoab/o6KYskyGDM0TaTkSYQIJsvEOuVgY';

/**
 * What is kept of a password, in PHC string format. `about` is what an attacker would try first. Raises
 * `access.password-too-short`, `access.password-known`, `access.password-personal`, `access.password-too-weak`.
 */
export async function hashPassword(password: string, about: readonly string[]): Promise<string> {
  // Thousands of leaked passwords, which nobody needs who signs in.
  const { weaknessOf } = await import('./password-strength.ts');
  const weakness = weaknessOf(password, about);
  if (weakness !== undefined) throw weakness;
  return await hash(password.normalize('NFKC'), cost);
}

/** Whether a password opens an account. Takes as long where there is no account, or it has no password. */
export async function passwordOpens(
  kept: string | null | undefined,
  password: string,
): Promise<boolean> {
  const right = await verify(kept ?? hashOfNobody, password.normalize('NFKC'));
  return right && typeof kept === 'string';
}
