import { readApiToken } from '../../../access/api-tokens.ts';
import { rolesOf } from '../../../access/members.ts';
import { readSession } from '../../../access/sessions.ts';
import { continueAs, forPurpose } from '../../../store/in-organisation.ts';
import type { Caller } from '../context.ts';
import type { EntryContext, Person } from '../entry-context.ts';

/** Whom the cookie of a session stands for; `caller` once an organisation was chosen to which they still belong. */
export interface Recognised {
  readonly person: Person;
  readonly caller: Caller | undefined;
}

/** Who a session stands for, with the roles of this moment; undefined where it has ended. */
export async function recogniseSession(
  { db, clock }: EntryContext,
  secret: string,
): Promise<Recognised | undefined> {
  return await forPurpose(db, 'sign-in', async (tx) => {
    const session = await readSession(tx, secret, clock());
    if (session === undefined) return undefined;
    const { account, organisation } = session;
    const person = { account, organisation, secret };
    if (organisation === null) return { person, caller: undefined };
    await continueAs(tx, { organisation, account });
    const roles = await rolesOf(tx, { organisation, account });
    const caller = roles.length === 0 ? undefined : { account, organisation, roles };
    return { person, caller };
  });
}

/** Who an API token stands for, with the roles of this moment; undefined where it or its owner's place has ended. */
export async function recogniseToken(
  { db, clock }: EntryContext,
  secret: string,
): Promise<Caller | undefined> {
  return await forPurpose(db, 'sign-in', async (tx) => {
    const token = await readApiToken(tx, secret, clock());
    if (token === undefined) return undefined;
    await continueAs(tx, token);
    const roles = await rolesOf(tx, token);
    return roles.length === 0 ? undefined : { ...token, roles };
  });
}
