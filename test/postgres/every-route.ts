import { sql } from 'drizzle-orm';
import { type Action, actions } from '../../src/app/registry/permissions.ts';
import { createRoutes } from '../../src/server/create-server.ts';
import { openApiDocument } from '../../src/server/open-api.ts';
import { hashedReport } from '../fixtures/hashed-report.ts';
import type { foreignOrganisation } from './foreign-organisation.ts';
import { type JsonSchema, sampleOf } from './sample-of-schema.ts';
import type { TestClock } from './test-registry.ts';
import { origin, type testServer } from './test-server.ts';
import type { TestStore } from './test-store.ts';

interface Operation {
  readonly 'x-assay-access'?: string;
  readonly requestBody?: { readonly content: Record<string, { readonly schema: JsonSchema }> };
  readonly responses: Readonly<Record<string, object>>;
}

/** One route, as the OpenAPI document describes it. */
export interface Route {
  readonly method: string;
  readonly path: string;
  readonly access: string | undefined;
  readonly body: JsonSchema | undefined;
  /** What is documented of its answers, by status. */
  readonly responses: Readonly<Record<string, object>>;
}

/** What a route is asked of. */
export interface Asked {
  readonly server: ReturnType<typeof testServer>;
  readonly clock: TestClock;
  readonly foreign: Awaited<ReturnType<typeof foreignOrganisation>>;
}

/** Bodies where a schema asks for more than `sampleOf` understands, by method and path. */
const bodies: Readonly<Record<string, unknown>> = {
  'PUT /api/v1/account/second-factor': { code: '000000' },
  'PUT /api/v1/registrations/{registration}/review': {
    answers: [{ question: 'rights.noDispute', answer: 'yes', evidence: [] }],
  },
  'POST /api/v1/reports': hashedReport(),
  'POST /api/v1/assets/{asset}/declarations': {
    field: 'assay.management.retirementPolicy',
    value: 'none',
  },
};

/** The OpenAPI document, from the schemas that validate. */
export const document = openApiDocument(createRoutes(), new URL(origin));

/** Every route that there is. */
export const routes = routesOf(document);

/** Those that take an action of the table. */
export const guarded = routes.filter(({ access }) => actions.includes(access as Action));

/** Asks a route for things of the foreign organisation alone: every id in its path and body is one. */
export async function askForForeign(
  asked: Asked,
  route: Route,
  session: string | undefined,
): Promise<Response> {
  const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) => foreignIdOf(asked, name));
  const body = bodyOf(asked, route);
  return await asked.server.ask(route.method, path, {
    ...(session === undefined ? {} : { session }),
    ...(body === undefined ? {} : { body }),
    headers: { 'If-Match': '"1"' },
  });
}

function foreignIdOf({ foreign }: Asked, parameter: string): string {
  const id = foreign.ids[parameter];
  if (id === undefined) {
    throw new Error(`put a thing for {${parameter}} into test/postgres/foreign-organisation.ts`);
  }
  return id;
}

/** A body that the route takes. */
export function bodyOf({ clock, foreign }: Asked, route: Route): unknown {
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

/** All that the database holds of an organisation. */
export async function rowsOf(store: TestStore, organisation: string): Promise<unknown> {
  const tables = await store.owner.db.execute<{ name: string }>(
    sql`select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'organisation_id' order by 1`,
  );
  const all: Record<string, unknown> = {};
  for (const { name } of tables.rows) {
    const found = await store.owner.db.execute<{ row: string }>(
      sql`select row_to_json(t)::text as row from ${sql.identifier(name)} t where organisation_id = ${organisation} order by 1`,
    );
    all[name] = found.rows;
  }
  return all;
}

/** As in `GET /api/v1/members`. */
export function nameOf({ method, path }: Route): string {
  return `${method} ${path}`;
}

function routesOf({ paths }: ReturnType<typeof openApiDocument>): Route[] {
  return Object.entries(paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods as Record<string, Operation>).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path,
      access: operation['x-assay-access'],
      body: operation.requestBody?.content['application/json']?.schema,
      responses: operation.responses,
    })),
  );
}
