import type { OpenAPIHono } from '@hono/zod-openapi';
import type { ServerEnv } from '../server-settings.ts';

const methods = ['GET', 'PUT', 'POST', 'PATCH', 'DELETE'] as const;

/** The methods that an address takes; none where there is nothing at it. */
export function methodsAt(routes: OpenAPIHono<ServerEnv>, path: string): readonly string[] {
  return methods.filter((method) => routes.router.match(method, path)[0].length > 0);
}
