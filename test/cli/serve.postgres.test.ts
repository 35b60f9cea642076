import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { password } from '../postgres/test-registry.ts';
import { assay } from './command-line.ts';

test('assay serve runs a registry that is set up once, keeps it, and stops when asked', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'assay-serve-'));
  // PostgreSQL runs as another account where the test runs as the superuser.
  chmodSync(folder, 0o711);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));

  const first = await serve(folder);
  const tasks = async () => (await (await fetch(`${first.url}/readyz`)).json()).tasks;
  await expect.poll(tasks).toEqual([
    { name: 'clerk', last: 'done' },
    { name: 'webhooks', last: 'done' },
    { name: 'clean-up', last: 'done' },
    { name: 'schedules', last: 'done' },
    { name: 'reminders', last: 'done' },
    { name: 'uploads', last: 'done' },
    { name: 'anchors', last: 'done' },
  ]);
  const { code } = first;
  expect(code).toMatch(/^(\w{5}-){3}\w{5}$/);
  const organisation = { name: 'Registry', kind: 'agency' };
  const person = { email: 'wei@registry.example', name: 'Wei', language: 'en', password };
  const setUp = await post(`${first.url}/api/v1/set-up`, { code, organisation, ...person });
  expect(setUp.status).toBe(201);
  const whileItRuns = await assay(['audit', 'verify', '--data', folder, '--lang', 'en']);
  expect([whileItRuns.code, whileItRuns.stderr]).toEqual([
    2,
    expect.stringContaining('Another server'),
  ]);
  const file = join(folder, 'kept.assay-backup');
  const backup = await assay(['registry', 'backup', file, '--data', folder, '--lang', 'en']);
  expect([backup.code, backup.stdout]).toEqual([0, expect.stringMatching(/^Wrote [1-9]/)]);
  const published = async () =>
    (await (await fetch(`${first.url}/.well-known/jwks.json`)).json()).keys.map(
      ({ kid }: { readonly kid: string }) => kid,
    );
  const [old] = await published();
  const rotated = await assay([
    'keys',
    'rotate',
    '--algorithm',
    'ES256',
    '--data',
    folder,
    '--json',
  ]);
  const { id } = JSON.parse(rotated.stdout);
  expect(await published()).toEqual([id, old]);
  const listed = await assay(['keys', 'list', '--data', folder, '--json']);
  expect(JSON.parse(listed.stdout).keys).toEqual([
    { id, algorithm: 'ES256', signing: true, certificates: 0, needed: true },
    { id: old, algorithm: 'EdDSA', signing: false, certificates: 0, needed: false },
  ]);
  expect((await assay(['keys', 'prune', '--data', folder, '--json'])).code).toBe(0);
  expect(await published()).toEqual([id]);
  expect(await first.stop()).toBe(0);
  const proof = await assay(['audit', 'verify', '--data', folder, '--lang', 'en']);
  expect([proof.code, proof.stdout]).toEqual([
    0,
    expect.stringMatching(/^Registry: intact, 1 entries\n {2}vouched for through entry 1/),
  ]);
  expect(readFileSync(join(folder, 'audit', 'anchors.jws'), 'utf8').trim()).not.toBe('');

  const second = await serve(folder);
  expect(second.code).toBeUndefined();
  const { email } = person;
  const signedIn = await post(`${second.url}/api/v1/session`, { email, password });
  const cookie = signedIn.headers.get('Set-Cookie') ?? '';
  const verification = `${second.url}/api/v1/audit/verification`;
  const verdict = await (await fetch(verification, { headers: { cookie } })).json();
  // It anchors once it has started, before or after this sign-in.
  expect(verdict).toMatchObject({
    intact: true,
    entries: 2,
    vouchedThrough: { at: expect.any(String) },
  });
  expect(await second.stop()).toBe(0);

  const copy = join(folder, 'restored');
  const restored = await assay(['registry', 'restore', file, '--data', copy, '--lang', 'en']);
  expect([restored.code, restored.stdout]).toEqual([0, expect.stringMatching(/^Restored [1-9]/)]);
  const third = await serve(copy);
  expect(third.code).toBeUndefined();
  expect((await post(`${third.url}/api/v1/session`, { email, password })).status).toBe(204);
  expect(await third.stop()).toBe(0);
});

async function serve(folder: string) {
  const args = [inject('commandLine'), 'serve', '--lang', 'en', '--port', '0', '--data', folder];
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DATABASE_URL: undefined },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const said = await saidBy(child);
  return {
    url: /Registry at (\S+)/.exec(said)?.[1],
    code: /Set-up code: (\S+)/.exec(said)?.[1],
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGINT');
      const [exitCode] = await ended;
      return exitCode;
    },
  };
}

/** What it says until it is ready; what it complains of where it never is. */
async function saidBy(child: ChildProcess): Promise<string> {
  let said = '';
  let complained = '';
  child.stderr?.on('data', (chunk) => {
    complained += chunk;
  });
  return await new Promise((ready, failed) => {
    child.stdout?.on('data', (chunk) => {
      said += chunk;
      if (said.includes('Ctrl-C')) ready(said);
    });
    child.once('exit', () => failed(new Error(complained)));
  });
}

async function post(url: string, body: unknown): Promise<Response> {
  const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': 'some' };
  return await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
}
