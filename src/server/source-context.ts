import type { Context } from 'hono';
import type { SourceContext } from '../app/registry/assessing/uploads.ts';
import type { ServerEnv } from './server-settings.ts';

/** What use cases work with that read data on the server. */
export function sourceContext(c: Context<ServerEnv>): SourceContext {
  return { ...c.get('context'), places: c.get('settings').registry.places };
}
