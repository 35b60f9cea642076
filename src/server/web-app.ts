import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { ServerEnv } from './server-settings.ts';

/** Serves the built web application: its files as they are, its page for every address that is one of its own. */
export function serveWebApp(app: OpenAPIHono<ServerEnv>, folder: string): void {
  // Names of built files change with their content.
  app.use('/static/*', async (c, next) => {
    await next();
    if (c.res.ok) c.header('Cache-Control', 'public, max-age=31536000, immutable');
  });
  app.use('/*', async (c, next) => {
    if (c.req.path.startsWith('/api/')) return await next();
    return await serveStatic<ServerEnv>({ root: folder, precompressed: true })(c, next);
  });
  app.get('/*', async (c, next) => {
    const wantsPage = c.req.header('Accept')?.includes('text/html') ?? false;
    if (!wantsPage || c.req.path.startsWith('/api/')) return await next();
    c.header('Cache-Control', 'no-cache');
    return c.html(await readFile(join(folder, 'index.html'), 'utf8'));
  });
}
