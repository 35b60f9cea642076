import { opensByPasswordAlone } from '../../../access/accounts.ts';
import { readApiToken } from '../../../access/api-tokens.ts';
import { rolesOf } from '../../../access/members.ts';
import { requiresSecondFactor } from '../../../access/organisations.ts';
import { readSession } from '../../../access/sessions.ts';
import type { Transaction } from '../../../store/connect.ts';
import { continueAs, forPurpose } from '../../../store/in-organisation.ts';
import type { Caller } from '../context.ts';
import type { EntryContext, Person } from '../entry-context.ts';
import { secondFactorRequired } from './access-problems.ts';

/** Whom the cookie of a session stands for; `caller` once an organisation was chosen to which they still belong. */
export interface Recognised {
  readonly person: Person;
  readonly caller: Caller | undefined;
  /** They belong to the organisation chosen, which asks for a second factor that they do not have. */
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
    const lacksSecondFactor = await lacksRequiredFactor(tx, { organisation, account });
    const caller = lacksSecondFactor ? undefined : { account, organisation, roles };
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
    if (await lacksRequiredFactor(tx, token)) throw secondFactorRequired({});
    return { ...token, roles };
  });
}

async function lacksRequiredFactor(
  tx: Transaction,
  { organisation, account }: { readonly organisation: string; readonly account: string },
): Promise<boolean> {
  return (
    (await requiresSecondFactor(tx, organisation)) && (await opensByPasswordAlone(tx, account))
  );
}
