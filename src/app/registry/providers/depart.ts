import { z } from 'zod';
import { byAddress, countAttempt } from '../../../access/attempts.ts';
import { departureMinutes, keepDeparture } from '../../../access/departures.ts';
import { newSecret } from '../../../access/secrets.ts';
import { notFound } from '../../../registry/registry-problems.ts';
import { forPurpose } from '../../../store/in-organisation.ts';
import { afterProof, type Proof } from '../accounts/own-credentials.ts';
import type { Person, SignInContext } from '../entry-context.ts';
import { type Provider, requestSchema } from './provider.ts';

export { departureMinutes };

export type ProviderContext = SignInContext & {
  readonly providers: readonly Provider[];
  /** Where people reach the registry. */
  readonly url: URL;
};

/** Why somebody goes to a provider, with what its answer has to fit. */
export const departureSchema = z.strictObject({
  provider: z.string(),
  request: requestSchema,
  /** Where they wanted to go. */
  next: z.string().optional(),
  /** The secret of an invitation that they take up. */
  invitation: z.string().optional(),
  /** The account that they link, opened before they left. */
  link: z.strictObject({ account: z.uuid(), organisation: z.uuid().nullable() }).optional(),
});
export type Departure = z.infer<typeof departureSchema>;

/** Where a browser goes, and the secret of the cookie by which it is known when it comes back. */
export interface Leaving {
  readonly to: URL;
  readonly secret: string;
}

/** Sends a browser to a provider to sign in. Raises `registry.not-found`, `access.provider-unreachable`. */
export async function departToSignIn(
  context: ProviderContext,
  of: Pick<Departure, 'provider' | 'next' | 'invitation'> & { readonly address: string },
): Promise<Leaving> {
  const at = context.clock();
  const { address, ...departure } = of;
  await forPurpose(context.db, 'sign-in', (tx) =>
    countAttempt(tx, byAddress, { subject: address, at }),
  );
  return await depart(context, departure);
}

/** The same to link an account, whose person proves once more that it is theirs. Raises what `signIn` raises too. */
export async function departToLink(
  context: ProviderContext,
  person: Person,
  of: { readonly provider: string; readonly proof: Proof },
): Promise<Leaving> {
  const { provider, proof } = of;
  const { account, organisation } = person;
  // What is proved here is done when the browser comes back: nothing is changed yet.
  await afterProof(context, { person, proof }, async () => undefined);
  return await depart(context, { provider, link: { account, organisation } });
}

/** A provider by its id. Raises `registry.not-found`. */
export function providerOf(
  { providers }: Pick<ProviderContext, 'providers'>,
  id: string,
): Provider {
  const found = providers.find(({ settings }) => settings.id === id);
  if (found === undefined) throw notFound({ kind: 'provider', id });
  return found;
}

/** Where a provider sends browsers back to: registered with it, one for each, so that none answers for another. */
export function returnAddress({ url }: Pick<ProviderContext, 'url'>, provider: string): URL {
  return new URL(`/api/v1/providers/${provider}/return`, url);
}

/** Where the request of a departure is kept. */
export const placeOfDeparture = 'departure';

async function depart(context: ProviderContext, of: Omit<Departure, 'request'>): Promise<Leaving> {
  const provider = providerOf(context, of.provider);
  const { to, request } = await provider.leave(returnAddress(context, of.provider));
  const secret = newSecret();
  const sealed = context.secrets.seal(JSON.stringify({ ...of, request }), placeOfDeparture);
  const at = context.clock();
  await forPurpose(context.db, 'sign-in', (tx) =>
    keepDeparture(tx, { secret, request: sealed, at }),
  );
  return { to, secret };
}
