import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  bodyOf,
  document,
  nameOf,
  type Route,
  routes,
} from '../../../test/postgres/every-route.ts';
import { misfitOf } from '../../../test/postgres/fits-document.ts';
import { foreignOrganisation } from '../../../test/postgres/foreign-organisation.ts';
import { personIn } from '../../../test/postgres/test-registry.ts';
import { testServer } from '../../../test/postgres/test-server.ts';
import { type TestStore, testStore } from '../../../test/postgres/test-store.ts';
import { openAnchoring } from '../../app/registry/audit/anchoring.ts';
import { roles } from '../../vocabulary/registry/roles.ts';

/** The OpenAPI document and the routes say the same: what a fuzzer of the document found once and would find again. */

const clock = { now: new Date() };
const folder = mkdtempSync(join(tmpdir(), 'assay-forms-'));
let store: TestStore;
let server: ReturnType<typeof testServer>;
let foreign: Awaited<ReturnType<typeof foreignOrganisation>>;
let session: string;
beforeAll(async () => {
  store = await testStore();
  server = testServer(store, clock, { anchoring: await openAnchoring(folder) });
  foreign = await foreignOrganisation(store, clock);
  const { organisation } = foreign;
  session = (await personIn(store, clock, { roles, organisation })).secret;
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const named = (chosen: readonly Route[]) => chosen.map((route) => [nameOf(route), route] as const);
const pathOf = ({ path }: Route) =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => foreign.ids[name] ?? 'x');

test.each(named(routes.filter(({ method }) => method === 'GET')))(
  '%s shows what is there as the document says',
  async (_, route) => {
    const answer = await server.ask('GET', pathOf(route), { session });
    const text = await answer.text();
    const type = answer.headers.get('Content-Type');
    expect(misfitOf(route, { status: answer.status, type, text }), text).toBeUndefined();
  },
);

test.each(named(routes.filter(({ body }) => body !== undefined)))(
  '%s reads as JSON alone what is said to be JSON',
  async (_, route) => {
    const { secret } = await personIn(store, clock, { roles, organisation: foreign.organisation });
    const given = JSON.stringify(bodyOf({ server, clock, foreign }, route));
    for (const [type, body] of [
      [undefined, null],
      ['text/plain', given],
      ['application/x-www-form-urlencoded', 'a=b'],
      ['application/jsonp', given],
    ] as const) {
      const headers = { 'If-Match': '"1"', ...(type && { 'Content-Type': type }) };
      const answer = await asBytes(route, secret, { headers, body });
      const { code } = await answer.json();
      expect([type, answer.status, code]).toEqual([type, 415, 'server.json-expected']);
    }
  },
);

test('an address answers a method that it does not take with those that it takes', async () => {
  for (const { path } of routes) {
    const methods = routes.filter((one) => patternOf(one).test(path)).map((one) => one.method);
    for (const method of ['PUT', 'POST', 'PATCH', 'DELETE', 'OPTIONS']) {
      if (methods.includes(method)) continue;
      const answer = await server.ask(method, path.replace(/\{\w+\}/g, 'x'), { session });
      const told = answer.headers.get('Allow')?.split(', ').toSorted();
      const all = [...new Set(methods)].toSorted();
      expect([method, path, answer.status, told]).toEqual([method, path, 405, all]);
      expect(await answer.json()).toMatchObject({ code: 'server.method-not-allowed' });
    }
  }
});

test('patterns of the document are read alike by clients with and without properties of characters', () => {
  const patterns = [...JSON.stringify(document).matchAll(/"pattern":("(?:[^"\\]|\\.)*")/g)];
  expect(patterns.length).toBeGreaterThan(20);
  for (const [, quoted = ''] of patterns) {
    const pattern: string = JSON.parse(quoted);
    expect(pattern).not.toMatch(/\\p\{|\/u$/);
    expect(() => new RegExp(pattern), pattern).not.toThrow();
    expect(() => new RegExp(pattern, 'u'), pattern).not.toThrow();
  }
});

/** Of the addresses that a route takes, those of others among them: `accept` might be an id. */
const patternOf = ({ path }: Route) => new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`);

async function asBytes(
  { method, path }: Route,
  secret: string,
  sent: { readonly headers: Record<string, string>; readonly body: string | null },
): Promise<Response> {
  const headers = {
    Cookie: `assay-session=${secret}`,
    'Idempotency-Key': 'once',
    ...sent.headers,
  };
  const bytes = sent.body === null ? null : new TextEncoder().encode(sent.body);
  const at = pathOf({ path } as Route);
  return await server.raw(at, { method, headers, body: bytes });
}
