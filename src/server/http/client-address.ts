import type { Context } from 'hono';
import type { ServerEnv } from '../server-settings.ts';

/** What stands where a request came by no connection. */
export const noAddress = 'unknown';

/**
 * Where a request came from, for counting attempts. Each of our own proxies adds the address that it was reached
 * from to X-Forwarded-For; what stands before those is not believed, for anyone can send it.
 */
export function clientAddress(c: Context<ServerEnv>): string {
  const { proxies } = c.get('settings');
  const forwarded = (c.req.header('X-Forwarded-For') ?? '').split(',').map((one) => one.trim());
  const address = proxies > 0 ? forwarded.at(-proxies) : undefined;
  return address || (c.env?.address ?? noAddress);
}
