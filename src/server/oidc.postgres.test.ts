import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { TOTP } from 'otpauth';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  client,
  follow,
  type OidcServer,
  type People,
  startOidcServer,
} from '../../test/postgres/oidc-server.ts';
import { firstPerson, password, personIn } from '../../test/postgres/test-registry.ts';
import { origin, testServer } from '../../test/postgres/test-server.ts';
import { makeOrganisation, type TestStore, testStore } from '../../test/postgres/test-store.ts';
import { inviteMember } from '../app/registry/accounts/members.ts';
import { openAnchoring } from '../app/registry/audit/anchoring.ts';
import { openProvider } from '../app/registry/providers/provider.ts';
import type { ProviderSettings } from '../app/registry/providers/provider-settings.ts';
import { organisations } from '../store/tables/organisations.ts';
import type { Role } from '../vocabulary/registry/roles.ts';

/** The whole server and real OpenID Connect providers: what they let in, and what they have to keep out. */

const returnTo = (id: string) => `${origin}/api/v1/providers/${id}/return`;
const people: People = {
  mei: { email: 'mei@corp.example', email_verified: true, name: 'Mei\u0007 梅' },
  lin: { email: 'lin@corp.example', email_verified: true, name: 'Lin', groups: ['data', 'staff'] },
  mallory: { email: 'first@registry.example', email_verified: true, name: 'Mallory' },
  unverified: { email: 'guest@corp.example', email_verified: false, name: 'Guest' },
  stringly: { email: 'guest@corp.example', email_verified: 'true', name: 'Guest' },
  wei: { email: 'wei@elsewhere.example', email_verified: true, name: 'Wei' },
  stranger: { email: 'stranger@corp.example', email_verified: true, name: 'Stranger' },
};

const clock = { now: new Date() };
const folder = mkdtempSync(join(tmpdir(), 'assay-oidc-'));
let corp: OidcServer;
let other: OidcServer;
let store: TestStore;
let server: ReturnType<typeof testServer>;
let corpSettings: ProviderSettings;
let organisation: string;
let mapped: string;
let admin: Awaited<ReturnType<typeof personIn>>;
beforeAll(async () => {
  const registered = {
    redirects: [returnTo('corp'), returnTo('other')],
    signedOut: [`${origin}/sign-in`],
  };
  [corp, other] = [
    await startOidcServer(people, registered),
    await startOidcServer(people, registered),
  ];
  store = await testStore();
  await firstPerson(store, clock);
  [organisation, mapped] = [await makeOrganisation(store), await makeOrganisation(store)];
  admin = await personIn(store, clock, { roles: ['admin'], organisation });
  const settings = (id: string, { issuer }: OidcServer): ProviderSettings => ({
    secondFactor: { amr: ['mfa'], acr: ['urn:corp:gold'] },
    id,
    name: `Provider ${id}`,
    issuer,
    clientId: client.id,
    clientSecret: client.secret,
    claimedRoles: [
      { claim: 'groups', value: 'data', organisation: mapped, roles: ['steward'] },
      { claim: 'groups', value: 'audit', organisation: mapped, roles: ['auditor'] },
    ],
  });
  corpSettings = settings('corp', corp);
  server = testServer(store, clock, {
    anchoring: await openAnchoring(folder),
    providers: [openProvider(corpSettings), openProvider(settings('other', other))],
  });
});
afterAll(async () => {
  await Promise.all([corp.close(), other.close()]);
  await store.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  clock.now = new Date();
});

const cookieOf = (answer: Response, name: string) =>
  answer.headers
    .getSetCookie()
    .map((line) => new RegExp(`^assay-${name}=([^;]+)`).exec(line)?.[1])
    .find((value) => value !== undefined);

/** Leaves for a provider, as a browser does. */
async function leave(asked: { invitation?: string; next?: string } = {}, id = 'corp') {
  const answer = await server.ask('POST', `/api/v1/providers/${id}/departures`, { body: asked });
  expect(answer.status).toBe(201);
  const { location } = await answer.json();
  return { location: String(location), cookie: cookieOf(answer, 'departure') ?? '' };
}

