import { decodeJwt } from 'jose';
import { profileOf } from '../../../access/accounts.ts';
import { organisationsOf, rolesOf } from '../../../access/members.ts';
import { closeSession, renewSession, sessionLimits } from '../../../access/sessions.ts';
import { notFound } from '../../../registry/registry-problems.ts';
import { continueAs, forPurpose } from '../../../store/in-organisation.ts';
import type { SessionRecord } from '../../../vocabulary/registry/session.ts';
import { may } from '../context.ts';
import type { EntryContext, Person } from '../entry-context.ts';
import { type Action, actions } from '../permissions.ts';
import { placeOfIdToken } from '../providers/arrive.ts';
import type { ProviderContext } from '../providers/depart.ts';
import type { Recognised } from './authenticate.ts';
import { recordSession } from './sign-in.ts';

/** After how many minutes a session ends: without a request, and however much it is used. */
export { sessionLimits };

/** Who uses a session. */
export async function whoAmI(
  { db }: EntryContext,
  { person, caller, lacksSecondFactor }: Recognised,
): Promise<SessionRecord<Action>> {
  return await forPurpose(db, 'public', async (tx) => {
    await continueAs(tx, { account: person.account });
    return {
      account: await profileOf(tx, person.account),
      organisation: caller === undefined && !lacksSecondFactor ? null : person.organisation,
      secondFactorRequired: lacksSecondFactor,
      organisations: await organisationsOf(tx, person.account),
      actions: caller === undefined ? [] : actions.filter((action) => may(caller, action)),
    };
  });
}

/** Has a session go on for one of its person's organisations, under the secret returned. Raises `registry.not-found` for any other. */
export async function chooseOrganisation(
  { db, clock }: EntryContext,
  { account, secret }: Person,
  organisation: string,
): Promise<string> {
  return await forPurpose(db, 'sign-in', async (tx) => {
    await continueAs(tx, { organisation, account });
    const own = await rolesOf(tx, { organisation, account });
    if (own.length === 0) throw notFound({ kind: 'organisation', id: organisation });
    const fresh = await renewSession(tx, secret, { organisation });
    await recordSession(tx, { organisation, account, at: clock() });
    return fresh;
  });
}

/**
 * Ends a session; signing out twice is no fault. Returns where a browser ends the session of the provider that
 * vouched for it too, if there is such a place.
 */
export async function signOut(context: ProviderContext, secret: string): Promise<URL | undefined> {
  const { db, secrets, providers, url } = context;
  const closed = await forPurpose(db, 'sign-in', (tx) => closeSession(tx, secret));
  if (closed === undefined || closed.idToken === null) return undefined;
  const idToken = secrets.open(closed.idToken, placeOfIdToken(closed.account));
  const { iss } = decodeJwt(idToken);
  const provider = providers.find(({ settings }) => settings.issuer === iss);
  // The session has ended here, whether or not the provider answers.
  return await provider?.signOutAt(idToken, new URL('/sign-in', url)).catch(() => undefined);
}
