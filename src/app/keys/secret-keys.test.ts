import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isSealed, secretBox } from './secret-box.ts';
import { openSecretKeys, rotateSecretKey } from './secret-keys.ts';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-secrets-'));
  file = join(folder, 'keys', 'secrets.json');
});
afterEach(() => rm(folder, { recursive: true }));

test('what was sealed opens at its place, is never sealed alike twice, and tells nothing', () => {
  const box = secretBox([randomBytes(32)]);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, place) => {
      const sealed = box.seal(text, place);
      expect(box.open(sealed, place)).toBe(text);
      expect(box.seal(text, place)).not.toBe(sealed);
      expect(isSealed(sealed) && box.isCurrent(sealed)).toBe(true);
    }),
    { numRuns: 50 },
  );
});

test('nothing opens at another place, or once a byte of it was altered', () => {
  const box = secretBox([randomBytes(32)]);
  const sealed = box.seal('JBSWY3DPEHPK3PXP', 'second-factor:one');
  expect(() => box.open(sealed, 'second-factor:other')).toThrow();
  const [mark, key, content = ''] = sealed.split('.');
  const bytes = Buffer.from(content, 'base64url');
  for (const at of bytes.keys()) {
    const altered = Buffer.from(bytes);
    altered.writeUInt8(altered.readUInt8(at) ^ 1, at);
    const text = [mark, key, altered.toString('base64url')].join('.');
    expect(() => box.open(text, 'second-factor:one')).toThrow();
  }
  expect(() => box.open(`${mark}.${key}.AAAA`, 'second-factor:one')).toThrow();
});

test('the key is made once, in a file that its owner alone can read', async () => {
  const [one, two] = await Promise.all([openSecretKeys({ file }), openSecretKeys({ file })]);
  expect(two.open(one.seal('secret', 'here'), 'here')).toBe('secret');
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  await chmod(file, 0o644);
  await expect(openSecretKeys({ file })).rejects.toMatchObject({
    code: 'keys.readable-by-others',
  });
});

test('after a rotation the new key seals, and the former one opens', async () => {
  const former = await openSecretKeys({ file });
  const sealed = former.seal('secret', 'here');
  const id = await rotateSecretKey(file);
  const box = await openSecretKeys({ file });
  expect(box.open(sealed, 'here')).toBe('secret');
  expect([box.isCurrent(sealed), box.seal('secret', 'here').split('.')[1]]).toEqual([false, id]);
  expect(() => former.open(box.seal('secret', 'here'), 'here')).toThrow(
    expect.objectContaining({ code: 'keys.secret-key-missing' }),
  );
});

test('keys given stand in for the file; what is no key of 32 bytes is refused', async () => {
  const [one, two] = [randomBytes(32).toString('base64'), randomBytes(32).toString('base64')];
  const sealed = (await openSecretKeys({ file, given: one })).seal('secret', 'here');
  const box = await openSecretKeys({ file, given: `${two}, ${one}` });
  expect([box.open(sealed, 'here'), box.isCurrent(sealed)]).toEqual(['secret', false]);
  await expect(stat(file)).rejects.toMatchObject({ code: 'ENOENT' });
  for (const given of ['', 'not base64!', randomBytes(16).toString('base64'), `${one},`]) {
    const refused = openSecretKeys({ file, given });
    await expect(refused).rejects.toMatchObject({ code: 'keys.secret-keys-unreadable' });
  }
});

test('a broken file is a problem, not a new key', async () => {
  await openSecretKeys({ file });
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.slice(0, 40));
  const broken = { code: 'keys.secret-keys-unreadable' };
  await expect(openSecretKeys({ file })).rejects.toMatchObject(broken);
  await expect(rotateSecretKey(file)).rejects.toMatchObject(broken);
});
