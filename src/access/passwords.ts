import { hash, type Options, verify } from '@node-rs/argon2';
import { defineProblem } from '../vocabulary/problem.ts';

/** Argon2id (the library's default) at the least that OWASP's Password Storage Cheat Sheet recommends. */
const cost: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Of a random password that nobody keeps: a name without an account is compared with it, at the same cost. */
export const hashOfNobody =
  '$argon2id$v=19$m=19456,t=2,p=1$skYmvBeEyZYAcVXTTmbKJw$zunOGIijIaSoab/o6KYskyGDM0TaTkSYQIJsvEOuVgY';

/** Fewest characters of a password. */
const least = 12;

export const passwordTooWeak = defineProblem<'least'>({
  code: 'access.password-too-weak',
  params: ['least'],
  texts: {
    en: 'The password is too easy to guess.',
    zh: '该密码过于容易被猜到。',
  },
  remedy: {
    en: 'Choose at least {least} characters that do not merely repeat and do not hold your address or name.',
    zh: '请至少使用 {least} 个字符，不要只是重复，也不要包含您的邮箱地址或姓名。',
  },
});

/**
 * What is kept of a password, in PHC string format. `about` is what an attacker would try first. Raises
 * `access.password-too-weak`.
 */
export async function hashPassword(password: string, about: readonly string[]): Promise<string> {
  if (isWeak(password, about)) throw passwordTooWeak({ least });
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

function isWeak(password: string, about: readonly string[]): boolean {
  const plain = password.normalize('NFKC').toLowerCase();
  if ([...plain].length < least || new Set(plain).size < 5) return true;
  const known = about.flatMap((text) => text.toLowerCase().split(/[@\s]/));
  return known.some((part) => part.length >= 4 && plain.includes(part));
}
