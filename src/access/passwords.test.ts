import { parseOptions } from '@node-rs/argon2';
import { expect, test } from 'vitest';
import { hashOfNobody, hashPassword, passwordOpens } from './passwords.ts';

test('a name without an account costs what an account does', async () => {
  expect(parseOptions(hashOfNobody)).toEqual(parseOptions(await hashPassword('a long phrase', [])));
  expect(parseOptions(hashOfNobody)).toMatchObject({ memoryCost: 19_456, timeCost: 2 });
});

test('a password opens its own hash alone, in either normal form, and none opens nobody', async () => {
  const kept = await hashPassword('caf\u00e9 au lait noir', []);
  expect(await passwordOpens(kept, 'cafe\u0301 au lait noir')).toBe(true);
  expect(await passwordOpens(kept, 'cafe au lait noir')).toBe(false);
  for (const nobody of [null, undefined]) {
    expect(await passwordOpens(nobody, 'cafe au lait noir')).toBe(false);
  }
});

test.each([
  ['short', 'elevenchars'],
  ['repeating', 'abababababababab'],
  ['of the address', 'wei.zhang-2026!!'],
  ['of the name', 'Zhangwei is great'],
])('a password that is %s is refused', async (_, password) => {
  const attempt = hashPassword(password, ['wei.zhang@registry.example', 'zhangwei']);
  await expect(attempt).rejects.toMatchObject({ code: 'access.password-too-weak' });
});
