import { z } from '@hono/zod-openapi';
import { jsonAnswer } from '../http/request-schemas.ts';
import { describeRoute, newRoutes } from '../route.ts';

const answer = z.object({ status: z.enum(['ok', 'unavailable']) });
/** A task that fails is tried again; requests are answered all the same. */
const readiness = answer.extend({
  tasks: z.array(
    z.object({ name: z.string(), last: z.enum(['done', 'failed', 'skipped', 'none']) }),
  ),
});

const alive = describeRoute(
  { access: 'public' },
  {
    method: 'get',
    path: '/healthz',
    summary: 'Whether the process runs',
    responses: { 200: jsonAnswer('It runs', answer) },
  },
);

const ready = describeRoute(
  { access: 'public' },
  {
    method: 'get',
    path: '/readyz',
    summary:
      'Whether requests can be answered: the database answers; and how work in the background stands',
    responses: {
      200: jsonAnswer('They can', readiness),
      503: jsonAnswer('They cannot, now', readiness),
    },
  },
);

export const healthRoutes = newRoutes()
  .openapi(alive, (c) => c.json({ status: 'ok' } as const, 200))
  .openapi(ready, async (c) => {
    const { registry } = c.get('settings');
    const tasks = registry.background().map(({ name, last }) => ({ name, last }));
    return (await registry.isReady())
      ? c.json({ status: 'ok' as const, tasks }, 200)
      : c.json({ status: 'unavailable' as const, tasks }, 503);
  });
