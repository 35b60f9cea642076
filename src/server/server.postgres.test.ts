import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { firstPerson, password, personIn, setUpCode } from '../../test/postgres/test-registry.ts';
import { origin, testServer } from '../../test/postgres/test-server.ts';
import { type TestStore, testStore } from '../../test/postgres/test-store.ts';
import { type Anchoring, openAnchoring } from '../app/registry/audit/anchoring.ts';

const clock = { now: new Date() };
const folder = mkdtempSync(join(tmpdir(), 'assay-server-'));
const logged: string[] = [];
let anchoring: Anchoring;
let store: TestStore;
let server: ReturnType<typeof testServer>;
beforeAll(async () => {
  store = await testStore();
  anchoring = await openAnchoring(folder);
  server = testServer(store, clock, { anchoring, log: (line) => logged.push(line) });
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

describe('the way of a first person', () => {
  test('from the set-up code to an audit trail that holds', async () => {
    const fresh = await testStore();
    const own = testServer(fresh, clock, { anchoring });
    const given = {
      code: setUpCode,
      organisation: { name: '数据登记机构', kind: 'agency' },
      email: 'wei@registry.example',
      name: '魏',
      language: 'zh',
      password,
    };
    expect((await own.ask('POST', '/api/v1/set-up', { body: given })).status).toBe(201);
    const again = await own.ask('POST', '/api/v1/set-up', {
      body: given,
      headers: { 'Accept-Language': 'zh-CN,zh;q=0.9' },
    });
    expect(again.status).toBe(409);
    expect(await again.json()).toMatchObject({
      code: 'access.already-set-up',
      title: '此登记库已完成初始设置。',
    });
    const unfit = await own.ask('POST', '/api/v1/set-up', {
      body: { ...given, language: 'fr', name: '' },
      headers: { 'Accept-Language': 'zh-CN' },
    });
    expect(unfit.headers.get('Content-Language')).toBe('zh-CN');
    expect((await unfit.json()).errors).toEqual([
      { pointer: '/json/name', code: 'too_small', detail: '少于 1 个字符' },
      { pointer: '/json/language', code: 'invalid_value', detail: '不属于允许的取值：en, zh' },
    ]);
    const signedIn = await own.ask('POST', '/api/v1/session', {
      body: { email: given.email, password },
    });
    expect(signedIn.status).toBe(204);
    const cookie = signedIn.headers.get('Set-Cookie') ?? '';
    expect(cookie).toMatch(/HttpOnly; SameSite=Strict$/);
    const session = /assay-session=([^;]+)/.exec(cookie)?.[1] ?? '';
    const me = await (await own.ask('GET', '/api/v1/session', { session })).json();
    expect(me).toMatchObject({ account: { name: '魏' }, organisations: [{ kind: 'agency' }] });
    const audit = await (await own.ask('GET', '/api/v1/audit?limit=1', { session })).json();
    expect(audit.items).toMatchObject([{ action: 'session.opened' }]);
    const next = `/api/v1/audit?cursor=${audit.next}`;
    const rest = await (await own.ask('GET', next, { session })).json();
    expect(rest).toMatchObject({ items: [{ action: 'registry.set-up' }], next: null });
    const exported = await (await own.ask('GET', '/api/v1/audit/export', { session })).text();
    expect(exported.trim().split('\n')).toHaveLength(2);
    const verdict = await own.ask('GET', '/api/v1/audit/verification', { session });
    expect(await verdict.json()).toMatchObject({ intact: true, entries: 2 });
    await fresh.close();
  });
});

describe('writes', () => {
  test('with one idempotency key are done once, and a secret is told once', async () => {
    const { secret: session } = await personIn(store, clock, { roles: ['steward'] });
    const expiresAt = new Date(clock.now.getTime() + 86_400_000).toISOString();
    const body = { name: 'ci', scopes: ['read'], expiresAt };
    const headers = { 'Idempotency-Key': 'one' };
    const make = () => server.ask('POST', '/api/v1/tokens', { session, body, headers });
    const first = await (await make()).json();
    const second = await make();
    expect(second.headers.get('Idempotency-Replayed')).toBe('true');
    expect(await second.json()).toEqual({ ...first, secret: null });
    const list = await (await server.ask('GET', '/api/v1/tokens', { session })).json();
    expect(list.items).toHaveLength(1);
    const other = await server.ask('POST', '/api/v1/tokens', {
      session,
      headers,
      body: { ...body, name: 'other' },
    });
    expect(await other.json()).toMatchObject({ code: 'registry.key-of-another-request' });
    const { rows } = await store.owner.db.execute(sql`select body from idempotency_key`);
    expect(JSON.stringify(rows)).not.toContain(first.secret);
  });

  test('name the version that they were decided on', async () => {
    const { secret: session, organisation } = await personIn(store, clock, { roles: ['admin'] });
    const other = await personIn(store, clock, { roles: ['viewer'], organisation });
    const change = (headers: Record<string, string>) =>
      server.ask('PUT', `/api/v1/members/${other.account}`, {
        session,
        headers,
        body: { roles: ['steward'] },
      });
    expect((await change({})).status).toBe(428);
    expect((await change({ 'If-Match': '"admin"' })).status).toBe(412);
    const done = await change({ 'If-Match': '"viewer"' });
    expect([done.status, done.headers.get('ETag')]).toEqual([204, '"steward"']);
  });

  test.each([
    ['of another origin', { Origin: 'https://evil.example' }],
    ['of a form, which sets no header', { 'Idempotency-Key': undefined }],
  ])('%s are refused, whatever cookie comes along', async (_, headers) => {
    const { secret: session } = await personIn(store, clock, { roles: ['admin'] });
    const all = new Headers({ Cookie: `assay-session=${session}` });
    const sent = { Origin: origin, 'Idempotency-Key': 'some', ...headers };
    for (const [name, value] of Object.entries(sent)) {
      if (value !== undefined) all.set(name, value);
    }
    const asked = Object.fromEntries(all.entries());
    const answer = await testServer(store, clock, { anchoring }).raw('/api/v1/session', {
      method: 'DELETE',
      headers: asked,
    });
    expect(await answer.json()).toMatchObject({ code: 'server.foreign-origin' });
    expect((await server.ask('GET', '/api/v1/session', { session })).status).toBe(200);
  });
});

describe('answers', () => {
  test('carry headers that hold a browser back', async () => {
    const answer = await server.ask('GET', '/healthz');
    expect(answer.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    expect(answer.headers.get('Content-Security-Policy')).toContain("frame-ancestors 'none'");
    expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect((await server.ask('GET', '/api/v1/set-up')).headers.get('Cache-Control')).toBe(
      'no-store',
    );
  });

  test('say which field is wrong, and never what stood in it', async () => {
    const body = { email: 'not-an-address-13800138000', password: 'x', more: 1 };
    const answer = await server.ask('POST', '/api/v1/session', { body });
    expect(answer.status).toBe(422);
    expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
    const text = await answer.text();
    expect(text).not.toContain('13800138000');
    expect(JSON.parse(text).errors).toEqual([
      { pointer: '/json/email', code: 'invalid_format', detail: expect.any(String) },
      { pointer: '/json', code: 'unrecognized_keys', detail: expect.any(String) },
    ]);
  });

  test('to what nobody foresaw tell an id alone', async () => {
    const broken = await testStore();
    const own = testServer(broken, clock, { anchoring, log: (line) => logged.push(line) });
    await broken.owner.db.execute(sql`drop table attempt`);
    const body = { email: 'who@registry.example', password: 'a-secret-word' };
    const answer = await own.ask('POST', '/api/v1/session', { body });
    expect(answer.status).toBe(500);
    const text = await answer.text();
    expect(text).toContain('server.bug');
    expect(text).not.toMatch(/attempt|select|insert|relation/);
    expect(logged.join('')).not.toMatch(/a-secret-word|who@registry/);
    await broken.close();
  });

  test('refuse bodies that are too large, malformed, or hold what a database cannot keep', async () => {
    const large = await server.ask('POST', '/api/v1/session', { body: 'x'.repeat(1_100_000) });
    expect(large.status).toBe(413);
    const headers = { 'Idempotency-Key': 'some', 'Content-Type': 'application/json' };
    const malformed = await server.raw('/api/v1/session', { method: 'POST', headers, body: '{' });
    expect(malformed.status).toBe(400);
    const { secret: session } = await personIn(store, clock, { roles: ['steward'] });
    const expiresAt = new Date(clock.now.getTime() + 86_400_000).toISOString();
    for (const name of ['a\u0000b', '\ud800', '']) {
      const body = { name, scopes: ['read'], expiresAt };
      expect((await server.ask('POST', '/api/v1/tokens', { session, body })).status).toBe(422);
    }
  });

  test('of nothing at an address, and of metrics without their token, are alike', async () => {
    const nothing = await server.ask('GET', '/api/v1/nothing');
    expect([nothing.status, (await nothing.json()).code]).toEqual([404, 'server.no-such-route']);
    expect((await server.ask('GET', '/metrics')).status).toBe(404);
    const headers = { Authorization: 'Bearer metrics' };
    const metrics = await (await server.ask('GET', '/metrics', { headers })).text();
    expect(metrics).toContain('assay_http_request_seconds_count');
  });
});

test('the log names routes, never what stood in addresses, bodies or cookies', async () => {
  const lines: string[] = [];
  const fresh = await testStore();
  const own = testServer(fresh, clock, { anchoring, log: (line) => lines.push(line) });
  const { email } = await firstPerson(fresh, clock);
  expect((await own.ask('POST', '/api/v1/session', { body: { email, password } })).status).toBe(
    204,
  );
  await own.ask('GET', '/api/v1/members/who?name=personal');
  await fresh.close();
  const text = lines.join('');
  expect(text).toContain('"route":"/api/v1/session"');
  expect(text).not.toMatch(/first@registry|correct horse|personal|assay-session/);
});
