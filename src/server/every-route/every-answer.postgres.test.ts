import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  type Asked,
  bodyOf,
  guarded,
  nameOf,
  type Route,
  routes,
} from '../../../test/postgres/every-route.ts';
import { foreignOrganisation } from '../../../test/postgres/foreign-organisation.ts';
import { firstPerson, password, personIn } from '../../../test/postgres/test-registry.ts';
import { origin, testServer } from '../../../test/postgres/test-server.ts';
import { type TestStore, testStore } from '../../../test/postgres/test-store.ts';
import { createApiToken } from '../../app/registry/accounts/tokens.ts';
import { openAnchoring } from '../../app/registry/audit/anchoring.ts';
import { type Action, permissionOf } from '../../app/registry/permissions.ts';
import { roles } from '../../vocabulary/registry/roles.ts';
import { scopes } from '../../vocabulary/registry/scopes.ts';

/** What holds of every answer, whoever asks and whatever they get; and what a write or a token has to bring. */

const clock = { now: new Date() };
const folder = mkdtempSync(join(tmpdir(), 'assay-answers-'));
let store: TestStore;
let asked: Asked;
let secure: ReturnType<typeof testServer>;
let email: string;
let person: Awaited<ReturnType<typeof personIn>>;
beforeAll(async () => {
  store = await testStore();
  const anchoring = await openAnchoring(folder);
  const server = testServer(store, clock, { anchoring });
  secure = testServer(store, clock, { anchoring, url: new URL('https://registry.test') });
  ({ email } = await firstPerson(store, clock));
  person = await personIn(store, clock, { roles });
  asked = { server, clock, foreign: await foreignOrganisation(store, clock) };
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const pathOf = ({ path }: Route) =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => asked.foreign.ids[name] ?? 'x');

function write(route: Route, headers: Record<string, string>): RequestInit {
  const body = route.method === 'GET' ? undefined : bodyOf(asked, route);
  return {
    method: route.method,
    headers: { 'If-Match': '"1"', 'Content-Type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  };
}

const named = routes.map((route) => [nameOf(route), route] as const);
const writes = named.filter(([, { method }]) => method !== 'GET');

describe.each(named)('%s', (_, route) => {
  test.each(['nobody', 'somebody'])('answers %s with every header of ours', async (who) => {
    const cookie = who === 'nobody' ? '' : `__Host-assay-session=${person.secret}`;
    const { headers } = await secure.raw(pathOf(route), {
      method: 'GET',
      headers: { Cookie: cookie },
    });
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Referrer-Policy')).toBe('no-referrer');
    expect(headers.get('X-Frame-Options')).toBe('DENY');
    expect(headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin');
    expect(headers.get('Cross-Origin-Resource-Policy')).toBe('same-origin');
    expect(headers.get('Strict-Transport-Security')).toMatch(/max-age=31536000/);
    const open = route.path === '/.well-known/jwks.json' ? '*' : null;
    expect(headers.get('Access-Control-Allow-Origin')).toBe(open);
    expect(headers.get('X-Powered-By')).toBeNull();
    const policy = headers.get('Content-Security-Policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe-|\*|https?:/);
    if (route.path.startsWith('/api/')) expect(headers.get('Cache-Control')).toBe('no-store');
  });
});

test.each(writes)(
  '%s takes no write of a browser without our origin and header',
  async (_, route) => {
    const cookie = { Cookie: `assay-session=${person.secret}` };
    for (const headers of [
      { ...cookie, Origin: 'https://evil.example', 'Idempotency-Key': 'k' },
      { ...cookie, Origin: 'null', 'Idempotency-Key': 'k' },
      { ...cookie, Origin: `${origin}.evil.example`, 'Idempotency-Key': 'k' },
      { ...cookie, Origin: origin },
    ]) {
      const answer = await asked.server.raw(pathOf(route), write(route, headers));
      expect([answer.status, (await answer.json()).code]).toEqual([403, 'server.foreign-origin']);
    }
  },
);

describe.each(scopes)('a token with the scope %s alone', (scope) => {
  let secret: string;
  beforeAll(async () => {
    const expiresAt = new Date(clock.now.getTime() + 3_600_000);
    ({ secret } = await createApiToken(person.context, {
      name: scope,
      scopes: [scope],
      expiresAt,
    }));
  });
  const byToken = async (route: Route) =>
    await asked.server.raw(pathOf(route), write(route, { Authorization: `Bearer ${secret}` }));

  test.each(guarded.map((route) => [nameOf(route), route] as const))(
    'reaches %s where that is its scope and nothing that takes a person',
    async (_, route) => {
      const { scope: needed, inPersonOnly = false } = permissionOf(route.access as Action);
      const answer = await byToken(route);
      const body = await answer.text();
      const code = answer.status === 403 ? JSON.parse(body).code : undefined;
      if (inPersonOnly) expect(code).toBe('access.in-person-only');
      else if (needed !== scope) expect(code).toBe('access.scope-missing');
      else expect(['access.in-person-only', 'access.scope-missing']).not.toContain(code);
    },
  );

  test('opens nothing that belongs to the person', async () => {
    for (const route of routes.filter(({ access }) => access === 'signed-in')) {
      expect([nameOf(route), (await byToken(route)).status]).toEqual([nameOf(route), 401]);
    }
  });
});

describe('a cookie', () => {
  const cookiesOf = async (server: typeof secure, url: string, body: unknown) => {
    const headers = { Origin: 'https://registry.test', 'Idempotency-Key': 'k' };
    const answer = await server.ask('POST', url, { body, headers });
    expect(answer.status).toBe(204);
    return answer.headers.getSetCookie();
  };

  test('of a session is held to this host, TLS and our own pages, and no script reads it', async () => {
    const [cookie = '', ...more] = await cookiesOf(secure, '/api/v1/session', { email, password });
    expect(more).toEqual([]);
    expect(cookie).toMatch(/^__Host-assay-session=[\w-]{43}; /);
    for (const part of ['Secure', 'HttpOnly', 'SameSite=Strict', 'Path=/']) {
      expect(cookie.split('; ')).toContain(part);
    }
    expect(cookie).not.toMatch(/domain/i);
  });

  test('that somebody planted before is replaced at signing in, and ended', async () => {
    const planted = await secure.ask('POST', '/api/v1/session', {
      body: { email, password },
      headers: {
        Origin: 'https://registry.test',
        Cookie: `__Host-assay-session=${'A'.repeat(43)}`,
      },
    });
    const fresh = /__Host-assay-session=([\w-]+)/.exec(
      planted.headers.getSetCookie()[0] ?? '',
    )?.[1];
    expect(fresh).not.toBe('A'.repeat(43));
    const withOld = await secure.ask('POST', '/api/v1/session', {
      body: { email, password },
      headers: { Origin: 'https://registry.test', Cookie: `__Host-assay-session=${fresh}` },
    });
    expect(withOld.status).toBe(204);
    const old = await secure.raw('/api/v1/session', {
      headers: { Cookie: `__Host-assay-session=${fresh}` },
    });
    expect(old.status).toBe(401);
  });

  test('has another secret after an organisation was chosen; roles are those of the moment', async () => {
    const { secret, organisation } = person;
    const body = { id: organisation };
    const answer = await asked.server.ask('PUT', '/api/v1/session/organisation', {
      session: secret,
      body,
    });
    const fresh = /assay-session=([\w-]+)/.exec(answer.headers.getSetCookie()[0] ?? '')?.[1] ?? '';
    expect((await asked.server.ask('GET', '/api/v1/members', { session: secret })).status).toBe(
      401,
    );
    expect((await asked.server.ask('GET', '/api/v1/members', { session: fresh })).status).toBe(200);
  });
});
