import { z } from '@hono/zod-openapi';
import {
  classifyAsset,
  linkTerms,
  relateAsset,
  showUpkeep,
} from '../../../app/registry/assets/upkeep.ts';
import { dataGrades } from '../../../vocabulary/codes/data-grades.ts';
import { mostLinks } from '../../../vocabulary/registry/assets/glossary.ts';
import { relationKinds } from '../../../vocabulary/registry/assets/relation-kinds.ts';
import { assetUpkeepSchema } from '../../../vocabulary/registry/assets/upkeep.ts';
import { etagOf, expectedVersion } from '../../http/conditional.ts';
import { jsonAnswer, jsonBody, longText, named, plainText } from '../../http/request-schemas.ts';
import { describeRoute, newRoutes } from '../../route.ts';
import { assetParams } from './assets.ts';

const path = '/api/v1/assets/{asset}';
const done = { 204: { description: 'It is so' } };

const show = describeRoute(
  { access: 'asset.read' },
  {
    method: 'get',
    path: `${path}/upkeep`,
    summary:
      'What people keep of an asset: tags, owner, steward, decided data grade beside the proposal, glossary terms, relations',
    request: { params: assetParams },
    responses: { 200: jsonAnswer('It', named(assetUpkeepSchema, 'AssetUpkeep')) },
  },
);

const classify = describeRoute(
  { access: 'asset.classify', conditional: true },
  {
    method: 'put',
    path: `${path}/data-grade`,
    summary: 'Decide the data grade of an asset, above what is confirmed or proposed',
    request: {
      params: assetParams,
      ...jsonBody(z.strictObject({ grade: z.enum(dataGrades), reason: longText(2000) })),
    },
    responses: done,
  },
);

const unclassify = describeRoute(
  { access: 'asset.classify', conditional: true },
  {
    method: 'delete',
    path: `${path}/data-grade`,
    summary: 'Let the confirmed or proposed data grade hold again',
    request: { params: assetParams },
    responses: done,
  },
);

const link = describeRoute(
  { access: 'asset.change', conditional: true },
  {
    method: 'put',
    path: `${path}/terms`,
    summary: 'Give an asset exactly these glossary terms, as a whole or by a table or column',
    request: {
      params: assetParams,
      ...jsonBody(
        z.strictObject({
          items: z
            .array(
              z.strictObject({
                term: z.uuid(),
                table: plainText(1000).optional(),
                column: plainText(1000).optional(),
              }),
            )
            .max(mostLinks),
        }),
      ),
    },
    responses: done,
  },
);

const relate = describeRoute(
  { access: 'asset.change', conditional: true },
  {
    method: 'put',
    path: `${path}/relations`,
    summary: 'Have an asset say exactly these relations to others; those of others to it stay',
    request: {
      params: assetParams,
      ...jsonBody(
        z.strictObject({
          items: z
            .array(z.strictObject({ kind: z.enum(relationKinds), other: z.uuid() }))
            .max(mostLinks),
        }),
      ),
    },
    responses: done,
  },
);

export const upkeepRoutes = newRoutes()
  .openapi(show, async (c) => {
    const upkeep = await showUpkeep(c.get('context'), c.req.valid('param').asset);
    c.header('ETag', etagOf(upkeep.version));
    return c.json(upkeep, 200);
  })
  .openapi(classify, async (c) => {
    const at = { id: c.req.valid('param').asset, expected: expectedVersion(c) };
    const version = await classifyAsset(c.get('context'), at, c.req.valid('json'));
    c.header('ETag', etagOf(version));
    return c.body(null, 204);
  })
  .openapi(unclassify, async (c) => {
    const at = { id: c.req.valid('param').asset, expected: expectedVersion(c) };
    const version = await classifyAsset(c.get('context'), at, null);
    c.header('ETag', etagOf(version));
    return c.body(null, 204);
  })
  .openapi(link, async (c) => {
    const at = { id: c.req.valid('param').asset, expected: expectedVersion(c) };
    const version = await linkTerms(c.get('context'), at, c.req.valid('json').items);
    c.header('ETag', etagOf(version));
    return c.body(null, 204);
  })
  .openapi(relate, async (c) => {
    const at = { id: c.req.valid('param').asset, expected: expectedVersion(c) };
    const version = await relateAsset(c.get('context'), at, c.req.valid('json').items);
    c.header('ETag', etagOf(version));
    return c.body(null, 204);
  });