/** Comes back with an answer, in the browser that holds the cookie. */
async function comeBack(url: URL, cookie: string | undefined, session?: string) {
  const cookies = [
    ...(cookie === undefined ? [] : [`assay-departure=${cookie}`]),
    ...(session === undefined ? [] : [`assay-session=${session}`]),
  ];
  const answer = await server.raw(`${url.pathname}${url.search}`, {
    method: 'GET',
    headers: { Cookie: cookies.join('; ') },
  });
  expect(answer.status).toBe(303);
  const to = new URL(answer.headers.get('Location') ?? '', origin);
  const { refused = undefined, reason } = Object.fromEntries(to.searchParams);
  return { to: to.pathname, refused, reason, session: cookieOf(answer, 'session') };
}

/** The whole way of somebody. */
async function signInAs(who: string, asked: { invitation?: string; next?: string } = {}) {
  corp.signInAs = who;
  const { location, cookie } = await leave(asked);
  return await comeBack(await follow(location, returnTo('corp')), cookie);
}

async function invited(email: string, roles: readonly Role[] = ['viewer']) {
  return (await inviteMember(admin.context, { email, roles })).secret;
}

async function me(session: string | undefined) {
  if (session === undefined) throw new Error('no session');
  return await (await server.ask('GET', '/api/v1/session', { session })).json();
}

describe('who comes in', () => {
  test('the invited, by the address that the provider verified, and then by issuer and subject', async () => {
    const invitation = await invited('mei@corp.example', ['assessor']);
    const first = await signInAs('mei', { invitation, next: '/assets?q=x' });
    expect(first).toMatchObject({ to: '/assets', refused: undefined });
    expect(await me(first.session)).toMatchObject({
      account: { email: 'mei@corp.example', name: 'Mei 梅', secondFactor: false },
      organisation,
      organisations: [{ id: organisation, roles: ['assessor'] }],
    });
    const again = await signInAs('mei');
    expect((await me(again.session)).account.id).toBe((await me(first.session)).account.id);
  });

  test('those whom the claims give roles, which follow the claims from then on', async () => {
    const first = await signInAs('lin');
    expect((await me(first.session)).organisations).toMatchObject([
      { id: mapped, roles: ['steward'] },
    ]);
    const groups = people.lin?.groups as string[];
    groups.splice(0, 2, 'audit');
    const second = await signInAs('lin');
    expect((await me(second.session)).organisations).toMatchObject([
      { id: mapped, roles: ['auditor'] },
    ]);
    groups.splice(0);
    const third = await signInAs('lin');
    expect((await me(third.session)).organisations).toEqual([]);
  });

  test('a person who linked their account before, after they proved that it is theirs', async () => {
    const email = 'first@registry.example';
    const signedIn = await server.ask('POST', '/api/v1/session', { body: { email, password } });
    const session = cookieOf(signedIn, 'session') ?? '';
    const link = async (proof: string) =>
      await server.ask('POST', '/api/v1/providers/corp/links', {
        session,
        body: { password: proof },
      });
    expect((await link('a wrong password')).status).toBe(401);
    const answer = await link(password);
    corp.signInAs = 'wei';
    const back = await follow((await answer.json()).location, returnTo('corp'));
    expect(await comeBack(back, cookieOf(answer, 'departure'))).toMatchObject({
      to: '/account',
      session: undefined,
    });
    const { session: bySubject } = await signInAs('wei');
    expect((await me(bySubject)).account.email).toBe(email);
    const unlinked = await server.ask('POST', '/api/v1/account/unlink', {
      session,
      body: { password },
    });
    expect(unlinked.status).toBe(204);
    expect((await signInAs('wei')).refused).toBe('access.not-invited');
  });
});

