import { z } from '@hono/zod-openapi';
import { signOff, signOffsOf, takeSignOffBack } from '../../../app/registry/sign-off/sign-off.ts';
import { signOffStateSchema } from '../../../vocabulary/registry/declaring/sign-off.ts';
import { jsonAnswer, jsonBody, longText, named } from '../../http/request-schemas.ts';
import { describeRoute, newRoutes } from '../../route.ts';

const path = '/api/v1/assessments/{assessment}/sign-offs';
const params = z.object({ assessment: z.uuid() });
const state = named(signOffStateSchema, 'SignOffs');

const show = describeRoute(
  { access: 'asset.read' },
  {
    method: 'get',
    path,
    summary: 'Who stands for an assessment, and whether that is enough',
    request: { params },
    responses: { 200: jsonAnswer('They', state) },
  },
);

const sign = describeRoute(
  { access: 'assessment.sign' },
  {
    method: 'post',
    path,
    summary: 'Stand for the newest assessment of an asset that somebody else put in',
    request: { params, ...jsonBody(z.strictObject({ note: longText(2000).optional() })) },
    responses: { 201: jsonAnswer('It is signed', state) },
  },
);

const takeBack = describeRoute(
  { access: 'assessment.sign' },
  {
    method: 'delete',
    path,
    summary: "Take one's own signature back",
    request: { params },
    responses: { 200: jsonAnswer('It counts no longer', state) },
  },
);

export const signOffRoutes = newRoutes()
  .openapi(show, async (c) =>
    c.json(await signOffsOf(c.get('context'), c.req.valid('param').assessment), 200),
  )
  .openapi(sign, async (c) => {
    const { assessment: assessmentId } = c.req.valid('param');
    const { note } = c.req.valid('json');
    return c.json(await signOff(c.get('context'), { assessmentId, note }), 201);
  })
  .openapi(takeBack, async (c) =>
    c.json(await takeSignOffBack(c.get('context'), c.req.valid('param').assessment), 200),
  );
