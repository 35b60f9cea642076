import type { Context } from 'hono';
import { matchedRoutes } from 'hono/route';
import type { ServerEnv } from '../server-settings.ts';

/**
 * The template of the route that answers, as `/api/v1/assets/:asset`, for figures, logs and traces: never an address
 * with its values. What stands for every address, as the pages of the web application do, says nothing and is passed over.
 */
export function routeOf(c: Context<ServerEnv>): string {
  const named = matchedRoutes(c).findLast(({ path }) => !path.endsWith('*'));
  return named?.path ?? '/*';
}
