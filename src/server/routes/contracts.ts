import { z } from '@hono/zod-openapi';
import { declaredContract } from '../../app/registry/contract/declared-contract.ts';
import { declaredContractSchema } from '../../vocabulary/registry/declared-contract.ts';
import { jsonAnswer } from '../request-schemas.ts';
import { describeRoute, newRoutes } from '../route.ts';
import { assetParams } from './assets.ts';

const path = '/api/v1/assets/{asset}/contract';

const show = describeRoute(
  { access: 'declaration.read' },
  {
    method: 'get',
    path,
    summary: 'All that is declared of an asset as one contract, and what it was made of',
    request: { params: assetParams },
    responses: { 200: jsonAnswer('It', declaredContractSchema.openapi('DeclaredContract')) },
  },
);

const download = describeRoute(
  { access: 'declaration.read' },
  {
    method: 'get',
    path: `${path}/content`,
    summary: 'The contract alone, as a file for assay assess --contract',
    request: { params: assetParams },
    responses: {
      200: {
        description: 'Open Data Contract Standard',
        content: { 'application/yaml': { schema: z.string() } },
      },
    },
  },
);

export const contractRoutes = newRoutes()
  .openapi(show, async (c) =>
    c.json(await declaredContract(c.get('context'), c.req.valid('param').asset), 200),
  )
  .openapi(download, async (c) => {
    const { text } = await declaredContract(c.get('context'), c.req.valid('param').asset);
    return c.body(text, 200, {
      'Content-Type': 'application/yaml; charset=utf-8',
      'Content-Disposition': 'attachment; filename="contract.odcs.yaml"',
      'Cache-Control': 'private, no-store',
    });
  });
