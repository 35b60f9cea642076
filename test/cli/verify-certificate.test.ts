import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openKeyFile } from '../../src/app/keys/key-file.ts';
import { signCredential } from '../../src/app/registry/certificates/credential-jwt.ts';
import { statusListClaims } from '../../src/rights/certificate/write-claims.ts';
import { reportSchema } from '../../src/vocabulary/reports/report.ts';
import { assay } from './command-line.ts';

let folder: string;
let data: string;
let server: Server;
let origin: string;
let file: string;
const answers = new Map<string, string>();
const asOf = ['--as-of', '2027-01-31'];
const inFolder = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'certificate-test-'));
  data = inFolder('data');
  await mkdir(data);
  await writeFile(join(data, 'orders.csv'), 'id,city\n1,Ulm\n2,Bonn\n3,Kiel\n');
  server = createServer((request, response) => {
    const answer = answers.get(request.url ?? '');
    response.writeHead(answer === undefined ? 404 : 200).end(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await issue();
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true, force: true });
});

/** Issues a certificate for the data as they are, and publishes its keys and status list. */
async function issue() {
  const { stdout } = await assay(['assess', data, '--certify', '--json', '--no-cache', ...asOf]);
  const [table] = reportSchema.parse(JSON.parse(stdout)).assets[0]?.tables ?? [];
  const keys = await openKeyFile(inFolder('keys.json'));
  const issuer = `${origin}/agencies/1`;
  const claims = claimsOf(issuer, table?.fingerprint.certified ?? '');
  file = inFolder('certificate.jwt');
  await writeFile(file, `${await signCredential(claims, await keys.current())}\n`);
  const jwks = JSON.stringify(await keys.publicKeys());
  await writeFile(inFolder('jwks.json'), jwks);
  answers.set('/.well-known/jwks.json', jwks);
  for (const [name, revoked] of [
    ['/status/1', []],
    ['/revoked', [7]],
  ] as const) {
    const list = { list: `${origin}/status/1`, issuer, at: '2027-01-30T00:00:00Z' };
    const jwt = await signCredential(statusListClaims(revoked, list), await keys.current());
    answers.set(name, jwt);
    await writeFile(inFolder(`${name.slice(1).replace('/', '-')}.jwt`), jwt);
  }
}

function claimsOf(issuer: string, fingerprint: string) {
  const hash = 'a'.repeat(64);
  return {
    '@context': [
      'https://www.w3.org/ns/credentials/v2',
      'https://www.w3.org/ns/credentials/undefined-terms/v2',
    ],
    id: 'urn:uuid:0190a5b0-0000-7000-8000-000000000001',
    type: ['VerifiableCredential', 'DataPropertyRightCertificate'],
    issuer: { id: issuer, name: 'Registry' },
    validFrom: '2026-09-18T00:00:00+08:00',
    validUntil: '2031-09-18T00:00:00+08:00',
    credentialSubject: {
      id: 'urn:uuid:0190a5b0-0000-7000-8000-00000000000a',
      type: 'DataAsset',
      name: 'Orders',
      assetVersion: '1',
      contentVersion: 1,
      acquisitionModes: ['ownOrJointOperations'],
      fingerprint: { algorithm: 'assay-fingerprint/1', value: fingerprint },
      contractSha256: hash,
      reportSha256: hash,
      rights: [{ holder: 'Firm', right: 'hold' }],
      remarks: [],
      registration: {
        recordSha256: hash,
        rules: { id: 'national-guideline', version: '1.0.0' },
        recordedOn: '2026-09-18',
        agencyNumber: 'SJ3112026090001',
      },
      auditHead: { sequence: 1, sha256: hash },
    },
    credentialStatus: {
      id: `${origin}/status/1#7`,
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: '7',
      statusListCredential: `${origin}/status/1`,
    },
  };
}

const verify = (...args: string[]) => assay(['verify-certificate', file, ...asOf, ...args]);

