import fc from 'fast-check';
import { gunzipSync, gzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { nationalRules } from '../../../test/rights/rule-files.ts';
import { remarkTexts } from '../../vocabulary/registry/registration/certificate-remark.ts';
import { openRegistration } from '../registration/open-registration.ts';
import type { RegistrationRecord } from '../registration/record.ts';
import { isAgencyNumber } from './agency-number.ts';
import { certificateSchema, statusListSchema } from './certificate-claims.ts';
import { encodeStatusList, isRevoked, smallestStatusList } from './status-list.ts';
import { certificateClaims, statusListClaims } from './write-claims.ts';

test.each([
  ['SJ3112026090001', true],
  ['SJ3112026130001', false],
  ['SJ3112026090000', false],
  ['SJ311202609001', false],
  ['SJ9912026090001', false],
  ['sj3112026090001', false],
])('agency number %s: %s', (number, valid) => {
  expect(isAgencyNumber(number)).toBe(valid);
});

test('a status list holds exactly the entries that were set', () => {
  const entries = fc.uniqueArray(fc.nat(smallestStatusList - 1), { maxLength: 40 });
  fc.assert(
    fc.property(entries, fc.nat(smallestStatusList - 1), (revoked, other) => {
      const list = encodeStatusList(revoked);
      for (const index of revoked) expect(isRevoked(list, index)).toBe(true);
      expect(isRevoked(list, other)).toBe(revoked.includes(other));
      expect(encodeStatusList([...revoked].reverse())).toBe(list);
    }),
    { numRuns: 30 },
  );
});

test('the first entry is the leftmost bit of a GZIP in base64url', () => {
  const list = encodeStatusList([0, 9]);
  expect(list).toMatch(/^uH4sI/);
  const bits = gunzipSync(Buffer.from(list.slice(1), 'base64url'));
  expect(bits).toHaveLength(16_384);
  expect([...bits.subarray(0, 3)]).toEqual([0b1000_0000, 0b0100_0000, 0]);
});

test('the list of the specification with nothing set is read', () => {
  // Example of W3C Bitstring Status List v1.0: 131,072 entries, none set.
  const example = 'uH4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA';
  expect(isRevoked(example, 0)).toBe(false);
  expect(isRevoked(example, 131_071)).toBe(false);
  expect(() => isRevoked(example, 131_072)).toThrow('not in a status list of 131072');
});

test.each([
  ['no prefix', encodeStatusList([]).slice(1)],
  ['no GZIP', `u${Buffer.from('something else entirely').toString('base64url')}`],
  ['too short a list', `u${Buffer.from(gzipSync(new Uint8Array(8))).toString('base64url')}`],
  ['a bomb', `u${Buffer.from(gzipSync(new Uint8Array(2 ** 22))).toString('base64url')}`],
  ['a cut list', encodeStatusList([]).slice(0, 40)],
])('%s is no status list', (_, list) => {
  expect(() => isRevoked(list, 0)).toThrow('cannot be read');
});

const hash = 'a'.repeat(64);
const facts = {
  issuer: { id: 'https://registry.example/issuer', name: 'Registry' },
  asset: {
    id: 'urn:uuid:0190a5b0-0000-7000-8000-00000000000a',
    name: 'Orders',
    assetVersion: '3',
    acquisitionModes: ['ownOrJointOperations'],
    fingerprint: { algorithm: 'assay-fingerprint/1', value: hash },
    contractSha256: hash,
    reportSha256: hash,
  },
  holders: [
    {
      id: 'a',
      name: 'Firm',
      identifier: '91110000600037341L',
      rights: [{ right: 'hold' }, { right: 'use', until: '2029-06-30' }],
    },
    { id: 'b', name: 'Person', identifier: '11010519491231002X', rights: [{ right: 'use' }] },
  ],
  recordSha256: hash,
  auditHead: { sequence: 1042, sha256: hash },
  status: { list: 'https://registry.example/status/1', index: 7 },
  remarks: nationalRules.remarks,
  offset: '+08:00',
} as const;

const draft = openRegistration({ at: '2026-09-10T10:00:00+08:00', rules: nationalRules });
const issued: RegistrationRecord = {
  ...draft,
  kind: 'first',
  state: 'inForce',
  contentVersion: 1,
  recordedOn: '2026-09-18',
  validity: { from: '2026-09-18', until: '2031-09-17' },
  certificate: {
    id: 'urn:uuid:0190a5b0-0000-7000-8000-000000000001',
    agencyNumber: 'SJ3112026090001',
    issuedOn: '2026-09-21',
    contentVersion: 1,
  },
};

test('the claims say who holds what, bound to hashes, and publish no identity number', () => {
  const claims = certificateClaims(issued, facts);
  expect(claims).toMatchObject({
    id: 'urn:uuid:0190a5b0-0000-7000-8000-000000000001',
    validFrom: '2026-09-18T00:00:00+08:00',
    validUntil: '2031-09-18T00:00:00+08:00',
    credentialSubject: {
      rights: [
        { holder: 'Firm', creditCode: '91110000600037341L', right: 'hold' },
        { holder: 'Firm', creditCode: '91110000600037341L', right: 'use', until: '2029-06-30' },
        { holder: 'Person', right: 'use' },
      ],
      registration: { agencyNumber: 'SJ3112026090001', recordedOn: '2026-09-18' },
    },
    credentialStatus: { statusListIndex: '7' },
  });
  expect(JSON.stringify(claims)).not.toContain('11010519491231002X');
  expect(certificateSchema.safeParse({ ...claims, extra: 1 }).success).toBe(false);
  expect(
    certificateSchema.safeParse({ ...claims, validUntil: '2026-09-17T00:00:00Z' }).success,
  ).toBe(false);
});

test('a remark says what it is in both languages, beside its code; a code alone is read as before', () => {
  const claims = certificateClaims({ ...issued, remarks: ['seizure'] }, facts);
  const { remarks } = claims.credentialSubject;
  expect(remarks).toEqual([
    {
      code: 'seizure',
      texts: {
        en: 'seizure by a court, procuratorate, police or other authority',
        zh: '人民法院、人民检察院、公安机关等依法查封',
      },
    },
  ]);
  const before = {
    ...claims,
    credentialSubject: { ...claims.credentialSubject, remarks: ['seizure'] },
  };
  const read = certificateSchema.parse(before).credentialSubject.remarks;
  expect(read.map(remarkTexts)).toEqual([{ en: 'seizure', zh: 'seizure' }]);
});

test('without recording and issue there are no claims', () => {
  expect(() => certificateClaims(draft, facts)).toThrow('not recorded, or none was issued');
});

test('the credential of a status list is in its form', () => {
  const claims = statusListClaims([7], {
    list: 'https://registry.example/status/1',
    issuer: 'https://registry.example/issuer',
    at: '2026-09-21T02:00:00Z',
  });
  expect(statusListSchema.parse(claims)).toEqual(claims);
  expect(isRevoked(claims.credentialSubject.encodedList, 7)).toBe(true);
});
