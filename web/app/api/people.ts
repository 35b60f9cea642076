import { queryOptions } from '@tanstack/react-query';
import type {
  ApiTokenRecord,
  InvitationRecord,
  MadeToken,
  MemberRecord,
} from '../../../src/vocabulary/registry/people.ts';
import type { Role } from '../../../src/vocabulary/registry/roles.ts';
import type { Scope } from '../../../src/vocabulary/registry/scopes.ts';
import type { Language } from '../../../src/vocabulary/text.ts';
import { read, write } from './request.ts';

interface Items<T> {
  readonly items: readonly T[];
}

/** The people of the organisation that the session is for. */
export const membersQuery = queryOptions({
  queryKey: ['members'],
  queryFn: async ({ signal }) => (await read<Items<MemberRecord>>('/members', signal)).items,
});

/** Gives a member exactly these roles; none takes them out. Refused where they were changed meanwhile. */
export function changeRoles({ account, etag }: MemberRecord, roles: readonly Role[]) {
  const version = etag.replaceAll('"', '');
  return write(`/members/${encodeURIComponent(account)}`, {
    method: 'PUT',
    version,
    body: { roles },
  });
}

export function inviteMember(body: { readonly email: string; readonly roles: readonly Role[] }) {
  return write<InvitationRecord>('/invitations', { method: 'POST', body });
}

interface Acceptance {
  readonly secret: string;
  readonly name: string;
  readonly language: Language;
  readonly password: string;
  readonly code?: string;
}

export function acceptInvitation(body: Acceptance): Promise<void> {
  return write('/invitations/accept', { method: 'POST', body });
}

/** Own API tokens; for an administrator, all of the organisation. */
export const tokensQuery = queryOptions({
  queryKey: ['tokens'],
  queryFn: async ({ signal }) => (await read<Items<ApiTokenRecord>>('/tokens', signal)).items,
});

interface TokenRequest {
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly expiresAt: string;
}

export function createToken(body: TokenRequest): Promise<MadeToken> {
  return write('/tokens', { method: 'POST', body });
}

export function revokeToken(id: string): Promise<void> {
  return write(`/tokens/${encodeURIComponent(id)}`, { method: 'DELETE' });
}
