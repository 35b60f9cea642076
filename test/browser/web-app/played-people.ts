import type { Role } from '../../../src/vocabulary/registry/roles.ts';
import type { OwnOrganisation, SessionRecord } from '../../../src/vocabulary/registry/session.ts';
import { type Answer, type PlayedRoutes, refused } from './played-server.ts';

/** A session of a person with these roles, who may do these things, in two organisations. */
export function sessionOf(roles: readonly Role[], actions: readonly string[]): SessionRecord {
  const enterprise: OwnOrganisation = {
    id: '01930000-0000-7000-8000-000000000001',
    name: '清禾零售集团（示例）',
    kind: 'enterprise',
    roles,
  };
  const agency: OwnOrganisation = {
    id: '01930000-0000-7000-8000-000000000002',
    name: 'Example Registry',
    kind: 'agency',
    roles: ['registrar'],
  };
  return {
    account: {
      id: '01930000-0000-7000-8000-0000000000aa',
      email: 'lin@example.test',
      name: 'Lin Wei',
      language: 'en',
      secondFactor: true,
    },
    organisation: enterprise.id,
    secondFactorRequired: false,
    organisations: [enterprise, agency],
    actions,
  };
}

const done: Answer = { status: 204 };
const password = 'a long password';

interface Start {
  readonly signedIn: boolean;
  readonly setUpNeeded?: boolean;
}

/** Signing in and out as the server does it, for one person; on the first start without a second factor. */
export function signingIn(session: SessionRecord, start: Start): PlayedRoutes {
  let { signedIn, setUpNeeded = false } = start;
  const hasFactor = !setUpNeeded;
  let now: SessionRecord = signedIn ? session : { ...session, organisation: null };
  return {
    'GET /session': () =>
      signedIn ? { status: 200, body: now } : refused(401, 'access.not-signed-in', 'Sign in.'),
    'POST /session': ({ body }) => {
      const asked = body as { readonly password: string; readonly code?: string };
      if (asked.password !== password) {
        return refused(401, 'access.wrong', 'E-mail or password is wrong.', 'Try again.');
      }
      if (hasFactor && asked.code === undefined) {
        return refused(401, 'access.second-factor-needed', 'This account has a second factor.');
      }
      signedIn = true;
      return done;
    },
    'DELETE /session': () => {
      signedIn = false;
      return { status: 200, body: { signOutAt: null } };
    },
    'PUT /session/organisation': ({ body }) => {
      const { id } = body as { readonly id: string };
      now = { ...session, organisation: id };
      return done;
    },
    'GET /providers': () => ({ status: 200, body: { items: [] } }),
    'GET /set-up': () => ({ status: 200, body: { done: !setUpNeeded } }),
    'POST /set-up': ({ body }) => {
      if ((body as { readonly code: string }).code !== 'K7QF-2M9D') {
        return refused(403, 'access.wrong-code', 'The code is wrong.', 'Look at the terminal.');
      }
      setUpNeeded = false;
      now = { ...session, organisations: session.organisations.slice(0, 1), organisation: null };
      return { status: 201, body: {} };
    },
  };
}
