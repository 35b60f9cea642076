import { queryOptions } from '@tanstack/react-query';
import type { Schemas } from '../../../src/client/registry-client.ts';
import type { Language } from '../../../src/vocabulary/text.ts';
import { api } from './client.ts';

export type OwnAccount = Schemas['OwnAccount'];

/** What a person proves once more before they change what opens their account. */
export interface Proof {
  readonly password: string;
  readonly code?: string;
}

/** The own account, and by what it is opened. */
export const accountQuery = queryOptions({
  queryKey: ['account'],
  queryFn: ({ signal }) => api.get('/api/v1/account', { signal }),
});

/** The browsers in which the person is signed in. */
export const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: async ({ signal }) => (await api.get('/api/v1/account/sessions', { signal })).items,
});

export async function changeAccount(body: {
  readonly name: string;
  readonly language: Language;
}): Promise<void> {
  await api.put('/api/v1/account', { body });
}

export async function changePassword(body: {
  readonly proof: Proof;
  readonly password: string;
}): Promise<void> {
  await api.put('/api/v1/account/password', { body });
}

/** Proposes an authenticator; it is asked for once a code of it was shown. Without a password it takes a fresh sign-in. */
export function proposeFactor({ password, ...code }: Proof) {
  const body = password === '' ? code : { password, ...code };
  return api.post('/api/v1/account/second-factor', { body });
}

export async function confirmFactor(code: string): Promise<readonly string[]> {
  return (await api.put('/api/v1/account/second-factor', { body: { code } })).codes;
}

/** Shows a code in a session that a provider opened without a second factor. */
export async function showFactor(code: string): Promise<void> {
  await api.put('/api/v1/session/second-factor', { body: { code } });
}

export async function removeFactor(body: Proof): Promise<void> {
  await api.post('/api/v1/account/second-factor/remove', { body });
}

export async function renewRecoveryCodes(body: Proof): Promise<readonly string[]> {
  return (await api.post('/api/v1/account/recovery-codes', { body })).codes;
}

/** Leaves for a provider that is to open the account: what follows is its page. */
export async function linkProvider(provider: string, body: Proof): Promise<void> {
  const path = '/api/v1/providers/{provider}/links';
  const { location } = await api.post(path, { path: { provider }, body });
  window.location.assign(location);
}

export async function unlinkProvider(body: Proof): Promise<void> {
  await api.post('/api/v1/account/unlink', { body });
}

export async function endSession(session: string): Promise<void> {
  await api.delete('/api/v1/account/sessions/{session}', { path: { session } });
}
