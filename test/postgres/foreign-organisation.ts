import { inviteMember } from '../../src/app/registry/members.ts';
import { createApiToken } from '../../src/app/registry/tokens.ts';
import { personIn, type TestClock } from './test-registry.ts';
import type { TestStore } from './test-store.ts';

/** Stands in every text of the foreign organisation: no answer to anybody else may hold it. */
export const foreignMark = 'FOREIGN-MARK';

/**
 * An organisation with one thing of each kind, and their ids by the name of the path parameter that takes them. A
 * route with a new parameter needs its thing here, or the test of all routes fails.
 */
export async function foreignOrganisation(store: TestStore, clock: TestClock) {
  const { context, account, organisation } = await personIn(store, clock, { roles: ['admin'] });
  const expiresAt = new Date(clock.now.getTime() + 3_600_000);
  const asked = { name: foreignMark, scopes: ['read'], expiresAt } as const;
  const { token } = await createApiToken(context, asked);
  const email = `${foreignMark.toLowerCase()}@registry.example`;
  await inviteMember(context, { email, roles: ['viewer'] });
  const ids: Readonly<Record<string, string>> = { account, token: token.id };
  return { organisation, ids };
}
