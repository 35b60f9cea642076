import { z } from '@hono/zod-openapi';
import { contractBundle } from '../../../app/registry/contract/contract-bundle.ts';
import { contractForm } from '../../../app/registry/contract/contract-form.ts';
import { declaredContract } from '../../../app/registry/contract/declared-contract.ts';
import { contractFormSchema } from '../../../vocabulary/registry/declaring/contract-form.ts';
import { declaredContractSchema } from '../../../vocabulary/registry/declaring/declared-contract.ts';
import { jsonAnswer, named } from '../../http/request-schemas.ts';
import { describeRoute, newRoutes } from '../../route.ts';
import { assetParams } from '../assets/assets.ts';

const path = '/api/v1/assets/{asset}/contract';

const show = describeRoute(
  { access: 'declaration.read' },
  {
    method: 'get',
    path,
    summary: 'All that is declared of an asset as one contract, and what it was made of',
    request: { params: assetParams },
    responses: { 200: jsonAnswer('It', named(declaredContractSchema, 'DeclaredContract')) },
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
        content: { 'application/yaml': { schema: { type: 'object' } } },
      },
    },
  },
);

const bundle = describeRoute(
  { access: 'declaration.read' },
  {
    method: 'get',
    path: `${path}/bundle`,
    summary: 'The contract with its documents and their hashes, to assess by outside the registry',
    request: { params: assetParams },
    responses: {
      200: {
        description: 'contract.odcs.yaml, its documents at their paths, SHA256SUMS',
        content: { 'application/zip': { schema: z.string().openapi({ format: 'binary' }) } },
      },
    },
  },
);

const form = describeRoute(
  { access: 'declaration.read' },
  {
    method: 'get',
    path: '/api/v1/assets/{asset}/form',
    summary:
      'The fields of the contract of an asset, a table or a column, with what is said in them',
    request: {
      params: assetParams,
      query: z.object({
        table: z.string().max(1000).optional(),
        column: z.string().max(1000).optional(),
      }),
    },
    responses: { 200: jsonAnswer('By group', named(contractFormSchema, 'ContractForm')) },
  },
);

export const contractRoutes = newRoutes()
  .openapi(form, async (c) => {
    const { table, column } = c.req.valid('query');
    const at = {
      ...(table !== undefined && { table }),
      ...(table !== undefined && column !== undefined && { column }),
    };
    return c.json(await contractForm(c.get('context'), c.req.valid('param').asset, at), 200);
  })
  .openapi(show, async (c) =>
    c.json(await declaredContract(c.get('context'), c.req.valid('param').asset), 200),
  )
  .openapi(download, async (c) => {
    const { text } = await declaredContract(c.get('context'), c.req.valid('param').asset);
    return c.body(text, 200, {
      'Content-Type': 'application/yaml; charset=utf-8',
      'Content-Disposition': 'attachment; filename="contract.odcs.yaml"',
      'Cache-Control': 'no-store',
    });
  })
  .openapi(bundle, async (c) => {
    const content = await contractBundle(c.get('context'), c.req.valid('param').asset);
    return c.body(new Uint8Array(content), 200, {
      'Content-Type': 'application/zip',
      'Content-Disposition': 'attachment; filename="contract-bundle.zip"',
      'Cache-Control': 'no-store',
    });
  });
