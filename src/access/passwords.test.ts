import { parseOptions } from '@node-rs/argon2';
import { expect, test } from 'vitest';
import { weaknessOf } from './password-strength.ts';
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
  ['short', 'elevenchars', 'access.password-too-short'],
  ['repeating', 'abababababababab', 'access.password-too-weak'],
  ['counting on', 'abcdefghijklmnop', 'access.password-too-weak'],
  ['of the address', 'wei.zhang-2026!!', 'access.password-personal'],
  ['of the name', 'Zhangwei is great', 'access.password-personal'],
  ['leaked', '123456789012', 'access.password-known'],
  ['leaked, in another spelling', 'P@ssw0rd12345', 'access.password-known'],
  ['a few characters over and over', 'x7 '.repeat(80), 'access.password-too-weak'],
  ['leaked, twice over', 'iloveyou1234', 'access.password-known'],
])('a password that is %s is refused', async (_, password, code) => {
  const attempt = hashPassword(password, ['wei.zhang@registry.example', 'zhangwei']);
  await expect(attempt).rejects.toMatchObject({ code });
});

test.each(['正确的马电池订书钉长城北京', 'correct horse battery', 'vkqrzmwpxtbn'])(
  'no kinds of characters are asked for: %s',
  async (password) => {
    const kept = await hashPassword(password, ['wei.zhang@registry.example']);
    expect(await passwordOpens(kept, password)).toBe(true);
  },
);

test('the longest password is judged in a moment', () => {
  const began = performance.now();
  weaknessOf('p@55w0rd'.repeat(32), []);
  expect(performance.now() - began).toBeLessThan(5000);
});
