import { queryOptions } from '@tanstack/react-query';
import type { Schemas } from '../../../src/client/registry-client.ts';
import type { Role } from '../../../src/vocabulary/registry/roles.ts';
import { api } from './client.ts';

export type Member = Schemas['Member'];
export type ApiToken = Schemas['ApiToken'];

/** The people of the organisation that the session is for. */
export const membersQuery = queryOptions({
  queryKey: ['members'],
  queryFn: async ({ signal }) => (await api.get('/api/v1/members', { signal })).items,
});

/** Gives a member exactly these roles; none takes them out. Refused where they were changed meanwhile. */
export async function changeRoles({ account, etag }: Member, roles: readonly Role[]) {
  const asked = { path: { account }, header: { 'If-Match': etag }, body: { roles } };
  await api.put('/api/v1/members/{account}', asked);
}

export type Invitation = Schemas['Invitation'];

/** The places of the organisation that nobody took up yet, oldest first. */
export const invitationsQuery = queryOptions({
  queryKey: ['invitations'],
  queryFn: async ({ signal }) => (await api.get('/api/v1/invitations', { signal })).items,
});

/** Takes an invitation back, and returns it. */
export async function withdrawInvitation(invitation: Invitation): Promise<Invitation> {
  await api.delete('/api/v1/invitations/{invitation}', { path: { invitation: invitation.id } });
  return invitation;
}

export function inviteMember(body: { readonly email: string; readonly roles: readonly Role[] }) {
  return api.post('/api/v1/invitations', { body });
}

export async function acceptInvitation(body: Schemas['InvitationAcceptance']): Promise<void> {
  await api.post('/api/v1/invitations/accept', { body });
}

/** Own API tokens; for an administrator, all of the organisation. */
export const tokensQuery = queryOptions({
  queryKey: ['tokens'],
  queryFn: async ({ signal }) => (await api.get('/api/v1/tokens', { signal })).items,
});

export function createToken(body: Schemas['NewApiToken']) {
  return api.post('/api/v1/tokens', { body });
}

export async function revokeToken(token: string): Promise<void> {
  await api.delete('/api/v1/tokens/{token}', { path: { token } });
}
