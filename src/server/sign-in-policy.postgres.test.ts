import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { personIn, type TestClock } from '../../test/postgres/test-registry.ts';
import { testServer } from '../../test/postgres/test-server.ts';
import { type TestStore, testStore } from '../../test/postgres/test-store.ts';
import { changeCredentials } from '../access/accounts.ts';
import { createApiToken } from '../app/registry/accounts/tokens.ts';
import { openAnchoring } from '../app/registry/audit/anchoring.ts';
import { newestEntries } from '../audit/read-chain.ts';
import { forPurpose, inOrganisation } from '../store/in-organisation.ts';

const clock: TestClock = { now: new Date('2026-11-20T08:00:00Z') };
const anchors = mkdtempSync(join(tmpdir(), 'assay-anchors-'));
let store: TestStore;
let server: ReturnType<typeof testServer>;

beforeAll(async () => {
  store = await testStore();
  server = testServer(store, clock, { anchoring: await openAnchoring(anchors) });
});
afterAll(async () => {
  await store.close();
  rmSync(anchors, { recursive: true, force: true });
});

type Someone = Awaited<ReturnType<typeof personIn>>;

const open = (of: Someone, by: { passwordHash?: string | null; totpSecret?: string | null }) =>
  forPurpose(store.server.db, 'sign-in', (tx) => changeCredentials(tx, of.account, by));

async function staff() {
  const admin = await personIn(store, clock, { roles: ['admin'] });
  const { organisation } = admin;
  const steward = await personIn(store, clock, { roles: ['steward'], organisation });
  for (const one of [admin, steward]) await open(one, { passwordHash: 'one' });
  return { admin, steward, organisation };
}

async function asked(method: string, path: string, of: Someone, more = {}) {
  const answer = await server.ask(method, `/api/v1/${path}`, { session: of.secret, ...more });
  const body = answer.status === 204 ? {} : await answer.json();
  return { status: answer.status, code: body.code, body, etag: answer.headers.get('ETag') };
}

async function require(of: Someone, secondFactorRequired: boolean) {
  const { etag } = await asked('GET', 'sign-in-policy', of);
  const headers = { 'If-Match': etag ?? '' };
  return await asked('PUT', 'sign-in-policy', of, { headers, body: { secondFactorRequired } });
}

const actions = async ({ organisation }: { organisation: string }) => {
  const read = await inOrganisation(store.server.db, { organisation }, (tx) =>
    newestEntries(tx, { organisation, limit: 10 }),
  );
  return read.map(({ action }) => action);
};

test('who lacks the second factor that an organisation asks for does nothing before having one', async () => {
  const { admin, steward, organisation } = await staff();
  const stranger = await personIn(store, clock, { roles: ['steward'] });
  await open(stranger, { passwordHash: 'one' });
  const { secret: token } = await createApiToken(steward.context, {
    name: 'CI',
    scopes: ['read'],
    expiresAt: new Date('2026-12-01T00:00:00Z'),
  });
  expect(await require(admin, true)).toMatchObject({ code: 'access.second-factor-required' });
  await open(admin, { totpSecret: 'sealed' });
  expect(await require(steward, true)).toMatchObject({ code: 'access.forbidden' });
  expect(await require(admin, true)).toMatchObject({ status: 204 });
  expect(await actions({ organisation })).toContain('sign-in-policy.changed');

  const refused = { status: 403, code: 'access.second-factor-required' };
  expect(await asked('GET', 'assets', steward)).toMatchObject(refused);
  const byToken = await server.raw('/api/v1/assets', {
    headers: { Authorization: `Bearer ${token}` },
  });
  expect(await byToken.json()).toMatchObject(refused);
  const { body } = await asked('GET', 'session', steward);
  expect(body).toMatchObject({ organisation, secondFactorRequired: true, actions: [] });
  expect(await asked('GET', 'account/sessions', steward)).toMatchObject({ status: 200 });
  for (const one of [admin, stranger]) {
    expect(await asked('GET', 'assets', one)).toMatchObject({ status: 200 });
  }

  await open(steward, { totpSecret: 'sealed' });
  expect(await asked('GET', 'assets', steward)).toMatchObject({ status: 200 });
  await open(steward, { totpSecret: null });
  expect(await asked('GET', 'assets', steward)).toMatchObject(refused);
  // That another provider could vouch for them is no second factor.
  await open(steward, { passwordHash: null });
  expect(await asked('GET', 'assets', steward)).toMatchObject(refused);
  await open(steward, { passwordHash: 'one' });
  expect(await require(admin, false)).toMatchObject({ status: 204 });
  expect(await asked('GET', 'assets', steward)).toMatchObject({ status: 200 });
});

test('an administrator sees and ends the sessions for the organisation, and those alone', async () => {
  const { admin, steward, organisation } = await staff();
  const foreign = await personIn(store, clock, { roles: ['admin'] });
  const listed = (await asked('GET', 'member-sessions', admin)).body.items;
  expect(listed.map(({ account }: { account: string }) => account).sort()).toEqual(
    [admin.account, steward.account].sort(),
  );
  const { id } = listed.find(({ account }: { account: string }) => account === steward.account);
  const end = (of: Someone) => asked('DELETE', `member-sessions/${id}`, of);
  expect(await end(foreign)).toMatchObject({ status: 404 });
  expect(await end(steward)).toMatchObject({ status: 403 });
  expect(await asked('GET', 'assets', steward)).toMatchObject({ status: 200 });
  expect(await end(admin)).toMatchObject({ status: 204 });
  expect(await asked('GET', 'assets', steward)).toMatchObject({ status: 401 });
  expect(await end(admin)).toMatchObject({ status: 404 });
  expect(await actions({ organisation })).toContain('session.ended-by-administrator');
});
