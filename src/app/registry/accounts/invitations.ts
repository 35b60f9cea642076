import {
  type Invitation,
  openInvitations,
  withdrawInvitation,
} from '../../../access/invitations.ts';
import { appendAudit } from '../../../audit/append.ts';
import { notFound } from '../../../registry/registry-problems.ts';
import { authorise, inCallersOrganisation, type RegistryContext } from '../context.ts';

/** The places of the caller's organisation that wait for their person, oldest first. */
export async function invitationsOf(context: RegistryContext): Promise<readonly Invitation[]> {
  authorise(context, 'invitation.list');
  const { organisation } = context.caller;
  const at = context.clock();
  return await inCallersOrganisation(context, (tx) => openInvitations(tx, organisation, at));
}

/** Takes an invitation back that nobody took up. Raises `registry.not-found`. */
export async function takeInvitationBack(context: RegistryContext, id: string): Promise<void> {
  authorise(context, 'invitation.withdraw');
  const { account, organisation } = context.caller;
  const at = context.clock();
  await inCallersOrganisation(context, async (tx) => {
    if (!(await withdrawInvitation(tx, { organisation, id, at }))) {
      throw notFound({ kind: 'invitation', id });
    }
    const subject = `invitation:${id}`;
    await appendAudit(tx, { organisation, account, action: 'invitation.withdrawn', subject, at });
  });
}