describe('where the organisation asks for a second factor', () => {
  /** Somebody without a password in an organisation that asks. */
  const member = async () => {
    const who = `amr-${randomUUID()}`;
    Object.assign(people, { [who]: { email: `${who}@corp.example`, email_verified: true } });
    const invitation = await invited(`${who}@corp.example`, ['steward']);
    await signInAs(who, { invitation });
    return who;
  };
  const asking = (required: boolean) =>
    store.owner.db
      .update(organisations)
      .set({ secondFactorRequired: required })
      .where(eq(organisations.id, organisation));
  const ask = async (method: string, path: string, session = '', body?: unknown) => {
    const answer = await server.ask(method, `/api/v1/${path}`, { session, body });
    const told = answer.status === 204 ? {} : await answer.json();
    return { status: answer.status, told, fresh: cookieOf(answer, 'session') };
  };
  const refused = { status: 403, told: { code: 'access.second-factor-required' } };
  beforeEach(() => asking(true));
  afterEach(async () => {
    corp.how = {};
    await asking(false);
  });

  test.each([
    [{}, 403],
    [{ amr: ['pwd'] }, 403],
    [{ amr: ['pwd', 'otp'] }, 403],
    [{ acr: 'urn:corp:silver' }, 403],
    [{ amr: ['pwd', 'mfa'] }, 200],
    [{ acr: 'urn:corp:gold' }, 200],
  ])('a provider that says %o of how somebody signed in: %i', async (how, status) => {
    const who = await member();
    corp.how = how;
    const { session } = await signInAs(who);
    expect(await ask('GET', 'assets', session)).toMatchObject({ status });
    expect(await me(session)).toMatchObject({ secondFactorRequired: status === 403 });
  });

  test('a provider that says nothing: an authenticator is set up here, and asked for at each sign-in', async () => {
    const who = await member();
    const first = (await signInAs(who)).session ?? '';
    expect(await ask('PUT', 'session/second-factor', first, { code: '000000' })).toMatchObject({
      told: { code: 'access.no-second-factor' },
    });
    const { told } = await ask('POST', 'account/second-factor', first, {});
    const codeNow = () => new TOTP({ secret: told.secret }).generate({ timestamp: +clock.now });
    const { fresh } = await ask('PUT', 'account/second-factor', first, { code: codeNow() });
    expect(await ask('GET', 'assets', fresh)).toMatchObject({ status: 200 });

    const second = (await signInAs(who)).session ?? '';
    expect(await ask('GET', 'assets', second)).toMatchObject(refused);
    // One that was spent is none, and a new one is not taken over the one that is there without its code.
    const spent = await ask('PUT', 'session/second-factor', second, { code: codeNow() });
    expect(spent).toMatchObject({ status: 401, told: { code: 'access.sign-in-refused' } });
    expect(await ask('POST', 'account/second-factor', second, {})).toMatchObject({ status: 401 });
    clock.now = new Date(+clock.now + 60_000);
    const shown = await ask('PUT', 'session/second-factor', second, { code: codeNow() });
    expect(shown.status).toBe(204);
    expect(await ask('GET', 'assets', shown.fresh)).toMatchObject({ status: 200 });
    expect(await ask('GET', 'assets', second)).toMatchObject({ status: 401 });
  });

  test('nobody sets one up without a password long after they came', async () => {
    const session = (await signInAs(await member())).session ?? '';
    clock.now = new Date(+clock.now + 11 * 60_000);
    const late = await ask('POST', 'account/second-factor', session, {});
    expect(late).toMatchObject({ status: 403, told: { code: 'access.sign-in-anew' } });
  });

  test('a token goes on where its maker had shown one', async () => {
    const who = await member();
    const make = async (how: OidcServer['how']) => {
      corp.how = how;
      await asking(false);
      const { session } = await signInAs(who);
      const expiresAt = new Date(+clock.now + 3_600_000).toISOString();
      const body = { name: 'CI', scopes: ['read'], expiresAt };
      const { secret } = (await ask('POST', 'tokens', session, body)).told;
      await asking(true);
      const headers = { Authorization: `Bearer ${secret}` };
      return (await server.raw('/api/v1/assets', { headers })).status;
    };
    expect(await make({})).toBe(403);
    expect(await make({ amr: ['mfa'] })).toBe(200);
  });
});

