import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { foreignMark, foreignOrganisation } from '../../test/postgres/foreign-organisation.ts';
import { type JsonSchema, sampleOf } from '../../test/postgres/sample-of-schema.ts';
import { personIn } from '../../test/postgres/test-registry.ts';
import { origin, testServer } from '../../test/postgres/test-server.ts';
import { type TestStore, testStore } from '../../test/postgres/test-store.ts';
import { openAnchoring } from '../app/registry/anchoring.ts';
import { type Action, actions, permissionOf } from '../app/registry/permissions.ts';
import { type Role, roles } from '../vocabulary/registry/roles.ts';
import { createRoutes } from './create-server.ts';
import { openApiDocument } from './open-api.ts';

/** Every route × every role × a foreign organisation, from the OpenAPI document: a new route is tried by itself. */

interface Operation {
  readonly 'x-assay-access'?: string;
  readonly requestBody?: { readonly content: Record<string, { readonly schema: JsonSchema }> };
}

interface Route {
  readonly method: string;
  readonly path: string;
  readonly access: string | undefined;
  readonly body: JsonSchema | undefined;
}

/** Bodies where a schema asks for more than `sampleOf` understands, by method and path. */
const bodies: Readonly<Record<string, unknown>> = {
  'PUT /api/v1/account/second-factor': { code: '000000' },
};

/** Routes that answer their own organisation with a refusal, whoever asks. */
const refusesItsOwn: Readonly<Record<string, string>> = {
  'POST /api/v1/organisations': 'access.not-the-operator',
};

const document = openApiDocument(createRoutes(), new URL(origin));
const routes = routesOf(document);
const guarded = routes.filter(({ access }) => actions.includes(access as Action));

const clock = { now: new Date() };
const folder = mkdtempSync(join(tmpdir(), 'assay-routes-'));
let store: TestStore;
let server: ReturnType<typeof testServer>;
let foreign: Awaited<ReturnType<typeof foreignOrganisation>>;
beforeAll(async () => {
  store = await testStore();
  server = testServer(store, clock, { anchoring: await openAnchoring(folder) });
  foreign = await foreignOrganisation(store, clock);
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
    expect((await ask(route, undefined)).status).toBe(401);
    expect((await ask(route, 'not-a-session')).status).toBe(401);
  },
);

describe.each(guarded)('$method $path', (route) => {
  const allowed: readonly Role[] = permissionOf(route.access as Action).roles;

  test.each(roles.filter((role) => !allowed.includes(role)))('is refused to a %s', async (role) => {
    const { secret } = await personIn(store, clock, { roles: [role] });
    const answer = await ask(route, secret);
    expect([answer.status, (await answer.json()).code]).toEqual([403, 'access.forbidden']);
  });

  test.each(allowed)('shows and gives a %s nothing of another organisation', async (role) => {
    const { secret } = await personIn(store, clock, { roles: [role] });
    const before = await rowsOfForeign();
    const answer = await ask(route, secret);
    const text = await answer.text();
    expect(text).not.toMatch(new RegExp(foreignMark, 'i'));
    if (route.path.includes('{')) expect(answer.status).toBe(404);
    else expectOwn(route, answer.status, text);
    expect(await rowsOfForeign()).toEqual(before);
  });
});

test.each(routes.filter(({ access }) => access === 'signed-in'))(
  '$method $path leaves another organisation as it is',
  async (route) => {
    const { secret } = await personIn(store, clock, { roles: ['admin'] });
    const before = await rowsOfForeign();
    const answer = await ask(route, secret);
    expect(answer.status).toBeLessThan(500);
    expect(await answer.text()).not.toMatch(new RegExp(foreignMark, 'i'));
    expect(await rowsOfForeign()).toEqual(before);
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

async function ask(route: Route, session: string | undefined): Promise<Response> {
  const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) => foreignIdOf(name));
  const body = bodyOf(route);
  return await server.ask(route.method, path, {
    ...(session === undefined ? {} : { session }),
    ...(body === undefined ? {} : { body }),
    headers: { 'If-Match': '"1"' },
  });
}

function foreignIdOf(parameter: string): string {
  const id = foreign.ids[parameter];
  if (id === undefined) {
    throw new Error(`put a thing for {${parameter}} into test/postgres/foreign-organisation.ts`);
  }
  return id;
}

/** Every id in a body is the foreign organisation's. */
function bodyOf(route: Route): unknown {
  const given = bodies[nameOf(route)];
  if (given !== undefined || route.body === undefined) return given;
  const moment = new Date(clock.now.getTime() + 3_600_000).toISOString();
  const id = foreign.organisation;
  return sampleOf(route.body, { resolve, id, moment });
}

function resolve(ref: string): JsonSchema {
  const name = ref.replace('#/components/schemas/', '');
  const schemas = (document.components?.schemas ?? {}) as Record<string, JsonSchema>;
  const schema = schemas[name];
  if (schema === undefined) throw new Error(`no schema at ${ref}`);
  return schema;
}

/** All that the database holds of the foreign organisation. */
async function rowsOfForeign(): Promise<unknown> {
  const tables = await store.owner.db.execute<{ name: string }>(
    sql`select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'organisation_id' order by 1`,
  );
  const all: Record<string, unknown> = {};
  for (const { name } of tables.rows) {
    const found = await store.owner.db.execute<{ row: string }>(
      sql`select row_to_json(t)::text as row from ${sql.identifier(name)} t where organisation_id = ${foreign.organisation} order by 1`,
    );
    all[name] = found.rows;
  }
  return all;
}

function nameOf({ method, path }: Route): string {
  return `${method} ${path}`;
}

function routesOf({ paths }: ReturnType<typeof openApiDocument>): Route[] {
  return Object.entries(paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods as Record<string, Operation>).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path,
      access: operation['x-assay-access'],
      body: operation.requestBody?.content['application/json']?.schema,
    })),
  );
}
