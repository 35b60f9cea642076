import { spendDeparture } from '../../../access/departures.ts';
import { forPurpose } from '../../../store/in-organisation.ts';
import { providerAnswerRefused } from '../../../vocabulary/registry/arrival-problems.ts';
import type { Language } from '../../../vocabulary/text.ts';
import { openSessionFor } from '../accounts/sign-in.ts';
import { accountOfArrival } from './account-of.ts';
import { followClaims } from './claimed-roles.ts';
import {
  type Departure,
  departureSchema,
  type ProviderContext,
  placeOfDeparture,
  providerOf,
} from './depart.ts';
import { linkAfterProof } from './link-account.ts';
import type { Provider, Vouched } from './provider.ts';

/** A browser that comes back from a provider. */
export interface Return {
  readonly provider: string;
  /** The address it came back to, with the provider's answer. */
  readonly url: URL;
  /** Of the cookie that it left with. */
  readonly secret: string | undefined;
  /** The session that it had before: it ends. */
  readonly former?: string | undefined;
  readonly language: Language;
}

/** What came of it: a session, unless an account was linked, and where its person wanted to go. */
export interface Arrived {
  readonly session: string | undefined;
  readonly next: string | undefined;
}

/**
 * Takes a provider's answer, once, from the browser that left for that provider. Raises
 * `access.provider-answer-refused`, `access.provider-unreachable`, and what `accountOfArrival` and `linkAfterProof` raise.
 */
export async function arrive(context: ProviderContext, given: Return): Promise<Arrived> {
  const provider = providerOf(context, given.provider);
  const departure = await departureOf(context, given);
  const vouched = await provider.answer(given.url, departure.request);
  if (departure.link !== undefined) {
    await linkAfterProof(context, departure.link, vouched);
    return { session: undefined, next: '/account' };
  }
  const session = await openByProvider(context, { given, provider, departure, vouched });
  return { session, next: departure.next };
}

async function departureOf(context: ProviderContext, given: Return): Promise<Departure> {
  const { secret } = given;
  if (secret === undefined) throw providerAnswerRefused({ reason: 'no_departure' });
  const at = context.clock();
  const sealed = await forPurpose(context.db, 'sign-in', (tx) => spendDeparture(tx, secret, at));
  if (sealed === undefined) throw providerAnswerRefused({ reason: 'no_departure' });
  const text = context.secrets.open(sealed, placeOfDeparture);
  const departure = departureSchema.parse(JSON.parse(text));
  if (departure.provider !== given.provider) {
    throw providerAnswerRefused({ reason: 'another_provider' });
  }
  return departure;
}

async function openByProvider(
  context: ProviderContext,
  of: {
    readonly given: Return;
    readonly provider: Provider;
    readonly departure: Departure;
    readonly vouched: Vouched;
  },
): Promise<string> {
  const { given, departure, vouched } = of;
  const { settings } = of.provider;
  const at = context.clock();
  return await forPurpose(context.db, 'sign-in', async (tx) => {
    const { language } = given;
    const arrival = { vouched, provider: settings, departure, language, at };
    const account = await accountOfArrival(tx, arrival);
    await followClaims(tx, { account, provider: settings, claims: vouched.claims, at });
    const idToken = context.secrets.seal(vouched.idToken, placeOfIdToken(account));
    const { secondFactor } = vouched;
    return await openSessionFor(tx, { account, former: given.former, idToken, secondFactor, at });
  });
}

/** Where the ID token of a session is kept. */
export function placeOfIdToken(account: string): string {
  return `id-token:${account}`;
}
