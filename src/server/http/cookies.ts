import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { sessionLimits } from '../../app/registry/accounts/session.ts';
import { departureMinutes } from '../../app/registry/providers/depart.ts';
import type { ServerEnv } from '../server-settings.ts';

/** The secret of the browser's session. */
export function sessionCookie(c: Context<ServerEnv>): string | undefined {
  return getCookie(c, nameFor(c, 'session'));
}

/** Gives the browser a session. No script can read it, and no other site's page has it sent. */
export function giveSession(c: Context<ServerEnv>, secret: string): void {
  setCookie(c, nameFor(c, 'session'), secret, {
    ...attributes(c),
    maxAge: sessionLimits.absolute * 60,
  });
}

export function takeSession(c: Context<ServerEnv>): void {
  deleteCookie(c, nameFor(c, 'session'), attributes(c));
}

/** The secret of a browser that went to another provider to sign in. */
export function departureCookie(c: Context<ServerEnv>): string | undefined {
  return getCookie(c, nameFor(c, 'departure'));
}

/** Sent along when the browser is led back from another site: `Lax` allows that, `Strict` would not. */
export function giveDeparture(c: Context<ServerEnv>, secret: string): void {
  const lax = { ...attributes(c), sameSite: 'Lax', maxAge: departureMinutes * 60 } as const;
  setCookie(c, nameFor(c, 'departure'), secret, lax);
}

export function takeDeparture(c: Context<ServerEnv>): void {
  deleteCookie(c, nameFor(c, 'departure'), { ...attributes(c), sameSite: 'Lax' });
}

/** `__Host-` holds the cookie to this host and to TLS; plain HTTP on a person's own machine cannot have it. */
function nameFor(c: Context<ServerEnv>, what: 'session' | 'departure'): string {
  return isSecure(c) ? `__Host-assay-${what}` : `assay-${what}`;
}

function attributes(c: Context<ServerEnv>) {
  return { path: '/', httpOnly: true, sameSite: 'Strict', secure: isSecure(c) } as const;
}

function isSecure(c: Context<ServerEnv>): boolean {
  return c.get('settings').url.protocol === 'https:';
}
