import type { Context } from 'hono';
import type { ServerEnv } from './server-settings.ts';

/** Where a request came from, for counting attempts. A header is not believed: anyone can send one. */
export function clientAddress(c: Context<ServerEnv>): string {
  return c.env?.address ?? 'unknown';
}
