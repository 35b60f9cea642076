import { queryOptions } from '@tanstack/react-query';
import { api, etagOf } from './client.ts';

/** Whether the organisation asks its members for a second factor. */
export const signInPolicyQuery = queryOptions({
  queryKey: ['sign-in-policy'],
  queryFn: ({ signal }) => api.get('/api/v1/sign-in-policy', { signal }),
});

/** Asks for one or no longer. Refused where an administrator changed it meanwhile. */
export async function requireSecondFactor(secondFactorRequired: boolean): Promise<void> {
  // What it was before: its versions are two.
  const header = { 'If-Match': etagOf(secondFactorRequired ? 1 : 2) };
  const asked = { header, body: { secondFactorRequired } };
  await api.put('/api/v1/sign-in-policy', asked);
}

/** The browsers in which members work for the organisation, newest first. */
export const memberSessionsQuery = queryOptions({
  queryKey: ['member-sessions'],
  queryFn: async ({ signal }) => (await api.get('/api/v1/member-sessions', { signal })).items,
});

export async function endMemberSession(session: string): Promise<void> {
  await api.delete('/api/v1/member-sessions/{session}', { path: { session } });
}
