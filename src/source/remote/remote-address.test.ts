import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readAddress, shownInput } from './remote-address.ts';

it('shows an address without user, password, query and fragment, and a path as it is', () => {
  expect(shownInput('https://ann:s3cret@host:8443/a/b.csv?X-Amz-Signature=abc#x')).toBe(
    'https://host:8443/a/b.csv',
  );
  expect(shownInput('postgres://ann:p@ss/w?x@host/db?password=hidden')).not.toContain('p@ss');
  expect(shownInput('s3://bucket/in?ut/*.csv')).toBe('s3://bucket/in?ut/*.csv');
  expect(shownInput('s3://key:secret@bucket/a.csv?versionId=1')).toBe('s3://bucket/a.csv');
  expect(shownInput('data/a?.csv')).toBe('data/a?.csv');
});

it('never shows what stands before the host or in the query, whatever it is', () => {
  const secret = fc.stringMatching(/^[A-Za-z0-9+=%:!$&'()*,;-]{8,20}$/);
  fc.assert(
    fc.property(secret, secret, fc.constantFrom('https', 'HTTP', 'postgres'), (a, b, scheme) => {
      const shown = shownInput(`${scheme}://${a}:${b}@example.org/x.csv?token=${a}&sig=${b}`);
      expect(shown).toBe(`${scheme.toLowerCase()}://example.org/x.csv`);
    }),
  );
});

it('takes keys as they are written and keeps credentials out of the address', () => {
  expect(readAddress('s3://data-lake/a%20b/#1/x?.csv')).toMatchObject({
    bucket: 'data-lake',
    key: 'a%20b/#1/x?.csv',
  });
  const http = readAddress('https://ann:p%40ss@host/a.csv?sig=1#f');
  expect(http).toMatchObject({ kind: 'http', shown: 'https://host/a.csv' });
  expect(http.kind === 'http' && http.url.href).toBe('https://host/a.csv?sig=1');
  expect(http.kind === 'http' && http.authorization).toBe(
    `Basic ${Buffer.from('ann:p@ss').toString('base64')}`,
  );
});

it('refuses what is no address, credentials for S3, and folders of web servers', () => {
  for (const input of ['s3://key:secret@bucket/a.csv', 's3:///a.csv', 'https://']) {
    expect(() => readAddress(input)).toThrow(
      expect.objectContaining({ code: 'source.remote-address' }),
    );
  }
  expect(() => readAddress('https://host/folder/')).toThrow(
    expect.objectContaining({ code: 'source.remote-folder' }),
  );
});
