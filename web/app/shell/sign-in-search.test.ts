import { expect, test } from 'vitest';
import { readSignInSearch } from './sign-in-search.ts';

test('an address leads to pages of ours alone', () => {
  expect(readSignInSearch({ next: '/assets?q=1' })).toEqual({ next: '/assets?q=1' });
  for (const next of ['https://evil.example', '//evil.example', '/\\evil.example', 'assets', 1]) {
    expect(readSignInSearch({ next })).toEqual({});
  }
});

test('codes pass, words of a link do not', () => {
  const refused = 'access.link-first';
  expect(readSignInSearch({ refused, reason: 'invalid_grant', provider: 'corp' })).toEqual({
    refused,
    reason: 'invalid_grant',
    provider: 'corp',
  });
  const words = { refused: 'Call +1 555', reason: '<b>', provider: ['corp'] };
  expect(readSignInSearch(words)).toEqual({});
});
