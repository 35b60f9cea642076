import { closeSessionFor, type MemberSession, sessionsFor } from '../../../access/sessions.ts';
import { appendAudit } from '../../../audit/append.ts';
import { notFound } from '../../../registry/registry-problems.ts';
import { authorise, inCallersOrganisation, type RegistryContext } from '../context.ts';

/** The browsers in which members work for the caller's organisation, newest first. */
export async function sessionsOfMembers(
  context: RegistryContext,
): Promise<readonly MemberSession[]> {
  authorise(context, 'member.list-sessions');
  const { organisation } = context.caller;
  return await inCallersOrganisation(context, (tx) =>
    sessionsFor(tx, { organisation, at: context.clock() }),
  );
}

/** Ends one of them. Raises `registry.not-found` for any other. */
export async function endSessionOfMember(context: RegistryContext, id: string): Promise<void> {
  authorise(context, 'member.end-session');
  const { organisation, account } = context.caller;
  await inCallersOrganisation(context, async (tx) => {
    const whose = await closeSessionFor(tx, organisation, id);
    if (whose === undefined) throw notFound({ kind: 'session', id });
    await appendAudit(tx, {
      ...{ organisation, account },
      action: 'session.ended-by-administrator',
      subject: `account:${whose}`,
      details: { session: id },
      at: context.clock(),
    });
  });
}
