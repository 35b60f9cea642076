import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readCredential, signCredential } from '../registry/certificates/credential-jwt.ts';
import { openKeys } from './open-keys.ts';
import { signatureForms } from './signature-forms.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-command-keys-'));
});
afterEach(() => rm(folder, { recursive: true }));

const claims = { id: 'urn:uuid:0190a5b0-0000-7000-8000-000000000001' };

/** A key of openssl in files: its command, and where its public part is. */
async function opensslKey(name: string, curve: 'P-256' | 'ed25519') {
  const [key, publicKey] = [join(folder, `${name}.pem`), join(folder, `${name}.pub`)];
  const openssl = (...args: string[]) => execFileSync('openssl', args, { stdio: 'ignore' });
  if (curve === 'ed25519') openssl('genpkey', '-algorithm', 'ed25519', '-out', key);
  else
    openssl('genpkey', '-algorithm', 'EC', '-pkeyopt', `ec_paramgen_curve:${curve}`, '-out', key);
  openssl('pkey', '-in', key, '-pubout', '-out', publicKey);
  // One-shot algorithms need to know how long their input is, which a pipe does not say.
  const ed25519 = `cat > '${key}.in' && openssl pkeyutl -sign -rawin -inkey '${key}' -in '${key}.in'`;
  const command = curve === 'ed25519' ? ed25519 : `openssl dgst -sha256 -sign '${key}'`;
  return { command, publicKey };
}

// Where there is no openssl, there is no device to play.
const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

describe.skipIf(!hasOpenssl)('a key behind a command', () => {
  test.each([
    ['P-256', 'ES256'],
    ['ed25519', 'EdDSA'],
  ] as const)('%s of openssl signs credentials of %s', async (curve, algorithm) => {
    const key = await opensslKey('device', curve);
    const ring = await openKeys(join(folder, 'keys'), key);
    const current = await ring.current();
    const jwt = await signCredential(claims, current);
    expect(current.algorithm).toBe(algorithm);
    expect(await readCredential(jwt, await ring.publicKeys())).toEqual({ claims, key: current.id });
    await expect(ring.rotate()).rejects.toMatchObject({ code: 'keys.rotated-elsewhere' });
  });

  test('openssl verifies what it signed', async () => {
    const { command, publicKey } = await opensslKey('device', 'P-256');
    const ring = await openKeys(join(folder, 'keys'), { command, publicKey });
    const [head = '', body = '', signature = ''] = (
      await signCredential(claims, await ring.current())
    ).split('.');
    const raw = Buffer.from(signature, 'base64url');
    const [input, der] = [join(folder, 'input'), join(folder, 'signature')];
    await writeFile(input, `${head}.${body}`);
    await writeFile(der, derOf(raw.subarray(0, 32), raw.subarray(32)));
    const args = ['dgst', '-sha256', '-verify', publicKey, '-signature', der, input];
    expect(execFileSync('openssl', args, { encoding: 'utf8' })).toContain('Verified OK');
  });

  test('replaced keys of either kind are published on, until they are forgotten', async () => {
    const keys = join(folder, 'keys');
    const inFile = await (await openKeys(keys)).current();
    const first = await opensslKey('first', 'P-256');
    const old = await (await openKeys(keys, first)).current();
    const jwt = await signCredential(claims, old);
    const ring = await openKeys(keys, await opensslKey('second', 'P-256'));
    const now = await ring.current();
    const ids = async (of: typeof ring) => (await of.publicKeys()).keys.map(({ kid }) => kid);
    expect(await ids(ring)).toEqual([now.id, old.id, inFile.id]);
    expect(await readCredential(jwt, await ring.publicKeys())).toBeDefined();
    await ring.forget(new Set([old.id, now.id]));
    expect(await ids(ring)).toEqual([now.id, inFile.id]);
    const again = await openKeys(keys);
    expect(await ids(again)).toEqual([inFile.id, now.id]);
  });

  test.each([
    ['exit 3', 'keys.sign-command-failed'],
    ['echo no signature', 'keys.sign-command-unfit'],
    ['head -c 100000 /dev/zero', /keys\.sign-command-(failed|unfit)/],
  ])('%s is refused', async (command, code) => {
    const { publicKey } = await opensslKey('device', 'P-256');
    const ring = await openKeys(join(folder, 'keys'), { command, publicKey });
    await expect(signCredential(claims, await ring.current())).rejects.toMatchObject({
      code: expect.stringMatching(code),
    });
  });

  test('a signature by another key is refused before anybody sees it', async () => {
    const { publicKey } = await opensslKey('device', 'P-256');
    const { command } = await opensslKey('another', 'P-256');
    const ring = await openKeys(join(folder, 'keys'), { command, publicKey });
    await expect(signCredential(claims, await ring.current())).rejects.toMatchObject({
      code: 'keys.sign-command-unfit',
    });
  });

  test('what is no public key of these curves is refused', async () => {
    const publicKey = join(folder, 'no.pem');
    await writeFile(publicKey, 'no key');
    await expect(openKeys(folder, { command: 'true', publicKey })).rejects.toMatchObject({
      code: 'keys.public-key-unreadable',
    });
  });
});

test('DER of any two integers is read as the 64 bytes that JWS has', () => {
  const half = fc.uint8Array({ minLength: 32, maxLength: 32 });
  fc.assert(
    fc.property(half, half, (r, s) => {
      const joined = new Uint8Array([...r, ...s]);
      expect(signatureForms('ES256', new Uint8Array(derOf(r, s)))).toContainEqual(joined);
      expect(signatureForms('EdDSA', joined)).toEqual([joined]);
    }),
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), (any) => {
      for (const form of signatureForms('ES256', new Uint8Array(any))) expect(form.length).toBe(64);
    }),
  );
});

/** Two unsigned integers as a DER sequence. */
function derOf(r: Uint8Array, s: Uint8Array): Buffer {
  const integer = (bytes: Uint8Array) => {
    const from = bytes.findIndex((byte) => byte !== 0);
    const short = from === -1 ? [0] : [...bytes.slice(from)];
    const value = (short[0] ?? 0) > 127 ? [0, ...short] : short;
    return [2, value.length, ...value];
  };
  const body = [...integer(r), ...integer(s)];
  return Buffer.from([0x30, body.length, ...body]);
}
