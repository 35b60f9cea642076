import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { personIn, type TestClock } from '../../test/postgres/test-registry.ts';
import { testServer } from '../../test/postgres/test-server.ts';
import { type TestStore, testStore } from '../../test/postgres/test-store.ts';
import { createApiToken } from '../app/registry/accounts/tokens.ts';
import { openAnchoring } from '../app/registry/audit/anchoring.ts';

const clock: TestClock = { now: new Date('2026-11-20T08:00:00Z') };
const anchors = mkdtempSync(join(tmpdir(), 'assay-anchors-'));
let store: TestStore;

beforeAll(async () => {
  store = await testStore();
});
afterAll(async () => {
  await store.close();
  rmSync(anchors, { recursive: true, force: true });
});

const limitedTo = async (accountPerMinute?: number) => {
  const anchoring = await openAnchoring(anchors);
  return testServer(store, clock, { anchoring, ...(accountPerMinute && { accountPerMinute }) });
};

test('an account asks so many times a minute of all routes together, and is told how long to wait', async () => {
  const server = await limitedTo(4);
  const { secret: session, organisation } = await personIn(store, clock, { roles: ['steward'] });
  const colleague = await personIn(store, clock, { roles: ['viewer'], organisation });
  const paths = ['assets', 'session', 'projects', 'account'];
  for (const [index, path] of paths.entries()) {
    const answer = await server.ask('GET', `/api/v1/${path}`, { session });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('RateLimit-Policy')).toBe('"account";q=4;w=60');
    expect(answer.headers.get('RateLimit')).toMatch(`"account";r=${3 - index};t=`);
  }
  const refused = await server.ask('GET', '/api/v1/assets', { session });
  expect([refused.status, refused.headers.get('Retry-After')]).toEqual([429, '15']);
  expect(refused.headers.get('RateLimit')).toBe('"account";r=0;t=15');
  expect(await refused.json()).toMatchObject({ code: 'server.too-many-requests-of-account' });
  const other = await server.ask('GET', '/api/v1/assets', { session: colleague.secret });
  expect(other.status).toBe(200);
  clock.now = new Date(clock.now.getTime() + 15_000);
  expect((await server.ask('GET', '/api/v1/assets', { session })).status).toBe(200);
});

test('its API tokens share an allowance of their own, and guessed ones count for nobody', async () => {
  const server = await limitedTo(2);
  const { secret: session, context } = await personIn(store, clock, { roles: ['steward'] });
  const expiresAt = new Date(clock.now.getTime() + 86_400_000);
  const make = async () =>
    (await createApiToken(context, { name: 'CI', scopes: ['read'], expiresAt })).secret;
  const [one, two] = [await make(), await make()];
  const by = async (token: string) =>
    (await server.raw('/api/v1/assets', { headers: { Authorization: `Bearer ${token}` } })).status;
  expect([await by('assay_guess'), await by('assay_guess'), await by('assay_guess')]).toEqual([
    401, 401, 401,
  ]);
  expect([await by(one), await by(two), await by(one), await by(two)]).toEqual([
    200, 200, 429, 429,
  ]);
  expect((await server.ask('GET', '/api/v1/assets', { session })).status).toBe(200);
});

test('3,000 where nothing is said, and any number where the operator says 0', async () => {
  const { secret: session } = await personIn(store, clock, { roles: ['steward'] });
  const usual = await (await limitedTo()).ask('GET', '/api/v1/session', { session });
  expect(usual.headers.get('RateLimit-Policy')).toBe('"account";q=3000;w=60');
  const anchoring = await openAnchoring(anchors);
  const open = testServer(store, clock, { anchoring, accountPerMinute: 0 });
  const answer = await open.ask('GET', '/api/v1/session', { session });
  expect([answer.status, answer.headers.get('RateLimit')]).toEqual([200, null]);
});
