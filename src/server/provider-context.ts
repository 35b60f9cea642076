import type { Context } from 'hono';
import type { ProviderContext } from '../app/registry/providers/depart.ts';
import type { ServerEnv } from './server-settings.ts';

/** What signing in by other providers works with. */
export function providerContext(c: Context<ServerEnv>): ProviderContext {
  const { registry, url } = c.get('settings');
  return { ...registry.entry, providers: registry.providers, url };
}
