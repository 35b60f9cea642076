import type { Context } from 'hono';
import type { PublicContext } from '../app/registry/certificates/publish-status-list.ts';
import type { RegistrationContext } from '../app/registry/registration/registration-context.ts';
import type { ServerEnv } from './server-settings.ts';

/** What the use cases of registration work with, for a request that was admitted. */
export function registrationContext(c: Context<ServerEnv>): RegistrationContext {
  const { rulebook } = c.get('settings').registry;
  return { ...c.get('context'), rulebook, office: officeOf(c) };
}

/** What public pages of registrations work with. */
export function publicRegistrationContext(c: Context<ServerEnv>) {
  return { ...publicContext(c), rulebook: c.get('settings').registry.rulebook };
}

/** What public pages work with. */
export function publicContext(c: Context<ServerEnv>): PublicContext {
  return { ...c.get('settings').registry.entry, office: officeOf(c) };
}

function officeOf(c: Context<ServerEnv>): PublicContext['office'] {
  const { registry, url } = c.get('settings');
  return { keys: registry.keys, publicAddress: url.origin };
}

/** Programs of any origin may read what is published for them, such as keys and status lists. */
export function letAnyoneRead(c: Context<ServerEnv>): void {
  c.header('Access-Control-Allow-Origin', '*');
}
