import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { credentialsOf } from './credentials.ts';
import { readDatabaseUrl } from './database-url.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-credentials-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const names = { user: ['PGUSER'], password: ['PGPASSWORD'] };
const of = (input: string, environment: Readonly<Record<string, string>>) =>
  credentialsOf(readDatabaseUrl(input, []), {
    environment: (name) => environment[name],
    names,
  });

async function file(text: string, mode = 0o600): Promise<string> {
  const path = join(folder, 'credentials.yaml');
  await writeFile(path, text);
  await chmod(path, mode);
  return path;
}

test('come from the environment; the user of the address goes first', async () => {
  const environment = { PGUSER: 'someone', PGPASSWORD: 'word' };
  expect(await of('postgres://h/d', environment)).toEqual({ user: 'someone', password: 'word' });
  expect(await of('postgres://me@h/d', environment)).toEqual({ user: 'me', password: 'word' });
});

test('come from the entry of the file that fits best, with its certificate', async () => {
  await writeFile(join(folder, 'ca.pem'), 'PEM');
  const path = await file(
    '- {url: "postgres://h", user: a, password: one}\n- {url: "postgres://h/d", user: b, password: two, caFile: ca.pem}\n',
  );
  const environment = { ASSAY_CREDENTIALS: path, PGPASSWORD: 'word' };
  expect(await of('postgres://h/d/public', environment)).toEqual({
    user: 'b',
    password: 'two',
    ca: 'PEM',
  });
  expect(await of('postgres://h/other', environment)).toEqual({ user: 'a', password: 'one' });
  // `postgres://h/d` is no beginning of another database's address.
  expect(await of('postgres://h/dx', environment)).toMatchObject({ password: 'one' });
  expect(await of('postgres://h2/d', environment)).toEqual({ password: 'word' });
});

test('a file that others can read, is not there, or is not as expected is refused without its content', async () => {
  const entry = '- {url: "postgres://h", password: s3cret}\n';
  const open = await file(entry, 0o644);
  await expect(of('postgres://h/d', { ASSAY_CREDENTIALS: open })).rejects.toMatchObject({
    params: { reason: 'others-can-read' },
  });
  await expect(
    of('postgres://h/d', { ASSAY_CREDENTIALS: join(folder, 'none') }),
  ).rejects.toMatchObject({ params: { reason: 'not-there' } });
  const wrong = await file('- {url: "postgres://h", pasword: s3cret}\n');
  const refused = await of('postgres://h/d', { ASSAY_CREDENTIALS: wrong }).catch((e: unknown) => e);
  expect(refused).toMatchObject({ params: { reason: 'not-as-expected' } });
  expect(String(refused) + JSON.stringify(refused)).not.toContain('s3cret');
});
