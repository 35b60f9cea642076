import { z } from '@hono/zod-openapi';
import { comment, commentsOfAsset } from '../../../app/registry/discussion/comment.ts';
import {
  correctionsOfAsset,
  raiseCorrection,
  stepCorrection,
} from '../../../app/registry/discussion/correct.ts';
import { correctionMoves } from '../../../app/registry/discussion/correction-moves.ts';
import {
  commentSchema,
  correctionSchema,
  topicSchema,
} from '../../../vocabulary/registry/declaring/discussion.ts';
import { etagOf, expectedNumber } from '../../http/conditional.ts';
import { jsonAnswer, jsonBody, longText, named } from '../../http/request-schemas.ts';
import { describeRoute, newRoutes } from '../../route.ts';
import { assetParams } from '../assets/assets.ts';

const commentAnswer = named(commentSchema, 'Comment');
const correctionAnswer = named(correctionSchema, 'Correction');
const said = longText(10_000);
const topic = topicSchema.extend({ topicId: topicSchema.shape.topicId.default(null) });

const list = describeRoute(
  { access: 'comment.read' },
  {
    method: 'get',
    path: '/api/v1/assets/{asset}/comments',
    summary: 'What was said of an asset and of what is known of it, newest first',
    request: { params: assetParams },
    responses: { 200: jsonAnswer('At most 500', z.object({ items: z.array(commentAnswer) })) },
  },
);

const write = describeRoute(
  { access: 'comment.write' },
  {
    method: 'post',
    path: '/api/v1/assets/{asset}/comments',
    summary: 'Say something of an asset, an assessment, a column, an answer or a document',
    request: { params: assetParams, ...jsonBody(topic.extend({ body: said })) },
    responses: { 201: jsonAnswer('It is said', commentAnswer) },
  },
);

const corrections = describeRoute(
  { access: 'comment.read' },
  {
    method: 'get',
    path: '/api/v1/assets/{asset}/corrections',
    summary: 'Requests for correction with all that was done about them, newest first',
    request: { params: assetParams },
    responses: { 200: jsonAnswer('At most 200', z.object({ items: z.array(correctionAnswer) })) },
  },
);

const raise = describeRoute(
  { access: 'correction.raise' },
  {
    method: 'post',
    path: '/api/v1/assets/{asset}/corrections',
    summary: 'Ask that something be put right',
    request: { params: assetParams, ...jsonBody(topic.extend({ note: said })) },
    responses: { 201: jsonAnswer('It is raised', correctionAnswer) },
  },
);

const step = describeRoute(
  { access: 'correction.step', conditional: true },
  {
    method: 'post',
    path: '/api/v1/corrections/{correction}/steps',
    summary:
      'Answer a request for correction, accept the answer, send it back, or take the request back',
    request: {
      params: z.object({ correction: z.uuid() }),
      ...jsonBody(
        z.strictObject({
          event: z.enum(correctionMoves),
          note: said,
          documentId: z.uuid().optional(),
        }),
      ),
    },
    responses: { 200: jsonAnswer('As it stands now', correctionAnswer) },
  },
);

export const discussionRoutes = newRoutes()
  .openapi(list, async (c) =>
    c.json({ items: await commentsOfAsset(c.get('context'), c.req.valid('param').asset) }, 200),
  )
  .openapi(write, async (c) => {
    const { asset: assetId } = c.req.valid('param');
    return c.json(await comment(c.get('context'), { ...c.req.valid('json'), assetId }), 201);
  })
  .openapi(corrections, async (c) =>
    c.json({ items: await correctionsOfAsset(c.get('context'), c.req.valid('param').asset) }, 200),
  )
  .openapi(raise, async (c) => {
    const { asset: assetId } = c.req.valid('param');
    const raised = await raiseCorrection(c.get('context'), { ...c.req.valid('json'), assetId });
    c.header('ETag', etagOf(raised.version));
    return c.json(raised, 201);
  })
  .openapi(step, async (c) => {
    const { correction } = c.req.valid('param');
    const expected = expectedNumber(c);
    const asked = { ...c.req.valid('json'), correction, expected };
    const stepped = await stepCorrection(c.get('context'), asked);
    c.header('ETag', etagOf(stepped.version));
    return c.json(stepped, 200);
  });
