import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type Asked,
  askForForeign,
  guarded,
  nameOf,
  type Route,
  routes,
  rowsOf,
} from '../../../test/postgres/every-route.ts';
import { foreignMark, foreignOrganisation } from '../../../test/postgres/foreign-organisation.ts';
import { personIn } from '../../../test/postgres/test-registry.ts';
import { testServer } from '../../../test/postgres/test-server.ts';
import { type TestStore, testStore } from '../../../test/postgres/test-store.ts';
import { openAnchoring } from '../../app/registry/audit/anchoring.ts';
import { type Action, actions, permissionOf } from '../../app/registry/permissions.ts';
import { type Role, roles } from '../../vocabulary/registry/roles.ts';

/** Every route × every role × a foreign organisation, from the OpenAPI document: a new route is tried by itself. */

/** Routes that answer their own organisation with a refusal, whoever asks. */
const refusesItsOwn: Readonly<Record<string, string>> = {
  'POST /api/v1/organisations': 'access.not-the-operator',
  'POST /api/v1/uploads': 'assessing.upload-no-table',
  'POST /api/v1/registrations': 'registration.not-an-agency',
  'PUT /api/v1/sign-in-policy': 'access.second-factor-required',
};

const clock = { now: new Date() };
const folder = mkdtempSync(join(tmpdir(), 'assay-routes-'));
let store: TestStore;
let asked: Asked;
beforeAll(async () => {
  store = await testStore();
  const server = testServer(store, clock, { anchoring: await openAnchoring(folder) });
  asked = { server, clock, foreign: await foreignOrganisation(store, clock) };
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

test('every route says who may use it', () => {
  const known: readonly (string | undefined)[] = ['public', 'signed-in', ...actions];
  const silent = routes.filter(({ access }) => !known.includes(access));
  expect(silent.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
  expect(guarded.length).toBeGreaterThan(5);
});

test.each(routes.filter(({ access }) => access !== 'public'))(
  '$method $path is refused to whoever has not signed in',
  async (route) => {
    expect((await askForForeign(asked, route, undefined)).status).toBe(401);
    expect((await askForForeign(asked, route, 'not-a-session')).status).toBe(401);
  },
);

describe.each(guarded)('$method $path', (route) => {
  const allowed: readonly Role[] = permissionOf(route.access as Action).roles;

  test.each(roles.filter((role) => !allowed.includes(role)))('is refused to a %s', async (role) => {
    const { secret } = await personIn(store, clock, { roles: [role] });
    const answer = await askForForeign(asked, route, secret);
    expect([answer.status, (await answer.json()).code]).toEqual([403, 'access.forbidden']);
  });

  test.each(allowed)('shows and gives a %s nothing of another organisation', async (role) => {
    const { secret } = await personIn(store, clock, { roles: [role] });
    const before = await rowsOf(store, asked.foreign.organisation);
    const answer = await askForForeign(asked, route, secret);
    const text = await answer.text();
    expect(text).not.toMatch(new RegExp(foreignMark, 'i'));
    if (route.path.includes('{')) expect(answer.status).toBe(404);
    else expectOwn(route, answer.status, text);
    expect(await rowsOf(store, asked.foreign.organisation)).toEqual(before);
  });
});

test.each(routes.filter(({ access }) => access === 'signed-in'))(
  '$method $path leaves another organisation as it is',
  async (route) => {
    const { secret } = await personIn(store, clock, { roles: ['admin'] });
    const before = await rowsOf(store, asked.foreign.organisation);
    const answer = await askForForeign(asked, route, secret);
    expect(answer.status).toBeLessThan(500);
    expect(await answer.text()).not.toMatch(new RegExp(foreignMark, 'i'));
    expect(await rowsOf(store, asked.foreign.organisation)).toEqual(before);
  },
);

function expectOwn(route: Route, status: number, text: string): void {
  const refusal = refusesItsOwn[nameOf(route)];
  if (refusal === undefined) expect([status, text]).toEqual([expect.toSatisfy(isSuccess), text]);
  else expect(JSON.parse(text).code).toBe(refusal);
}

function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}