describe('assay verify-certificate', () => {
  test('asks the addresses that the certificate names, and says that it does', async () => {
    const { code, stdout, stderr } = await verify();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^The certificate is valid\.\n/);
    expect(stdout).toContain('not revoked, list of 2027-01-30T00:00:00Z');
    expect(stdout).toContain('SJ3112026090001, issued by the agency and recorded by Assay');
    expect(stdout).toContain('names where the keys come from');
  });

  test('works from files alone', async () => {
    const { code, stdout } = await verify(
      '--keys',
      inFolder('jwks.json'),
      '--status',
      inFolder('status-1.jwt'),
      '--lang',
      'zh',
    );
    expect(code).toBe(0);
    expect(stdout).toMatch(/^凭证有效。\n/);
    expect(stdout).not.toContain('公钥地址由凭证自身指定');
  });

  test('says that the status is unknown where nobody answers', async () => {
    const list = answers.get('/status/1') ?? '';
    answers.delete('/status/1');
    const { code, stdout } = await verify('--keys', inFolder('jwks.json'));
    answers.set('/status/1', list);
    expect(code).toBe(5);
    expect(stdout).toMatch(/^Signed and in its time; whether it was revoked is not known\.\n/);
    expect(stdout).toContain(`Status: unknown: ${origin}/status/1 does not answer`);
  });

  test('of a revoked one ends with 4', async () => {
    const { code, stdout } = await verify('--status', inFolder('revoked.jwt'));
    expect(code).toBe(4);
    expect(stdout).toMatch(/^The certificate was revoked\.\n/);
  });

  test('outside its time ends with 4', async () => {
    const over = await assay(['verify-certificate', file, '--as-of', '2031-09-19']);
    expect(over).toMatchObject({ code: 4 });
    expect(over.stdout).toMatch(/^The certificate has expired\.\n/);
    expect(await assay(['verify-certificate', file, '--as-of', '2026-09-17'])).toMatchObject({
      code: 4,
      stdout: expect.stringMatching(/^The certificate is not valid yet\.\n/),
    });
  });

  test('measures the data again, and tells them from changed ones', async () => {
    const same = await verify('--against', data);
    expect(same).toMatchObject({ code: 0 });
    expect(same.stdout).toMatch(/^The certificate is valid, and these are the data /);
    const changed = inFolder('changed');
    await mkdir(changed);
    await writeFile(join(changed, 'orders.csv'), 'id,city\n1,Ulm\n2,Bonn\n3,Kyiv\n');
    const different = await verify('--against', changed, '--json');
    expect(different.code).toBe(4);
    expect(JSON.parse(different.stdout)).toMatchObject({
      outcome: 'refuted',
      verdict: { signature: 'valid' },
      data: { same: false, measured: [{ asset: 'changed' }] },
    });
    expect((await verify('--against', changed)).stdout).toMatch(/^These are not the data /);
  });

  test('of one that was tampered with ends with 4, and nobody is asked at its word', async () => {
    const [header, payload = '', signature] = (await readFile(file, 'utf8')).trim().split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
    claims.credentialSubject.rights[0].holder = 'Somebody else';
    const forged = `${header}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.${signature}`;
    const place = inFolder('forged.jwt');
    await writeFile(place, forged);
    const { code, stdout } = await assay(['verify-certificate', place, ...asOf]);
    expect(code).toBe(4);
    expect(stdout).toMatch(/^This is no valid certificate/);
    expect(stdout).toContain('Status: not asked');
    expect(stdout).not.toContain('Somebody else');
  });

  test('of something else is an error of usage', async () => {
    const place = inFolder('note.txt');
    await writeFile(place, 'a note');
    const { code, stderr } = await assay(['verify-certificate', place]);
    expect(code).toBe(2);
    expect(stderr).toContain('is no certificate');
    const keys = await verify('--keys', place);
    expect(keys).toMatchObject({ code: 2, stderr: expect.stringContaining('no set of keys') });
    const http = await verify('--keys', 'http://registry.example/jwks.json');
    expect(http).toMatchObject({ code: 2, stderr: expect.stringContaining('not https') });
  });
});
