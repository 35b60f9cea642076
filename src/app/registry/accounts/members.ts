import { type Invitation, invite } from '../../../access/invitations.ts';
import {
  listMembers,
  lockAdministrators,
  type Member,
  rolesOf,
  setRoles,
} from '../../../access/members.ts';
import { appendAudit } from '../../../audit/append.ts';
import { changedMeanwhile, notFound } from '../../../registry/registry-problems.ts';
import type { Role } from '../../../vocabulary/registry/roles.ts';
import { authorise, inCallersOrganisation, type RegistryContext } from '../context.ts';
import { lastAdministrator } from './access-problems.ts';

/** The people of the caller's organisation. */
export async function membersOf(context: RegistryContext): Promise<readonly Member[]> {
  authorise(context, 'member.list');
  return await inCallersOrganisation(context, (tx) => listMembers(tx, context.caller.organisation));
}

/** Keeps a place for somebody; the secret is told once, for the link that they are sent. */
export async function inviteMember(
  context: RegistryContext,
  of: { readonly email: string; readonly roles: readonly Role[] },
): Promise<{ readonly invitation: Invitation; readonly secret: string }> {
  authorise(context, 'member.invite');
  const { account, organisation } = context.caller;
  const at = context.clock();
  return await inCallersOrganisation(context, async (tx) => {
    const invited = await invite(tx, { ...of, organisation, by: account, at });
    await appendAudit(tx, {
      organisation,
      account,
      action: 'member.invited',
      subject: `invitation:${invited.invitation.id}`,
      details: { roles: of.roles.join(' ') },
      at,
    });
    return invited;
  });
}

/** What stands for the roles of a member in an ETag. */
export function versionOfRoles(roles: readonly Role[]): string {
  return roles.join('+');
}

/**
 * Gives a member exactly these roles; none takes them out of the organisation. `expected` is the version of the roles
 * that the change was decided on. Raises `registry.not-found`, `registry.changed-meanwhile`,
 * `access.last-administrator`.
 */
export async function changeMember(
  context: RegistryContext,
  of: { readonly account: string; readonly roles: readonly Role[]; readonly expected: string },
): Promise<void> {
  authorise(context, 'member.change');
  const { organisation } = context.caller;
  const since = context.clock();
  await inCallersOrganisation(context, async (tx) => {
    const administrators = await lockAdministrators(tx, organisation);
    const before = await rolesOf(tx, { organisation, account: of.account });
    if (before.length === 0) throw notFound({ kind: 'member', id: of.account });
    const version = versionOfRoles(before);
    if (version !== of.expected) throw changedMeanwhile({ kind: 'member', version });
    const others = administrators.filter((account) => account !== of.account);
    if (others.length === 0 && !of.roles.includes('admin')) throw lastAdministrator({});
    await setRoles(tx, { organisation, account: of.account, since }, of.roles);
    await appendAudit(tx, {
      organisation,
      account: context.caller.account,
      action: of.roles.length === 0 ? 'member.removed' : 'member.roles-changed',
      subject: `account:${of.account}`,
      details: { before: before.join(' '), after: of.roles.join(' ') },
      at: since,
    });
  });
}
