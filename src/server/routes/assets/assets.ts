import { z } from '@hono/zod-openapi';
import { editAsset } from '../../../app/registry/assets/edit-asset.ts';
import { facetsOfAssets, listAssets } from '../../../app/registry/assets/list-assets.ts';
import { showAsset } from '../../../app/registry/assets/show-asset.ts';
import {
  type AssetFilters,
  assessmentRecordSchema,
  assetFacets,
  assetFacetsSchema,
  assetOrders,
  assetRecordSchema,
} from '../../../vocabulary/registry/assets/asset.ts';
import { etagOf, expectedVersion } from '../../http/conditional.ts';
import { pageOf, pageQuery } from '../../http/paging.ts';
import { jsonAnswer, jsonBody, named, plainText } from '../../http/request-schemas.ts';
import { describeRoute, newRoutes } from '../../route.ts';

const path = '/api/v1/assets';
export const assetParams = z.object({ asset: z.uuid() });

/** A filter may be given several times. */
const anyOf = z.union([z.string().max(200), z.array(z.string().max(200)).max(50)]).optional();
const searchQuery = z.object({
  /** Words that must all be there; `"quoted"` as they stand, `-without`, `OR` between alternatives. */
  query: z.string().max(400).optional(),
  grade: anyOf,
  dataGrade: anyOf,
  responsible: anyOf,
  tag: anyOf,
  /** Ids of glossary terms. */
  term: anyOf,
  /** `low` below 0.60, `fair` below 0.80, `good`. */
  coverage: anyOf,
  /** Dimensions whose score is below 55. */
  weak: anyOf,
  /** Gates that are shut. */
  gate: anyOf,
  /** `none`, `personal` or `sensitive`. */
  persons: anyOf,
});

const list = describeRoute(
  { access: 'asset.read' },
  {
    method: 'get',
    path,
    summary: 'Assets that a search finds; `order` of the answer says how they are sorted in fact',
    request: {
      query: searchQuery.extend(pageQuery.shape).extend({ order: z.enum(assetOrders).optional() }),
    },
    responses: {
      200: jsonAnswer(
        'A page',
        pageOf(named(assetRecordSchema, 'Asset')).extend({ order: z.enum(assetOrders) }),
      ),
    },
  },
);

const facets = describeRoute(
  { access: 'asset.read' },
  {
    method: 'get',
    path: `${path}/facets`,
    summary:
      'How many assets a search finds, by grade, data grade, responsible party, tag, glossary term and more; of 5,000 assets or more as of at most ten seconds ago',
    request: { query: searchQuery },
    responses: { 200: jsonAnswer('Counts', named(assetFacetsSchema, 'AssetFacets')) },
  },
);

const show = describeRoute(
  { access: 'asset.read' },
  {
    method: 'get',
    path: `${path}/{asset}`,
    summary: 'An asset with its assessments, newest first',
    request: { params: assetParams },
    responses: {
      200: jsonAnswer(
        'It',
        z.object({
          asset: assetRecordSchema,
          assessments: z.array(named(assessmentRecordSchema, 'Assessment')),
        }),
      ),
    },
  },
);

const change = describeRoute(
  { access: 'asset.change', conditional: true },
  {
    method: 'patch',
    path: `${path}/{asset}`,
    summary: 'Tag an asset, say who owns it and looks after it, or take it off the lists and back',
    request: {
      params: assetParams,
      ...jsonBody(
        z.strictObject({
          tags: z.array(plainText(64)).max(50).optional(),
          archived: z.boolean().optional(),
          owner: plainText(200).nullable().optional(),
          /** A member of the organisation. */
          steward: z.uuid().nullable().optional(),
        }),
      ),
    },
    responses: { 204: { description: 'It is so' } },
  },
);

export const assetRoutes = newRoutes()
  .openapi(list, async (c) => {
    const { limit, cursor, order, ...search } = c.req.valid('query');
    const { items, next, ...sorted } = await listAssets(c.get('context'), {
      ...searchOf(search),
      limit,
      order,
      after: cursor,
    });
    return c.json({ items, next: next ?? null, order: sorted.order }, 200);
  })
  .openapi(facets, async (c) =>
    c.json(await facetsOfAssets(c.get('context'), searchOf(c.req.valid('query'))), 200),
  )
  .openapi(show, async (c) => {
    const { asset, assessments } = await showAsset(c.get('context'), c.req.valid('param').asset);
    c.header('ETag', etagOf(asset.version));
    return c.json({ asset, assessments: [...assessments] }, 200);
  })
  .openapi(change, async (c) => {
    const { tags, archived, owner, steward } = c.req.valid('json');
    const version = await editAsset(c.get('context'), {
      id: c.req.valid('param').asset,
      expected: expectedVersion(c),
      ...(tags && { tags }),
      ...(archived !== undefined && { archived }),
      ...(owner !== undefined && { owner }),
      ...(steward !== undefined && { steward }),
    });
    c.header('ETag', etagOf(version));
    return c.body(null, 204);
  });

function searchOf({ query, ...facets }: z.infer<typeof searchQuery>) {
  const values = (given: string | readonly string[] | undefined) =>
    given === undefined ? [] : [given].flat();
  const filters: AssetFilters = Object.fromEntries(
    assetFacets.map((facet) => [facet, values(facets[facet])]),
  );
  return { query, filters };
}
