import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { claimedRoles } from './claimed-roles.ts';
import { readProviders } from './provider-settings.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-providers-'));
});
afterEach(() => rm(folder, { recursive: true }));

const kept = async (name: string, text: string) => {
  await writeFile(join(folder, name), text);
  return join(folder, name);
};
const single = {
  ASSAY_OIDC_ISSUER: 'https://login.example/realms/staff',
  ASSAY_OIDC_CLIENT_ID: 'assay',
  ASSAY_OIDC_CLIENT_SECRET: 'secret',
};
const organisation = '0198c1f0-0000-7000-8000-000000000001';
const yaml = (fields: string) => `
providers:
  - id: staff
    name: Staff
    issuer: https://login.example
    clientId: assay
    ${fields}
`;

test('nothing is named: there is none', async () => {
  expect(await readProviders({})).toEqual([]);
});

test('variables name one, a file several, secrets may stand in files of their own', async () => {
  const secret = await kept('secret', 'of the file\n');
  const { ASSAY_OIDC_CLIENT_SECRET: _, ...rest } = single;
  const file = await kept('providers.yaml', yaml(`clientSecretFile: ${secret}`));
  const variables = { ...rest, ASSAY_OIDC_CLIENT_SECRET_FILE: secret, ASSAY_OIDC_FILE: file };
  expect(await readProviders(variables)).toMatchObject([
    { id: 'oidc', name: 'login.example', clientSecret: 'of the file', claimedRoles: [] },
    { id: 'staff', name: 'Staff', clientSecret: 'of the file' },
  ]);
});

test.each([
  ['http beyond this machine', { ...single, ASSAY_OIDC_ISSUER: 'http://login.example' }, 'issuer'],
  ['no address', { ...single, ASSAY_OIDC_ISSUER: 'login' }, 'issuer'],
  ['no client', { ...single, ASSAY_OIDC_CLIENT_ID: undefined }, 'clientId'],
  ['no secret', { ...single, ASSAY_OIDC_CLIENT_SECRET: undefined }, 'clientSecret'],
])('%s is refused', async (_, variables, place) => {
  const refused = { code: 'providers.settings-invalid', params: { place } };
  await expect(readProviders(variables)).rejects.toMatchObject(refused);
});

test('a file that is none, or holds a secret at a wrong place, is refused without its content', async () => {
  const files = [
    await kept('broken.yaml', 'providers: ['),
    await kept('unknown.yaml', yaml('clientSecret: hush\n    password: hush')),
    join(folder, 'not-there.yaml'),
  ];
  for (const ASSAY_OIDC_FILE of files) {
    const refused = readProviders({ ASSAY_OIDC_FILE });
    await expect(refused).rejects.toMatchObject({ code: 'providers.settings-invalid' });
    await expect(refused).rejects.not.toThrow(/hush/);
  }
});

test('claims give roles where they are the value or hold it, and nothing by what they inherit', () => {
  const rule = (claim: string, value: string, role: 'steward' | 'auditor') => ({
    claim,
    value,
    organisation,
    roles: [role],
  });
  const settings = {
    claimedRoles: [rule('groups', 'data', 'steward'), rule('title', 'auditor', 'auditor')],
  };
  const rolesBy = (claims: Record<string, unknown>) =>
    claimedRoles(settings, claims).get(organisation);
  expect(rolesBy({ groups: ['staff', 'data'], title: 'auditor' })).toEqual(['steward', 'auditor']);
  expect(rolesBy({ groups: 'data' })).toEqual(['steward']);
  expect(rolesBy({ groups: 'database', title: ['x'] })).toEqual([]);
  expect(rolesBy({})).toEqual([]);
  const inherited = { claimedRoles: [rule('constructor', 'Object', 'steward')] };
  expect(claimedRoles(inherited, {}).get(organisation)).toEqual([]);
});
