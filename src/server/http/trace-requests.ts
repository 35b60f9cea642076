import { context, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { MiddlewareHandler } from 'hono';
import { inSpan, tracer } from '../../trace/in-span.ts';
import { withTraceParent } from '../../trace/trace-parent.ts';
import type { Access } from '../admit.ts';
import type { ServerEnv } from '../server-settings.ts';
import { routeOf } from './route-of.ts';

const methods = new Set(['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT']);

/** Each request as a span, part of the trace that it names. Told are method, route and status, never an address. */
export const traceRequests: MiddlewareHandler<ServerEnv> = (c, next) =>
  withTraceParent(c.req.header('traceparent'), async () => {
    const method = methods.has(c.req.method) ? c.req.method : '_OTHER';
    const span = tracer().startSpan(method, {
      kind: SpanKind.SERVER,
      attributes: { 'http.request.method': method },
    });
    try {
      await context.with(trace.setSpan(context.active(), span), next);
    } finally {
      const { status } = c.res;
      // As in `/api/v1/assets/:asset`.
      const route = routeOf(c);
      span.updateName(`${method} ${route}`);
      span.setAttributes({ 'http.route': route, 'http.response.status_code': status });
      if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    }
  });

/** The use case of a route as a span of the request's, named by its action. */
export function traceUseCase(access: Access): MiddlewareHandler<ServerEnv> {
  return async (_, next) => {
    if (access === 'public' || access === 'signed-in') return await next();
    await inSpan(access, {}, next);
  };
}
