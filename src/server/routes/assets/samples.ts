import { z } from '@hono/zod-openapi';
import {
  askForSample,
  decideSample,
  giveSample,
  lookAtSample,
  samplesOfAsset,
  withdrawSample,
} from '../../../app/registry/samples/sample-requests.ts';
import { mostSampleRows } from '../../../vocabulary/codes/sample-rows.ts';
import { maskedSampleSchema } from '../../../vocabulary/masked-sample.ts';
import { sampleRequestSchema } from '../../../vocabulary/registry/assets/sample.ts';
import { etagOf, expectedNumber } from '../../http/conditional.ts';
import { jsonAnswer, jsonBody, longText, named, plainText } from '../../http/request-schemas.ts';
import { describeRoute, newRoutes } from '../../route.ts';
import { assetParams } from './assets.ts';

const request = named(sampleRequestSchema, 'SampleRequest');
const masked = named(maskedSampleSchema, 'MaskedSample');
const params = z.object({ sample: z.uuid() });

const list = describeRoute(
  { access: 'sample.read' },
  {
    method: 'get',
    path: '/api/v1/assets/{asset}/samples',
    summary: 'Requests for masked rows, with who asked, granted, gave and looked',
    request: { params: assetParams },
    responses: { 200: jsonAnswer('Newest first', z.object({ items: z.array(request) })) },
  },
);

const ask = describeRoute(
  { access: 'sample.ask' },
  {
    method: 'post',
    path: '/api/v1/assets/{asset}/samples',
    summary: 'Ask for masked rows of a table; the registry chooses the seed',
    request: {
      params: assetParams,
      ...jsonBody(
        z.strictObject({
          table: plainText(1000),
          rows: z.int().min(1).max(mostSampleRows),
          purpose: longText(2000),
        }),
      ),
    },
    responses: { 201: jsonAnswer('It is asked', request) },
  },
);

const decide = describeRoute(
  { access: 'sample.decide', conditional: true },
  {
    method: 'post',
    path: '/api/v1/samples/{sample}/decision',
    summary: 'Grant or refuse a request that somebody else made',
    request: {
      params,
      ...jsonBody(z.strictObject({ granted: z.boolean(), note: longText(2000).optional() })),
    },
    responses: { 200: jsonAnswer('It is decided', request) },
  },
);

const withdraw = describeRoute(
  { access: 'sample.ask', conditional: true },
  {
    method: 'delete',
    path: '/api/v1/samples/{sample}',
    summary: 'Take back what you asked for and nobody gave yet; the request stays to be seen',
    request: { params },
    responses: { 200: jsonAnswer('It is taken back', request) },
  },
);

const give = describeRoute(
  { access: 'sample.give', conditional: true },
  {
    method: 'put',
    path: '/api/v1/samples/{sample}/content',
    summary: 'Give what assay sample wrote for this request; anything but shapes is refused',
    request: { params, ...jsonBody(masked) },
    responses: { 200: jsonAnswer('It is given', request) },
  },
);

const look = describeRoute(
  { access: 'sample.look' },
  {
    method: 'get',
    path: '/api/v1/samples/{sample}/content',
    summary: 'The masked rows; that you looked is kept',
    request: { params },
    responses: { 200: jsonAnswer('They', masked) },
  },
);

export const sampleRoutes = newRoutes()
  .openapi(list, async (c) =>
    c.json({ items: await samplesOfAsset(c.get('context'), c.req.valid('param').asset) }, 200),
  )
  .openapi(ask, async (c) => {
    const { asset: assetId } = c.req.valid('param');
    const asked = await askForSample(c.get('context'), { ...c.req.valid('json'), assetId });
    c.header('ETag', etagOf(asked.version));
    return c.json(asked, 201);
  })
  .openapi(decide, async (c) => {
    const { sample } = c.req.valid('param');
    const expected = expectedNumber(c);
    const decision = { ...c.req.valid('json'), sample, expected };
    const decided = await decideSample(c.get('context'), decision);
    c.header('ETag', etagOf(decided.version));
    return c.json(decided, 200);
  })
  .openapi(give, async (c) => {
    const { sample } = c.req.valid('param');
    const given = { sample, expected: expectedNumber(c), masked: c.req.valid('json') };
    return c.json(await giveSample(c.get('context'), given), 200);
  })
  .openapi(withdraw, async (c) => {
    const { sample } = c.req.valid('param');
    const withdrawn = await withdrawSample(c.get('context'), {
      sample,
      expected: expectedNumber(c),
    });
    return c.json(withdrawn, 200);
  })
  .openapi(look, async (c) => {
    c.header('Cache-Control', 'no-store');
    return c.json(await lookAtSample(c.get('context'), c.req.valid('param').sample), 200);
  });
