import { setRoles } from '../../../access/members.ts';
import {
  makeOrganisation,
  type NewOrganisation,
  operatesServer,
} from '../../../access/organisations.ts';
import { appendAudit } from '../../../audit/append.ts';
import { continueAs, forPurpose } from '../../../store/in-organisation.ts';
import { authorise, inCallersOrganisation, type RegistryContext } from '../context.ts';
import { notTheOperator } from './access-problems.ts';

/**
 * Takes in another organisation, whose first administrator is the caller until they invite its own people. Raises
 * `access.not-the-operator` to all but the organisation that runs the server.
 */
export async function createOrganisation(
  context: RegistryContext,
  of: NewOrganisation,
): Promise<string> {
  authorise(context, 'organisation.create');
  const { account, organisation: operator } = context.caller;
  const at = context.clock();
  const allowed = await inCallersOrganisation(context, (tx) => operatesServer(tx, operator));
  if (!allowed) throw notTheOperator({});
  return await forPurpose(context.db, 'set-up', async (tx) => {
    const organisation = await makeOrganisation(tx, of, { operates: false, at });
    await continueAs(tx, { organisation, account });
    await setRoles(tx, { organisation, account, since: at }, ['admin']);
    const subject = `organisation:${organisation}`;
    const action = 'organisation.created';
    await appendAudit(tx, { organisation, account, action, subject, at });
    await continueAs(tx, { organisation: operator, account });
    await appendAudit(tx, { organisation: operator, account, action, subject, at });
    return organisation;
  });
}
