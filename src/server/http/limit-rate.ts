import type { MiddlewareHandler } from 'hono';
import { tooManyRequests } from '../server-problems.ts';
import type { ServerEnv } from '../server-settings.ts';
import { clientAddress, noAddress } from './client-address.ts';
import { problemResponse } from './problem-details.ts';

const minute = 60_000;
/** For reading what is public: more than a person or a verifying program needs. */
export const publicPerMinute = 240;
/** Addresses that are remembered at once; the one that asked longest ago is forgotten first. */
const mostAddresses = 20_000;

interface Allowance {
  /** Requests that may follow at once. */
  readonly left: number;
  readonly at: number;
}

/**
 * Lets an address ask so many times a minute, in a burst or evenly, of one route: what anybody may ask without an
 * account has to stay there for everybody. Each server counts for itself.
 */
export function limitRate(perMinute: number): MiddlewareHandler<ServerEnv> {
  const known = new Map<string, Allowance>();
  return async (c, next) => {
    const address = networkOf(clientAddress(c));
    // Without a connection there is nobody to count: so it is in tests alone.
    if (address === noAddress) return await next();
    const at = c.get('settings').registry.entry.clock().getTime();
    const before = known.get(address) ?? { left: perMinute, at };
    const refilled = before.left + ((at - before.at) / minute) * perMinute;
    const left = Math.min(perMinute, refilled);
    known.delete(address);
    known.set(address, { left: left < 1 ? left : left - 1, at });
    if (known.size > mostAddresses) {
      const [oldest] = known.keys();
      if (oldest !== undefined) known.delete(oldest);
    }
    if (left >= 1) return await next();
    const seconds = Math.ceil(((1 - left) / perMinute) * 60);
    c.header('Retry-After', String(seconds));
    return problemResponse(c, tooManyRequests({ seconds }));
  };
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
