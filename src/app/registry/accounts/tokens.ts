import {
  type ApiToken,
  listApiTokens,
  makeApiToken,
  revokeApiToken,
} from '../../../access/api-tokens.ts';
import { appendAudit } from '../../../audit/append.ts';
import { notFound } from '../../../registry/registry-problems.ts';
import type { Scope } from '../../../vocabulary/registry/scopes.ts';
import { tokenEndsBadly } from './access-problems.ts';

export type { ApiToken };

import { authorise, type Caller, inCallersOrganisation, type RegistryContext } from '../context.ts';

const longestDays = 366;

/** The caller's API tokens; an administrator sees those of everybody. */
export async function apiTokensOf(context: RegistryContext): Promise<readonly ApiToken[]> {
  authorise(context, 'token.list');
  const { organisation } = context.caller;
  return await inCallersOrganisation(context, (tx) =>
    listApiTokens(tx, { organisation, account: withinReach(context.caller) }),
  );
}

/** Makes an API token of the caller's; its secret is told once. Raises `access.token-too-long`. */
export async function createApiToken(
  context: RegistryContext,
  of: { readonly name: string; readonly scopes: readonly Scope[]; readonly expiresAt: Date },
): Promise<{ readonly token: ApiToken; readonly secret: string }> {
  authorise(context, 'token.create');
  const { account, organisation, secondFactor = false } = context.caller;
  const at = context.clock();
  const days = (of.expiresAt.getTime() - at.getTime()) / 86_400_000;
  if (days <= 0 || days > longestDays) throw tokenEndsBadly({ days: longestDays });
  return await inCallersOrganisation(context, async (tx) => {
    const made = await makeApiToken(tx, { ...of, organisation, account, secondFactor, at });
    await appendAudit(tx, {
      organisation,
      account,
      action: 'token.created',
      subject: `token:${made.token.id}`,
      details: { scopes: of.scopes.join(' '), expires: of.expiresAt.toISOString() },
      at,
    });
    return made;
  });
}

/** Ends an API token of the caller's, or for an administrator of anybody's. Raises `registry.not-found`. */
export async function endApiToken(context: RegistryContext, id: string): Promise<void> {
  authorise(context, 'token.revoke');
  const { account, organisation } = context.caller;
  const at = context.clock();
  await inCallersOrganisation(context, async (tx) => {
    const of = { id, account: withinReach(context.caller), at };
    if (!(await revokeApiToken(tx, of))) throw notFound({ kind: 'token', id });
    const subject = `token:${id}`;
    await appendAudit(tx, { organisation, account, action: 'token.revoked', subject, at });
  });
}

function withinReach({ account, roles }: Caller): string | undefined {
  return roles.includes('admin') ? undefined : account;
}
