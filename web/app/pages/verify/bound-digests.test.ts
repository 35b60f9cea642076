import { expect, test } from 'vitest';
import { boundDigests } from './bound-digests.ts';

const credentialSubject = {
  fingerprint: { algorithm: 'assay-fingerprint/1', value: 'f1' },
  contractSha256: 'c1',
  reportSha256: 'r1',
};

test('the digests that were signed are read from the claims', () => {
  expect(boundDigests({ claims: { id: 'urn:uuid:1', credentialSubject } })).toEqual({
    fingerprint: 'f1',
    contract: 'c1',
    report: 'r1',
  });
});

test.each([
  ['no claims', null],
  ['claims of nothing', { id: 'urn:uuid:1' }],
  ['a subject without a fingerprint', { id: 'urn:uuid:1', credentialSubject: { fingerprint: 7 } }],
])('%s: none', (_, claims) => {
  expect(boundDigests({ claims })).toBeUndefined();
});
