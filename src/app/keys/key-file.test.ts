import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readCredential, signCredential } from '../registry/certificates/credential-jwt.ts';
import { openKeyFile } from './key-file.ts';
import type { SigningKey } from './key-ring.ts';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-keys-'));
  file = join(folder, 'deep', 'keys.json');
});
afterEach(() => rm(folder, { recursive: true }));

const claims = { id: 'urn:uuid:0190a5b0-0000-7000-8000-000000000001' };

test.each(['EdDSA', 'ES256'] as const)(
  '%s: what is signed verifies by the published keys',
  async (algorithm) => {
    const ring = await openKeyFile(file, algorithm);
    const jwt = await signCredential(claims, await ring.current());
    const keys = await ring.publicKeys();
    expect(await readCredential(jwt, keys)).toEqual({ claims, key: keys.keys[0]?.kid });
    const header = JSON.parse(Buffer.from(jwt.split('.')[0] ?? '', 'base64url').toString());
    expect(header).toMatchObject({ alg: algorithm, typ: 'vc+jwt', cty: 'vc' });
  },
);

test('its owner alone can read the file, and no private part is published', async () => {
  const ring = await openKeyFile(file);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(JSON.stringify(await ring.publicKeys())).not.toContain('"d"');
  await chmod(file, 0o640);
  await expect(ring.current()).rejects.toMatchObject({ code: 'keys.readable-by-others' });
});

test('a replaced key verifies on, and its private part is gone', async () => {
  const ring = await openKeyFile(file);
  const [old, jwt] = [await ring.current(), await signCredential(claims, await ring.current())];
  const id = await ring.rotate('ES256');
  expect((await ring.current()).id).toBe(id);
  const keys = await ring.publicKeys();
  expect(keys.keys.map(({ kid }) => kid)).toEqual([id, old.id]);
  expect(await readCredential(jwt, keys)).toEqual({ claims, key: old.id });
  expect((await readFile(file, 'utf8')).match(/"d"/g)).toHaveLength(1);
});

test('opened twice at once there is one key', async () => {
  const rings = await Promise.all([openKeyFile(file), openKeyFile(file), openKeyFile(file)]);
  const ids = await Promise.all(rings.map(async (ring) => (await ring.current()).id));
  expect(new Set(ids).size).toBe(1);
});

test('a broken file is a problem, not a new key', async () => {
  await openKeyFile(file);
  await writeFile(file, '{}');
  await expect(openKeyFile(file)).rejects.toMatchObject({ code: 'keys.unreadable' });
});

test('a key that never leaves its device signs as well', async () => {
  const pair = await crypto.subtle.generateKey({ name: 'Ed25519' }, false, ['sign', 'verify']);
  if (!('privateKey' in pair)) throw new Error('no pair of keys');
  const device: SigningKey = {
    id: 'slot-1',
    algorithm: 'EdDSA',
    sign: async (input) =>
      new Uint8Array(await crypto.subtle.sign({ name: 'Ed25519' }, pair.privateKey, input)),
  };
  const jwk = await crypto.subtle.exportKey('jwk', pair.publicKey);
  const { kty = '', crv = '', x = '' } = jwk;
  const keys = { keys: [{ kty, crv, x, kid: 'slot-1', alg: 'EdDSA' }] };
  expect(await readCredential(await signCredential(claims, device), keys)).toEqual({
    claims,
    key: 'slot-1',
  });
});

test('no other type of token passes for a credential', async () => {
  const ring = await openKeyFile(file);
  const key = await ring.current();
  const other = async (header: object) => {
    const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const input = `${encoded(header)}.${encoded(claims)}`;
    const signature = await key.sign(new TextEncoder().encode(input));
    return `${input}.${Buffer.from(signature).toString('base64url')}`;
  };
  const keys = await ring.publicKeys();
  const good = { alg: 'EdDSA', kid: key.id, typ: 'vc+jwt', cty: 'vc' };
  expect(await readCredential(await other(good), keys)).toBeDefined();
  for (const bad of [
    { ...good, typ: 'assay-audit-anchor' },
    { ...good, typ: undefined },
    { ...good, cty: 'vp' },
    { ...good, kid: undefined },
    { ...good, alg: 'none' },
  ]) {
    expect(await readCredential(await other(bad), keys), JSON.stringify(bad)).toBeUndefined();
  }
});
