import type { MiddlewareHandler } from 'hono';
import { Histogram, Registry } from 'prom-client';
import { traceId } from '../../trace/in-span.ts';
import type { ServerEnv } from '../server-settings.ts';
import { routeOf } from './route-of.ts';

export interface Observation {
  readonly metrics: Registry;
  readonly watch: MiddlewareHandler<ServerEnv>;
}

/** Times each request and logs it by its route: never an address, a query or a body, where names may stand. */
export function observe(): Observation {
  const metrics = new Registry();
  const seconds = new Histogram({
    name: 'assay_http_request_seconds',
    help: 'Time from the request to its answer.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [metrics],
  });
  const watch: MiddlewareHandler<ServerEnv> = async (c, next) => {
    const began = performance.now();
    await next();
    const { method } = c.req;
    const route = routeOf(c);
    const { status } = c.res;
    const elapsed = performance.now() - began;
    seconds.observe({ method, route, status: String(status) }, elapsed / 1000);
    const request = c.get('requestId');
    const took = { milliseconds: Math.round(elapsed) };
    const part = { request, trace: traceId() };
    c.get('settings').log.info({ ...part, method, route, status, ...took }, 'request');
  };
  return { metrics, watch };
}
