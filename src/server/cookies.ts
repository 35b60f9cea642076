import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { sessionLimits } from '../app/registry/session.ts';
import type { ServerEnv } from './server-settings.ts';

/** The secret of the browser's session. */
export function sessionCookie(c: Context<ServerEnv>): string | undefined {
  return getCookie(c, nameFor(c));
}

/** Gives the browser a session. No script can read it, and no other site's page has it sent. */
export function giveSession(c: Context<ServerEnv>, secret: string): void {
  setCookie(c, nameFor(c), secret, { ...attributes(c), maxAge: sessionLimits.absolute * 60 });
}

export function takeSession(c: Context<ServerEnv>): void {
  deleteCookie(c, nameFor(c), attributes(c));
}

/** `__Host-` holds the cookie to this host and to TLS; plain HTTP on a person's own machine cannot have it. */
function nameFor(c: Context<ServerEnv>): string {
  return isSecure(c) ? '__Host-assay-session' : 'assay-session';
}

function attributes(c: Context<ServerEnv>) {
  return { path: '/', httpOnly: true, sameSite: 'Strict', secure: isSecure(c) } as const;
}

function isSecure(c: Context<ServerEnv>): boolean {
  return c.get('settings').url.protocol === 'https:';
}
