import type { Context, MiddlewareHandler } from 'hono';
import {
  noOrganisationChosen,
  notSignedIn,
  secondFactorRequired,
} from '../app/registry/accounts/access-problems.ts';
import { recogniseSession, recogniseToken } from '../app/registry/accounts/authenticate.ts';
import { authorise, type Caller } from '../app/registry/context.ts';
import type { Action } from '../app/registry/permissions.ts';
import { sessionCookie } from './http/cookies.ts';
import { limitAccount } from './http/limit-rate.ts';
import { foreignOrigin } from './server-problems.ts';
import type { ServerEnv } from './server-settings.ts';

/** Who may use a route: anyone, whoever has signed in, or whoever may do an action in their organisation. */
export type Access = 'public' | 'signed-in' | Action;

/**
 * What every write by cookie carries: names the request, so that it is done once, and cannot be set by a page of
 * another origin without asking first, which is refused.
 */
export const ownRequestHeader = 'Idempotency-Key';

const readers = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Lets a request in or refuses it, before anything of it is read. */
export function admit(access: Access): MiddlewareHandler<ServerEnv> {
  return async (c, next) => {
    const bearer = bearerOf(c);
    // A bearer token is sent by a program on purpose; a cookie is sent by a browser whatever page asks.
    if (bearer === undefined && !readers.has(c.req.method)) refuseForeignOrigin(c);
    if (access === 'signed-in') await recognise(c);
    else if (access !== 'public') await admitTo(c, access, bearer);
    await next();
  };
}

async function admitTo(
  c: Context<ServerEnv>,
  action: Action,
  bearer: string | undefined,
): Promise<void> {
  const { entry } = c.get('settings').registry;
  const caller = bearer === undefined ? await callerOfSession(c) : await callerOfToken(c, bearer);
  const context = { ...entry, caller };
  authorise(context, action);
  c.set('context', context);
}

async function callerOfToken(c: Context<ServerEnv>, secret: string): Promise<Caller> {
  const caller = await recogniseToken(c.get('settings').registry.entry, secret);
  if (caller === undefined) throw notSignedIn({});
  // Apart from the person: a program that runs wild does not lock them out. Its tokens share one allowance, or
  // whoever made more of them could ask for more.
  limitAccount(c, `tokens:${caller.account}`);
  return caller;
}

async function callerOfSession(c: Context<ServerEnv>): Promise<Caller> {
  await recognise(c);
  const { caller, lacksSecondFactor } = c.get('recognised');
  if (lacksSecondFactor) throw secondFactorRequired({});
  if (caller === undefined) throw noOrganisationChosen({});
  return caller;
}

async function recognise(c: Context<ServerEnv>): Promise<void> {
  const secret = sessionCookie(c);
  const { entry } = c.get('settings').registry;
  const known = secret === undefined ? undefined : await recogniseSession(entry, secret);
  if (known === undefined) throw notSignedIn({});
  limitAccount(c, `account:${known.person.account}`);
  c.set('recognised', known);
  c.set('person', known.person);
}

function bearerOf(c: Context<ServerEnv>): string | undefined {
  return /^Bearer (\S+)$/i.exec(c.req.header('Authorization') ?? '')?.[1];
}

/** Both are asked for: browsers send Origin with every write, and the header takes a script of our own. */
function refuseForeignOrigin(c: Context<ServerEnv>): void {
  const { url, anyName } = c.get('settings');
  const origin = c.req.header('Origin');
  const own = [url.origin, ...(anyName ? [`http://${c.req.header('Host')}`] : [])];
  const isOwn = origin === undefined || own.includes(origin);
  if (!isOwn || c.req.header(ownRequestHeader) === undefined) throw foreignOrigin({});
}
