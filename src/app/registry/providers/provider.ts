import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  ClientSecretBasic,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  fetchUserInfo,
  type IDToken,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import { z } from 'zod';
import {
  providerAnswerRefused,
  providerUnreachable,
} from '../../../vocabulary/registry/arrival-problems.ts';
import type { ProviderSettings } from './provider-settings.ts';

/** What the answer of a provider has to fit: kept by us, apart from the browser. */
export const requestSchema = z.strictObject({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
});
export type ProviderRequest = z.infer<typeof requestSchema>;

/** Whom a provider vouches for. */
export interface Vouched {
  readonly issuer: string;
  readonly subject: string;
  /** Only where the provider says that it was verified. */
  readonly email: string | undefined;
  readonly name: string | undefined;
  /** All that it said of the person, for the claimed roles. */
  readonly claims: Readonly<Record<string, unknown>>;
  readonly idToken: string;
  /** Whether the provider said, as its settings have it, that it saw a second factor. */
  readonly secondFactor: boolean;
}

/** An OpenID Connect provider, by the authorization code flow with PKCE (S256), state and nonce. */
export interface Provider {
  readonly settings: ProviderSettings;
  /** Where a browser goes to sign in there. Raises `access.provider-unreachable`. */
  readonly leave: (back: URL) => Promise<{ readonly to: URL; readonly request: ProviderRequest }>;
  /**
   * Checks an answer: its issuer (RFC 9207), state, code, and the signature, issuer, audience, nonce and times of the
   * ID token. Raises `access.provider-answer-refused`, `access.provider-unreachable`.
   */
  readonly answer: (url: URL, request: ProviderRequest) => Promise<Vouched>;
  /** Where a browser signs out there too; undefined where the provider offers no such place. */
  readonly signOutAt: (idToken: string, back: URL) => Promise<URL | undefined>;
}

const claimsSchema = z.looseObject({
  email: z.string().max(254).optional(),
  email_verified: z.unknown().optional(),
  name: z.string().optional(),
});

/** Opens a provider; it is asked for its settings when it is first needed, and again after a failure. */
export function openProvider(settings: ProviderSettings): Provider {
  let known: Promise<Configuration> | undefined;
  const configuration = async () => {
    known ??= discover(settings);
    try {
      return await known;
    } catch {
      known = undefined;
      throw providerUnreachable({ provider: settings.name });
    }
  };
  return {
    settings,
    leave: async (back) => await leave(await configuration(), settings, back),
    answer: async (url, request) => {
      const { signed, ...told } = await answer(await configuration(), url, request);
      return { ...told, secondFactor: sawSecondFactor(settings, signed) };
    },
    signOutAt: async (idToken, back) => {
      const config = await configuration();
      if (config.serverMetadata().end_session_endpoint === undefined) return undefined;
      return buildEndSessionUrl(config, {
        id_token_hint: idToken,
        post_logout_redirect_uri: back.href,
      });
    },
  };
}

async function discover({ issuer, clientId, clientSecret }: ProviderSettings) {
  const server = new URL(issuer);
  // The schema lets http in for this machine alone.
  const execute = server.protocol === 'http:' ? [allowInsecureRequests] : [];
  return await discovery(server, clientId, undefined, ClientSecretBasic(clientSecret), {
    execute,
    timeout: 10,
  });
}

async function leave(config: Configuration, { secondFactor }: ProviderSettings, back: URL) {
  const request = {
    state: randomState(),
    nonce: randomNonce(),
    verifier: randomPKCECodeVerifier(),
  };
  const acr = secondFactor === 'always' ? [] : secondFactor.acr;
  const to = buildAuthorizationUrl(config, {
    redirect_uri: back.href,
    scope: 'openid email profile',
    state: request.state,
    nonce: request.nonce,
    code_challenge: await calculatePKCECodeChallenge(request.verifier),
    code_challenge_method: 'S256',
    // A wish: whether it was granted is looked at in the answer.
    ...(acr.length === 0 ? {} : { acr_values: acr.join(' ') }),
  });
  return { to, request };
}

async function answer(
  config: Configuration,
  url: URL,
  request: ProviderRequest,
): Promise<Omit<Vouched, 'secondFactor'> & { readonly signed: IDToken }> {
  try {
    const tokens = await authorizationCodeGrant(config, url, {
      pkceCodeVerifier: request.verifier,
      expectedState: request.state,
      expectedNonce: request.nonce,
      idTokenExpected: true,
    });
    const identity = tokens.claims();
    if (identity === undefined || tokens.id_token === undefined) {
      throw new Error('bug: an ID token was expected and is not there');
    }
    const more =
      config.serverMetadata().userinfo_endpoint === undefined
        ? {}
        : await fetchUserInfo(config, tokens.access_token, identity.sub);
    const claims = claimsSchema.parse({ ...more, ...identity });
    return {
      issuer: identity.iss,
      subject: identity.sub,
      email: claims.email_verified === true ? claims.email : undefined,
      name: claims.name,
      claims,
      idToken: tokens.id_token,
      signed: identity,
    };
  } catch (error) {
    throw providerAnswerRefused({ reason: reasonOf(error) });
  }
}

/** By the signed ID token alone: user info says who somebody is, never how they signed in. */
function sawSecondFactor({ secondFactor }: ProviderSettings, signed: IDToken): boolean {
  if (secondFactor === 'always') return true;
  const methods = Array.isArray(signed.amr) ? signed.amr : [];
  return (
    methods.some((method) => typeof method === 'string' && secondFactor.amr.includes(method)) ||
    (typeof signed.acr === 'string' && secondFactor.acr.includes(signed.acr))
  );
}

/** A code of the protocol or of the library; whatever else went wrong has none that is told. */
function reasonOf(error: unknown): string {
  const { error: told, code } = error as { readonly error?: unknown; readonly code?: unknown };
  for (const one of [told, code]) {
    if (typeof one === 'string' && /^[A-Za-z_]{1,60}$/.test(one)) return one;
  }
  return 'unexpected';
}
