import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';

/** Whom the provider vouches for, and with what claims, by their subject. */
export type People = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export interface OidcServer {
  readonly issuer: string;
  /** Who signs in next: nobody has to type. */
  signInAs: string;
  /** How they sign in, as RFC 8176 has it, and what class of authentication that is. */
  how: { readonly amr?: string[]; readonly acr?: string };
  readonly close: () => Promise<void>;
}

export const client = { id: 'assay', secret: 'a secret of the client' };

/** A real OpenID Connect provider on a free loopback port, which signs in whoever the test names. */
export async function startOidcServer(
  people: People,
  registered: { readonly redirects: readonly string[]; readonly signedOut: readonly string[] },
): Promise<OidcServer> {
  const http = createServer();
  await new Promise<void>((listening) => http.listen(0, '127.0.0.1', listening));
  const issuer = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [...registered.redirects],
        post_logout_redirect_uris: [...registered.signedOut],
      },
    ],
    // How they signed in is told with every ID token, as some providers do.
    claims: {
      openid: ['sub', 'acr', 'amr'],
      email: ['email', 'email_verified'],
      profile: ['name', 'groups'],
    },
    features: { devInteractions: { enabled: false } },
    cookies: { keys: ['a key of the test'] },
    ttl: {
      AccessToken: 60,
      AuthorizationCode: 60,
      Grant: 60,
      IdToken: 60,
      Interaction: 60,
      Session: 60,
    },
    pkce: { required: () => true },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub, ...people[sub] }) }),
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({
        clientId: oidc.client?.clientId ?? '',
        accountId: oidc.session?.accountId ?? '',
      });
      grant.addOIDCScope('openid email profile');
      await grant.save();
      return grant;
    },
  });
  const server: OidcServer = {
    issuer,
    signInAs: Object.keys(people)[0] ?? '',
    how: {},
    close: () =>
      new Promise((closed) => {
        http.close(() => closed());
        http.closeAllConnections();
      }),
  };
  const answer = provider.callback();
  http.on('request', (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return answer(request, response);
    const login = { accountId: server.signInAs, ...server.how };
    return provider.interactionFinished(request, response, { login });
  });
  return server;
}

/** Goes where a browser would, keeping cookies, until it is sent back to an address that begins with `until`. */
export async function follow(from: string, until: string): Promise<URL> {
  const cookies = new Map<string, string>();
  let at = new URL(from);
  while (!at.href.startsWith(until)) {
    const Cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(at, { headers: { Cookie }, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    const location = response.headers.get('Location');
    if (location === null) throw new Error(`${response.status}: ${await response.text()}`);
    at = new URL(location, at);
  }
  return at;
}