test('a database that is away is told as such, and not as a refusal of the person', async () => {
  const closed = await testStore();
  await closed.close();
  const away = testServer(closed, clock, {
    anchoring: await openAnchoring(folder),
    providers: [openProvider(corpSettings)],
  });
  const answer = await away.raw('/api/v1/providers/corp/return?code=x&state=y', {
    headers: { Cookie: 'assay-departure=any' },
  });
  const { searchParams } = new URL(answer.headers.get('Location') ?? '', origin);
  expect(searchParams.get('refused')).toBe('access.registry-unavailable');
});

describe('who stays out', () => {
  test('whoever has the address of a local account, invited or not', async () => {
    expect((await signInAs('mallory')).refused).toBe('access.link-first');
    const invitation = await invited('first@registry.example');
    const attempt = await signInAs('mallory', { invitation });
    expect(attempt).toMatchObject({ refused: 'access.link-first', session: undefined });
  });

  test.each(['unverified', 'stringly'])('an address that is not verified (%s)', async (who) => {
    const invitation = await invited('guest@corp.example');
    expect((await signInAs(who, { invitation })).refused).toBe('access.email-unverified');
    expect((await signInAs(who)).refused).toBe('access.email-unverified');
  });

  test('a stranger, also with the invitation of somebody else', async () => {
    expect((await signInAs('stranger')).refused).toBe('access.not-invited');
    const invitation = await invited('somebody@corp.example');
    const attempt = await signInAs('stranger', { invitation });
    expect(attempt.refused).toBe('access.invitation-of-another');
    const gone = await signInAs('stranger', { invitation: 'no-invitation' });
    expect(gone.refused).toBe('access.invitation-ended');
  });

  test('the same subject of another issuer', async () => {
    await signInAs('mei', { invitation: await invited('mei@corp.example') });
    other.signInAs = 'mei';
    const { location, cookie } = await leave({}, 'other');
    const back = await follow(location, returnTo('other'));
    expect((await comeBack(back, cookie)).refused).toBe('access.link-first');
  });
});

describe('an answer is refused', () => {
  const refused = { refused: 'access.provider-answer-refused', session: undefined };
  const away = async (id = 'corp') => {
    for (const one of [corp, other]) one.signInAs = 'mei';
    const { location, cookie } = await leave({}, id);
    return { location, cookie, back: await follow(location, returnTo(id)) };
  };

  test('with another state, or none', async () => {
    for (const state of ['forged', undefined]) {
      const { back, cookie } = await away();
      if (state === undefined) back.searchParams.delete('state');
      else back.searchParams.set('state', state);
      expect(await comeBack(back, cookie)).toMatchObject(refused);
    }
  });

  test('of another nonce: a code that was got for another sign-in', async () => {
    const [ours, theirs] = [await leave(), await leave()];
    corp.signInAs = 'mei';
    // The attacker's own request, but with our state: their code comes to our browser.
    const forged = new URL(theirs.location);
    const own = new URL(ours.location).searchParams;
    for (const name of ['state', 'code_challenge'])
      forged.searchParams.set(name, own.get(name) ?? '');
    const back = await follow(forged.href, returnTo('corp'));
    const answer = await comeBack(back, ours.cookie);
    expect(answer).toMatchObject(refused);
    expect(answer.reason).toBe('OAUTH_JWT_CLAIM_COMPARISON_FAILED');
  });

  test('with another code verifier: a code that was stolen', async () => {
    const [ours, theirs] = [await leave(), await leave()];
    const stolen = new URL(theirs.location);
    const own = new URL(ours.location).searchParams;
    for (const name of ['state', 'nonce']) stolen.searchParams.set(name, own.get(name) ?? '');
    const back = await follow(stolen.href, returnTo('corp'));
    expect(await comeBack(back, ours.cookie)).toMatchObject({
      ...refused,
      reason: 'invalid_grant',
    });
  });

  test('a second time, though everything in it was right', async () => {
    const { back, cookie } = await away();
    expect((await comeBack(back, cookie)).session).toBeDefined();
    expect(await comeBack(back, cookie)).toMatchObject({ ...refused, reason: 'no_departure' });
    const next = await leave();
    back.searchParams.set('state', new URL(next.location).searchParams.get('state') ?? '');
    expect(await comeBack(back, next.cookie)).toMatchObject(refused);
  });

  test('in a browser that did not leave, or left too long ago', async () => {
    const { back, cookie } = await away();
    expect(await comeBack(back, undefined)).toMatchObject(refused);
    expect(await comeBack(back, 'another-browser')).toMatchObject(refused);
    clock.now = new Date(Date.now() + 11 * 60_000);
    expect(await comeBack(back, cookie)).toMatchObject({ ...refused, reason: 'no_departure' });
  });

  test('of another issuer than the one that was asked (mix-up)', async () => {
    const { back, cookie } = await away();
    back.searchParams.set('iss', other.issuer);
    expect(await comeBack(back, cookie)).toMatchObject(refused);
    const missing = await away();
    missing.back.searchParams.delete('iss');
    expect(await comeBack(missing.back, missing.cookie)).toMatchObject(refused);
    const elsewhere = await away('other');
    elsewhere.back.pathname = elsewhere.back.pathname.replace('other', 'corp');
    expect(await comeBack(elsewhere.back, elsewhere.cookie)).toMatchObject({
      ...refused,
      reason: 'another_provider',
    });
  });

  test('that is a refusal of the provider, whose words are not repeated', async () => {
    const { location, cookie } = await leave();
    const state = new URL(location).searchParams.get('state') ?? '';
    const back = new URL(returnTo('corp'));
    back.search = String(
      new URLSearchParams({
        error: 'access_denied',
        error_description: '<script>alert(1)</script>',
        state,
        iss: corp.issuer,
      }),
    );
    const answer = await comeBack(back, cookie);
    expect(answer).toMatchObject({ ...refused, reason: 'access_denied' });
  });
});

