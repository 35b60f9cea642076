import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type Asked,
  bodyOf,
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

/** Every route of the OpenAPI document, asked what no client of ours would ask. */

const clock = { now: new Date() };
const folder = mkdtempSync(join(tmpdir(), 'assay-hostile-'));
let store: TestStore;
let server: ReturnType<typeof testServer>;
let asked: Asked;
beforeAll(async () => {
  store = await testStore();
  server = testServer(store, clock, { anchoring: await openAnchoring(folder) });
  asked = { server, clock, foreign: await foreignOrganisation(store, clock) };
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

/** Traces of our code, of statements and of the database. */
const internals =
  /\bat \S+ \(|node_modules|\.[tj]s:\d|select .* from|insert into|failed query|violates|syntax error|postgres|drizzle/i;

const nasty = fc.oneof(
  fc.constantFrom(
    '\u0000',
    "' or 1=1 --",
    '../../etc/passwd',
    '\ud800',
    '%00',
    '{{7*7}}',
    '',
    'x'.repeat(5000),
    '00000000-0000-0000-0000-000000000000',
    '-1',
    '9'.repeat(40),
    '1e999',
    '0001-01-01',
    '999999-12-31',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
);
/** Text as it stands in an address: a lone surrogate has no form there. */
const inAddress = nasty.map((text) => encodeURIComponent(text.replace(/\p{Cs}/gu, '')));

const json = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom({ __proto__: null, constructor: { prototype: 1 } }, [], null, 1e308),
);
const body = fc.oneof(
  json.map((value) => JSON.stringify(value)),
  nasty,
  fc.constantFrom('{"a":', '['.repeat(20_000), '{"__proto__":{"admin":true}}'),
);

test.each(routes.map((route) => [nameOf(route), route] as const))(
  '%s answers anything with less than 500, as the document says, and tells nothing of itself',
  async (_, route) => {
    // Of the organisation whose things the addresses name: the use cases are reached.
    const { organisation } = asked.foreign;
    const { secret } = await personIn(store, clock, { roles, organisation });
    await fc.assert(
      fc.asyncProperty(requestTo(route), async ({ path, sent, headers }) => {
        const answer = await server.raw(path, {
          method: route.method,
          headers: {
            Cookie: `assay-session=${secret}`,
            'Idempotency-Key': randomUUID(),
            'Content-Type': 'application/json',
            ...headers,
          },
          body: sent ?? null,
        });
        const text = await answer.text();
        expect(answer.status, text).toBeLessThan(500);
        const type = answer.headers.get('Content-Type');
        expect(misfitOf(route, { status: answer.status, type, text }), text).toBeUndefined();
        if (answer.status < 400) return;
        expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
        expect(JSON.parse(text)).toMatchObject({ status: answer.status });
        expect(text).not.toMatch(internals);
      }),
      { numRuns: 12, seed: 20_260_301 },
    );
  },
);

test.each(
  routes.filter(({ method }) => method === 'GET').map((route) => [nameOf(route), route] as const),
)('%s is framed by nobody, sniffed by nobody, and runs no foreign script', async (_, route) => {
  const answer = await server.raw(route.path.replace(/\{\w+\}/g, 'x'), { method: 'GET' });
  const { headers } = answer;
  expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
  expect(headers.get('X-Frame-Options')).toBe('DENY');
  expect(headers.get('Referrer-Policy')).toBe('no-referrer');
  const policy = headers.get('Content-Security-Policy') ?? '';
  expect(policy).toMatch(/default-src 'none'/);
  expect(policy).not.toMatch(/unsafe-|\*|https?:/);
  if (route.path.startsWith('/api/')) expect(headers.get('Cache-Control')).not.toBeNull();
});

/** What the route takes, but for one of its texts or fields. */
function altered(sample: unknown) {
  const text = JSON.stringify(sample ?? {});
  const leaves = [...text.matchAll(/"(?:[^"\\]|\\.)*"|\d+|true|false/g)];
  return fc
    .tuple(fc.nat(Math.max(0, leaves.length - 1)), fc.oneof(nasty, json))
    .map(([index, value]) => {
      const leaf = leaves[index];
      if (leaf === undefined) return text;
      const after = leaf.index + leaf[0].length;
      return text.slice(0, leaf.index) + JSON.stringify(value) + text.slice(after);
    });
}

function requestTo(route: Route) {
  const parameters = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  return fc.record({
    path: fc
      .tuple(
        fc.tuple(
          ...parameters.map((name) => fc.oneof(fc.constant(asked.foreign.ids[name]), inAddress)),
        ),
        fc.dictionary(fc.constantFrom('limit', 'cursor', 'q', 'tag', 'grade', 'as'), inAddress),
      )
      .map(([values, query]) => {
        let index = 0;
        const path = route.path.replace(/\{\w+\}/g, () => values[index++] || 'x');
        const search = Object.entries(query).map(([name, value]) => `${name}=${value}`);
        return search.length === 0 ? path : `${path}?${search.join('&')}`;
      }),
    sent:
      route.method === 'GET'
        ? fc.constant(undefined)
        : fc.oneof(body, altered(bodyOf(asked, route))),
    headers: fc.record(
      { 'If-Match': fc.constantFrom('"1"', 'x', `"${'9'.repeat(30)}"`, '*') },
      { requiredKeys: [] },
    ),
  });
}
