import { createRoute, OpenAPIHono, type RouteConfig } from '@hono/zod-openapi';
import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { type Access, admit } from './admit.ts';
import { answerOnce } from './answer-once.ts';
import { limitRate } from './http/limit-rate.ts';
import { answerInvalid, problemResponse } from './http/problem-details.ts';
import { traceUseCase } from './http/trace-requests.ts';
import { bodyTooLarge, jsonExpected } from './server-problems.ts';
import type { ServerEnv } from './server-settings.ts';

type Described<P extends string> = Omit<RouteConfig, 'path' | 'middleware'> & { readonly path: P };

export interface RouteRules {
  readonly access: Access;
  /** Largest body; 1 MiB where nothing is said. */
  readonly maxBytes?: number;
  /**
   * What goes in or out flows: the use case takes the body as it comes and limits it. No answer is kept; that a
   * repetition changes nothing is the use case's business.
   */
  readonly streamed?: true;
  /** A field of the answer that is told once and never kept. */
  readonly secretField?: string;
  /** A question that is asked with a body: nothing is written, so no answer is kept for a repetition. */
  readonly keepsNothing?: boolean;
  /** How many times a minute one address may ask; any number where nothing is said. */
  readonly perMinute?: number;
  /** Whether it changes what was read, and so takes the ETag of that as If-Match. */
  readonly conditional?: boolean;
}

/**
 * One route: who may use it, and what goes in and out. Its `access` is checked before the body is read and stands in
 * the OpenAPI document, from which a test tries every route as every role.
 */
export function describeRoute<const P extends string, const R extends Described<P>>(
  rules: RouteRules,
  route: R,
) {
  const { access, maxBytes = 1_048_576, secretField, conditional = false } = rules;
  const { keepsNothing = false, perMinute, streamed = false } = rules;
  const middleware: MiddlewareHandler<ServerEnv>[] = [
    ...(perMinute === undefined ? [] : [limitRate(perMinute)]),
    admit(access),
    ...(streamed ? [] : [limitBody(maxBytes)]),
    ...(takesJson(route) ? [jsonAlone] : []),
    ...(streamed || keepsNothing ? [] : [answerOnce(secretField)]),
    traceUseCase(access),
  ];
  return createRoute({
    ...route,
    path: route.path,
    ...(access === 'public' ? {} : { security: [{ session: [] }, { token: [] }] }),
    'x-assay-access': access,
    'x-assay-conditional': conditional,
    middleware,
  });
}

/** Whether a route takes JSON and nothing else. */
function takesJson({ request }: Pick<RouteConfig, 'request'>): boolean {
  return Object.keys(request?.body?.content ?? {}).join() === 'application/json';
}

/** What is not said to be JSON is read as nothing, which a body without required fields would be. */
const jsonAlone: MiddlewareHandler<ServerEnv> = async (c, next) => {
  const type = c.req.header('Content-Type') ?? '';
  if (!/^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(type)) throw jsonExpected({});
  await next();
};

/** An empty set of routes: each file in `routes/` fills one. */
export function newRoutes(): OpenAPIHono<ServerEnv> {
  return new OpenAPIHono<ServerEnv>({ defaultHook: answerInvalid });
}

function limitBody(maxSize: number): MiddlewareHandler<ServerEnv> {
  return bodyLimit({
    maxSize,
    onError: (c) => problemResponse(c, bodyTooLarge({ bytes: maxSize })),
  });
}