test('the session before ends, that of the new one has another secret', async () => {
  const first = await signInAs('mei');
  corp.signInAs = 'mei';
  const { location, cookie } = await leave();
  const back = await follow(location, returnTo('corp'));
  const second = await comeBack(back, cookie, first.session);
  expect(second.session).not.toBe(first.session);
  const old = await server.ask('GET', '/api/v1/session', { session: first.session ?? '' });
  expect(old.status).toBe(401);
});

test('signing out says where to sign out of the provider too, which leads back', async () => {
  const { session = '' } = await signInAs('mei');
  const { signOutAt } = await (await server.ask('DELETE', '/api/v1/session', { session })).json();
  const url = new URL(signOutAt);
  expect(url.origin).toBe(corp.issuer);
  expect(url.searchParams.get('post_logout_redirect_uri')).toBe(`${origin}/sign-in`);
  expect(url.searchParams.get('id_token_hint')).toMatch(/^eyJ/);
  expect((await fetch(url)).status).toBe(200);
  expect((await server.ask('GET', '/api/v1/session', { session })).status).toBe(401);
});

test('an answer leads to pages of this registry alone', async () => {
  for (const next of ['https://evil.example/', '//evil.example/', '/\\evil.example']) {
    const answer = await server.ask('POST', '/api/v1/providers/corp/departures', {
      body: { next },
    });
    expect(answer.status).toBe(422);
  }
});

test('a provider that does not answer is a problem, not a fault of the server', async () => {
  const gone = await startOidcServer(people, { redirects: [returnTo('gone')], signedOut: [] });
  await gone.close();
  const secondFactor = { amr: ['mfa'], acr: [] };
  const settings = {
    secondFactor,
    id: 'gone',
    name: 'Gone',
    issuer: gone.issuer,
    claimedRoles: [],
  };
  const secrets = { clientId: client.id, clientSecret: client.secret };
  const alone = testServer(store, clock, {
    anchoring: await openAnchoring(folder),
    providers: [openProvider({ ...settings, ...secrets })],
  });
  const answer = await alone.ask('POST', '/api/v1/providers/gone/departures', { body: {} });
  expect([answer.status, (await answer.json()).code]).toEqual([503, 'access.provider-unreachable']);
});
