import { z } from '@hono/zod-openapi';
import { jsonAnswer } from '../request-schemas.ts';
import { describeRoute, newRoutes } from '../route.ts';

const answer = z.object({ status: z.enum(['ok', 'unavailable']) });

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
    summary: 'Whether requests can be answered: the database answers',
    responses: {
      200: jsonAnswer('They can', answer),
      503: jsonAnswer('They cannot, now', answer),
    },
  },
);

export const healthRoutes = newRoutes()
  .openapi(alive, (c) => c.json({ status: 'ok' } as const, 200))
  .openapi(ready, async (c) =>
    (await c.get('settings').registry.isReady())
      ? c.json({ status: 'ok' } as const, 200)
      : c.json({ status: 'unavailable' } as const, 503),
  );
