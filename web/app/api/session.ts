import { queryOptions } from '@tanstack/react-query';
import type {
  OwnOrganisation,
  SessionRecord,
  SetUp,
  SignIn,
} from '../../../src/vocabulary/registry/session.ts';
import { Refusal, read, write } from './request.ts';

/** Who is signed in; null for a visitor. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }) => {
    try {
      return await read<SessionRecord>('/session', signal);
    } catch (error) {
      if (error instanceof Refusal && error.problem.status === 401) return null;
      throw error;
    }
  },
  staleTime: 60_000,
});

export const setUpQuery = queryOptions({
  queryKey: ['set-up'],
  queryFn: ({ signal }) => read<{ readonly done: boolean }>('/set-up', signal),
  staleTime: Number.POSITIVE_INFINITY,
});

/** The organisation that the session is for. */
export function organisationOf(session: SessionRecord): OwnOrganisation | undefined {
  return session.organisations.find(({ id }) => id === session.organisation);
}

/** Signs in; who has one organisation alone goes on for it at once. */
export async function signIn(body: SignIn): Promise<SessionRecord> {
  await write('/session', { method: 'POST', body });
  const session = await read<SessionRecord>('/session');
  const [only, ...more] = session.organisations;
  if (session.organisation !== null || only === undefined || more.length > 0) return session;
  return chooseOrganisation(only.id);
}

export function signOut(): Promise<void> {
  return write('/session', { method: 'DELETE' });
}

export async function chooseOrganisation(id: string): Promise<SessionRecord> {
  await write('/session/organisation', { method: 'PUT', body: { id } });
  return read('/session');
}

/** Sets the registry up, and signs its administrator in. */
export async function setUp(body: SetUp): Promise<SessionRecord> {
  await write('/set-up', { method: 'POST', body });
  return signIn({ email: body.email, password: body.password });
}
