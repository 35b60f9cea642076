import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { arrive } from '../../../app/registry/providers/arrive.ts';
import {
  departToLink,
  departToSignIn,
  returnAddress,
} from '../../../app/registry/providers/depart.ts';
import { unlinkAccount } from '../../../app/registry/providers/link-account.ts';
import { Problem } from '../../../vocabulary/problem.ts';
import {
  providerUnreachable,
  registryUnavailable,
} from '../../../vocabulary/registry/arrival-problems.ts';
import { clientAddress } from '../../http/client-address.ts';
import {
  departureCookie,
  giveDeparture,
  giveSession,
  sessionCookie,
  takeDeparture,
} from '../../http/cookies.ts';
import { statusOf } from '../../http/problem-status.ts';
import { jsonAnswer, jsonBody, proofSchema } from '../../http/request-schemas.ts';
import { providerContext } from '../../provider-context.ts';
import { describeRoute, newRoutes } from '../../route.ts';
import type { ServerEnv } from '../../server-settings.ts';

const path = '/api/v1/providers';
const one = { params: z.object({ provider: z.string().regex(/^[a-z0-9-]{1,40}$/) }) };
/** A page of ours, never another site. */
const nextSchema = z
  .string()
  .max(2000)
  .regex(/^\/(?![/\\])/);
const leavingSchema = z.object({ location: z.string() });

const list = describeRoute(
  { access: 'public' },
  {
    method: 'get',
    path,
    summary: 'By whom else one may sign in (OpenID Connect)',
    responses: {
      200: jsonAnswer(
        'All of them',
        z.object({ items: z.array(z.object({ id: z.string(), name: z.string() })) }),
      ),
    },
  },
);

const depart = describeRoute(
  { access: 'public' },
  {
    method: 'post',
    path: `${path}/{provider}/departures`,
    summary: 'Go to a provider to sign in, or to take up an invitation',
    request: {
      ...one,
      ...jsonBody(
        z.strictObject({ next: nextSchema.optional(), invitation: z.string().max(100).optional() }),
      ),
    },
    responses: { 201: jsonAnswer('Where the browser goes', leavingSchema) },
  },
);

const link = describeRoute(
  { access: 'signed-in' },
  {
    method: 'post',
    path: `${path}/{provider}/links`,
    summary: 'Go to a provider to let it open the own account',
    request: { ...one, ...jsonBody(proofSchema) },
    responses: { 201: jsonAnswer('Where the browser goes', leavingSchema) },
  },
);

const unlink = describeRoute(
  { access: 'signed-in' },
  {
    method: 'post',
    path: '/api/v1/account/unlink',
    summary: 'Let no provider open the own account any more',
    request: jsonBody(proofSchema),
    responses: { 204: { description: 'The password alone opens it' } },
  },
);

const back = describeRoute(
  { access: 'public' },
  {
    method: 'get',
    path: `${path}/{provider}/return`,
    summary: 'Where a provider sends browsers back to',
    description: 'The query is the answer of the provider; nothing of it is taken on trust.',
    request: one,
    responses: { 303: { description: 'On to a page, which says what went wrong if anything did' } },
  },
);

export const providerRoutes = newRoutes()
  .openapi(list, (c) => {
    const { providers } = c.get('settings').registry;
    return c.json({ items: providers.map(({ settings: { id, name } }) => ({ id, name })) }, 200);
  })
  .openapi(depart, async (c) => {
    const { provider } = c.req.valid('param');
    const asked = { ...c.req.valid('json'), provider, address: clientAddress(c) };
    const { to, secret } = await departToSignIn(providerContext(c), asked);
    giveDeparture(c, secret);
    return c.json({ location: to.href }, 201);
  })
  .openapi(link, async (c) => {
    const { provider } = c.req.valid('param');
    const proof = { ...c.req.valid('json'), address: clientAddress(c) };
    const asked = { provider, proof };
    const { to, secret } = await departToLink(providerContext(c), c.get('person'), asked);
    giveDeparture(c, secret);
    return c.json({ location: to.href }, 201);
  })
  .openapi(unlink, async (c) => {
    const proof = { ...c.req.valid('json'), address: clientAddress(c) };
    await unlinkAccount(c.get('settings').registry.entry, c.get('person'), proof);
    return c.body(null, 204);
  })
  .openapi(back, async (c) => c.redirect(await pageAfter(c, c.req.valid('param').provider), 303));

/** A browser stands here, so what went wrong is told by a page and not as a document. */
async function pageAfter(c: Context<ServerEnv>, provider: string): Promise<string> {
  const context = providerContext(c);
  const secret = departureCookie(c);
  takeDeparture(c);
  const url = returnAddress(context, provider);
  url.search = new URL(c.req.url).search;
  const given = { provider, url, secret, former: sessionCookie(c), language: c.get('language') };
  try {
    const { session, next } = await arrive(context, given);
    if (session !== undefined) giveSession(c, session);
    return next ?? '/';
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { code, params } = error.kind === providerUnreachable.kind ? error : ofPerson(error);
    const reason = params.reason === undefined ? {} : { reason: String(params.reason) };
    const told = new URLSearchParams({ refused: code, provider, ...reason });
    return `/sign-in?${told}`;
  }
}

/** What is a fault of ours is no refusal of the person who stands here. */
function ofPerson(problem: Problem): Problem {
  return statusOf(problem) < 500 ? problem : registryUnavailable({});
}
