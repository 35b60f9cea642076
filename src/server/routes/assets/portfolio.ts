import { z } from '@hono/zod-openapi';
import { showPortfolio } from '../../../app/registry/assets/show-portfolio.ts';
import { portfolioSchema } from '../../../vocabulary/registry/assets/portfolio.ts';
import { jsonAnswer } from '../../http/request-schemas.ts';
import { describeRoute, newRoutes } from '../../route.ts';

const show = describeRoute(
  { access: 'asset.read' },
  {
    method: 'get',
    path: '/api/v1/portfolio',
    summary: 'All assets at a glance: grades, spread of scores, coverage, shut gates, value',
    responses: {
      200: jsonAnswer('Counts', z.object(portfolioSchema.shape).openapi('Portfolio')),
    },
  },
);

export const portfolioRoutes = newRoutes().openapi(show, async (c) =>
  c.json(await showPortfolio(c.get('context')), 200),
);
