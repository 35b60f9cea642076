import { hasAuthenticator } from '../../../access/accounts.ts';
import { readApiToken } from '../../../access/api-tokens.ts';
import { rolesOf } from '../../../access/members.ts';
import { requiresSecondFactor } from '../../../access/organisations.ts';
import { type ReadSession, readSession } from '../../../access/sessions.ts';
import type { Transaction } from '../../../store/connect.ts';
import { continueAs, forPurpose } from '../../../store/in-organisation.ts';
import type { Caller } from '../context.ts';
import type { EntryContext, Person } from '../entry-context.ts';
import { secondFactorRequired } from './access-problems.ts';

/** Whom the cookie of a session stands for; `caller` once an organisation was chosen to which they still belong. */
export interface Recognised {
  readonly person: Person;
  readonly caller: Caller | undefined;
  /** They belong to the organisation chosen, which asks for a second factor that they have not shown. */
  readonly lacksSecondFactor: boolean;
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
    if (organisation === null) return { person, caller: undefined, lacksSecondFactor: false };
    await continueAs(tx, { organisation, account });
    const roles = await rolesOf(tx, { organisation, account });
    if (roles.length === 0) return { person, caller: undefined, lacksSecondFactor: false };
    const secondFactor = await showedFactor(tx, session);
    const lacksSecondFactor = !secondFactor && (await requiresSecondFactor(tx, organisation));
    const caller = lacksSecondFactor ? undefined : { account, organisation, roles, secondFactor };
    return { person, caller, lacksSecondFactor };
  });
}

/**
 * Who an API token stands for, with the roles of this moment; undefined where it or its owner's place has ended. Raises
 * `access.second-factor-required`.
 */
export async function recogniseToken(
  { db, clock }: EntryContext,
  secret: string,
): Promise<Caller | undefined> {
  return await forPurpose(db, 'sign-in', async (tx) => {
    const token = await readApiToken(tx, secret, clock());
    if (token === undefined) return undefined;
    await continueAs(tx, token);
    const roles = await rolesOf(tx, token);
    if (roles.length === 0) return undefined;
    const secondFactor = token.secondFactor || (await hasAuthenticator(tx, token.account));
    if (!secondFactor && (await requiresSecondFactor(tx, token.organisation))) {
      throw secondFactorRequired({});
    }
    return { ...token, secondFactor, roles };
  });
}

/**
 * Who signs in by a password is asked for a code where there is an authenticator; whom a provider vouches for is not,
 * and has what it said that it saw, or what they showed here since.
 */
async function showedFactor(tx: Transaction, session: ReadSession): Promise<boolean> {
  if (session.secondFactor || session.byProvider) return session.secondFactor;
  return await hasAuthenticator(tx, session.account);
}
