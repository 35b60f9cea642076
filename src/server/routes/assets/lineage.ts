import { z } from '@hono/zod-openapi';
import { putLineage } from '../../../app/registry/assets/put-lineage.ts';
import { showLineage } from '../../../app/registry/assets/show-lineage.ts';
import { assetLineageSchema, runEventSchema } from '../../../vocabulary/registry/assets/lineage.ts';
import { jsonAnswer, jsonBody, named } from '../../http/request-schemas.ts';
import { describeRoute, newRoutes } from '../../route.ts';
import { assetParams } from './assets.ts';

const put = describeRoute(
  { access: 'lineage.put' },
  {
    method: 'post',
    path: '/api/v1/lineage',
    summary: 'Take in an OpenLineage RunEvent, as its HTTP transport sends it',
    request: jsonBody(named(runEventSchema, 'OpenLineageRunEvent')),
    responses: {
      201: jsonAnswer('How many edges it told', z.object({ edges: z.int() })),
    },
  },
);

const show = describeRoute(
  { access: 'asset.read' },
  {
    method: 'get',
    path: '/api/v1/assets/{asset}/lineage',
    summary: 'What an asset came of and what came of it',
    request: {
      params: assetParams,
      query: z.object({ depth: z.coerce.number().int().min(1).max(10).default(3) }),
    },
    responses: { 200: jsonAnswer('Both ways', named(assetLineageSchema, 'AssetLineage')) },
  },
);

export const lineageRoutes = newRoutes()
  .openapi(put, async (c) =>
    c.json({ edges: await putLineage(c.get('context'), c.req.valid('json')) }, 201),
  )
  .openapi(show, async (c) => {
    const { asset: id } = c.req.valid('param');
    const { depth } = c.req.valid('query');
    return c.json(await showLineage(c.get('context'), { id, depth }), 200);
  });
