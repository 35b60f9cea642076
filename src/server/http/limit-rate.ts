import type { Context, MiddlewareHandler } from 'hono';
import { tooManyRequests, tooManyRequestsOfAccount } from '../server-problems.ts';
import type { ServerEnv } from '../server-settings.ts';
import { type Allowances, allowances, type Taken } from './allowances.ts';
import { clientAddress, noAddress } from './client-address.ts';

/** For reading what is public: more than a person or a verifying program needs. */
export const publicPerMinute = 240;
/** What one account, and its API tokens together, may each ask of all routes where the operator says nothing else. */
export const accountPerMinute = 3000;

/**
 * Lets an address ask so many times a minute of one route: what anybody may ask without an account has to stay there
 * for everybody.
 */
export function limitRate(perMinute: number): MiddlewareHandler<ServerEnv> {
  const known = allowances(perMinute);
  return async (c, next) => {
    const address = networkOf(clientAddress(c));
    // Without a connection there is nobody to count: so it is in tests alone.
    if (address === noAddress) return await next();
    const { allowed, seconds } = countRequest(c, { known, whose: address, policy: 'address' });
    if (!allowed) throw tooManyRequests({ seconds });
    await next();
  };
}

/** Counts a request of an account, or of its API tokens. Raises `server.too-many-requests-of-account`. */
export function limitAccount(c: Context<ServerEnv>, whose: string): void {
  const known = c.get('accountAllowances');
  if (known === undefined) return;
  const { allowed, seconds } = countRequest(c, { known, whose, policy: 'account' });
  if (!allowed) throw tooManyRequestsOfAccount({ seconds, most: known.perMinute });
}

/** Counts, and tells what is left by the headers of draft-ietf-httpapi-ratelimit-headers-10. */
function countRequest(
  c: Context<ServerEnv>,
  of: { readonly known: Allowances; readonly whose: string; readonly policy: string },
): Taken {
  const { known, whose, policy } = of;
  const taken = known.take(whose, c.get('settings').registry.entry.clock().getTime());
  c.header('RateLimit-Policy', `"${policy}";q=${known.perMinute};w=60`);
  c.header('RateLimit', `"${policy}";r=${taken.left};t=${taken.seconds}`);
  return taken;
}

/** A household has a /64 of IPv6: its addresses count as one. */
function networkOf(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address;
  const [head = '', tail] = address.split('::');
  const first = head.split(':').filter((part) => part !== '');
  const rest = tail === undefined ? [] : tail.split(':').filter((part) => part !== '');
  const zeros = Array.from({ length: Math.max(0, 8 - first.length - rest.length) }, () => '0');
  return [...first, ...zeros, ...rest].slice(0, 4).join(':');
}
