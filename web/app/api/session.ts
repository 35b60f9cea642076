import { queryOptions, useQuery } from '@tanstack/react-query';
import { Refusal, type Schemas } from '../../../src/client/registry-client.ts';
import { api } from './client.ts';

export type SessionRecord = Schemas['SessionRecord'];
/** What somebody may do, as the server's table of permissions names it. */
export type Action = SessionRecord['actions'][number];
type OwnOrganisation = SessionRecord['organisations'][number];

/** Who is signed in; null for a visitor. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }) => {
    try {
      return await readSession(signal);
    } catch (error) {
      if (error instanceof Refusal && error.problem.status === 401) return null;
      throw error;
    }
  },
  staleTime: 60_000,
});

/** Whether the person may do something in the organisation of the session; a visitor may nothing. */
export function mayDo(session: SessionRecord | null | undefined, action: Action): boolean {
  return session?.actions.includes(action) ?? false;
}

/** Tells of an action whether the person who is signed in may do it: others are not offered it. */
export function useMay(): (action: Action) => boolean {
  const { data: session } = useQuery(sessionQuery);
  return (action) => mayDo(session, action);
}

export const setUpQuery = queryOptions({
  queryKey: ['set-up'],
  queryFn: ({ signal }) => api.get('/api/v1/set-up', { signal }),
  staleTime: Number.POSITIVE_INFINITY,
});

/** The organisation that the session is for. */
export function organisationOf(session: SessionRecord): OwnOrganisation | undefined {
  return session.organisations.find(({ id }) => id === session.organisation);
}

/** Signs in; who has one organisation alone goes on for it at once. */
export async function signIn(body: Schemas['SignIn']): Promise<SessionRecord> {
  await api.post('/api/v1/session', { body });
  const session = await readSession();
  const [only, ...more] = session.organisations;
  if (session.organisation !== null || only === undefined || more.length > 0) return session;
  return chooseOrganisation(only.id);
}

/** Signs out, and tells where to sign out of the provider that vouched for the person, if there is such a place. */
export async function signOut(): Promise<string | null> {
  return (await api.delete('/api/v1/session')).signOutAt;
}

/** By whom else one may sign in. */
export const providersQuery = queryOptions({
  queryKey: ['providers'],
  queryFn: async ({ signal }) => (await api.get('/api/v1/providers', { signal })).items,
  staleTime: Number.POSITIVE_INFINITY,
});

interface Departure {
  readonly provider: string;
  readonly next?: string;
  readonly invitation?: string;
}

/** Leaves for a provider: what follows is its page. */
export async function signInBy({ provider, ...body }: Departure): Promise<void> {
  const path = '/api/v1/providers/{provider}/departures';
  const { location } = await api.post(path, { path: { provider }, body });
  window.location.assign(location);
}

export async function chooseOrganisation(id: string): Promise<SessionRecord> {
  await api.put('/api/v1/session/organisation', { body: { id } });
  return readSession();
}

/** Sets the registry up, and signs its administrator in. */
export async function setUp(body: Schemas['SetUp']): Promise<SessionRecord> {
  await api.post('/api/v1/set-up', { body });
  return signIn({ email: body.email, password: body.password });
}

function readSession(signal?: AbortSignal): Promise<SessionRecord> {
  return api.get('/api/v1/session', signal && { signal });
}
