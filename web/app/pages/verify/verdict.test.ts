import { expect, test } from 'vitest';
import { verdictOf } from './verdict.ts';

const good = { signature: 'valid', status: 'good', validity: 'valid', outdated: false } as const;

test('only what holds throughout is valid, and the gravest fault is told', () => {
  expect(verdictOf(good)).toBe('valid');
  expect(verdictOf({ ...good, outdated: true })).toBe('outdated');
  expect(verdictOf({ ...good, status: 'unknown' })).toBe('unknown');
  expect(verdictOf({ ...good, status: null })).toBe('unknown');
  expect(verdictOf({ ...good, validity: 'over', status: 'unknown' })).toBe('expired');
  expect(verdictOf({ ...good, validity: 'over', status: 'revoked' })).toBe('revoked');
  expect(verdictOf({ ...good, signature: 'invalid', status: 'revoked' })).toBe('forged');
});
