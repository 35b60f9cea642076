import { z } from '@hono/zod-openapi';
import {
  answerQuestion,
  declarationOfAsset,
  historyOfField,
} from '../../../app/registry/declarations/answer-question.ts';
import { questionnaire } from '../../../app/registry/declarations/questionnaire.ts';
import { withdrawAnswer } from '../../../app/registry/declarations/withdraw-answer.ts';
import { answerSchema } from '../../../vocabulary/registry/declaring/declaration.ts';
import { textsSchema } from '../../../vocabulary/texts-schema.ts';
import { jsonAnswer, jsonBody, jsonValue, longText, named } from '../../http/request-schemas.ts';
import { describeRoute, newRoutes } from '../../route.ts';
import { assetParams } from '../assets/assets.ts';

const path = '/api/v1/assets/{asset}/declarations';
/** Names of tables and columns stand in it. */
const longestField = 1000;
const answer = named(answerSchema, 'Answer');

const questionSchema = z
  .object({
    indicator: z.string(),
    name: textsSchema,
    text: textsSchema,
    ifWorst: z.number().nullable(),
    ifBest: z.number().nullable(),
    coverageGain: z.number(),
    gate: z.string().optional(),
    fields: z.array(
      z.object({
        field: z.string(),
        level: z.enum(['asset', 'table', 'column']),
        schema: z.unknown().optional(),
        answer: answer.optional(),
      }),
    ),
  })
  .openapi('Question');

const ask = describeRoute(
  { access: 'declaration.read' },
  {
    method: 'get',
    path: '/api/v1/assets/{asset}/questions',
    summary: 'What only people know and the newest assessment misses, and what it would change',
    request: { params: assetParams },
    responses: { 200: jsonAnswer('All of it', z.object({ items: z.array(questionSchema) })) },
  },
);

const list = describeRoute(
  { access: 'declaration.read' },
  {
    method: 'get',
    path,
    summary: 'The newest answers, and together as the `assay` part of a contract',
    request: { params: assetParams },
    responses: {
      200: jsonAnswer(
        'Both',
        z.object({ answers: z.array(answer), declaration: z.record(z.string(), z.unknown()) }),
      ),
    },
  },
);

const history = describeRoute(
  { access: 'declaration.read' },
  {
    method: 'get',
    path: `${path}/{field}`,
    summary: 'Every answer that a field was given, newest first',
    request: { params: assetParams.extend({ field: z.string().max(longestField) }) },
    responses: { 200: jsonAnswer('All of them', z.object({ items: z.array(answer) })) },
  },
);

const declare = describeRoute(
  { access: 'declaration.answer' },
  {
    method: 'post',
    path,
    summary: 'Declare a field of an asset; earlier answers stay',
    request: {
      params: assetParams,
      ...jsonBody(
        z.strictObject({
          field: z.string().max(longestField),
          value: jsonValue,
          documentId: z.uuid().optional(),
        }),
      ),
    },
    responses: { 201: jsonAnswer('It is kept', answer) },
  },
);

const withdraw = describeRoute(
  { access: 'declaration.answer' },
  {
    method: 'post',
    path: '/api/v1/answers/{answer}/withdrawal',
    summary: 'Take the newest answer of a field back, with a reason; it stays to be seen',
    request: {
      params: z.object({ answer: z.uuid() }),
      ...jsonBody(z.strictObject({ reason: longText(2000) })),
    },
    responses: { 201: jsonAnswer('It no longer stands', answer) },
  },
);

export const declarationRoutes = newRoutes()
  .openapi(ask, async (c) => {
    const items = await questionnaire(c.get('context'), c.req.valid('param').asset);
    return c.json({ items: items.map((one) => ({ ...one, fields: [...one.fields] })) }, 200);
  })
  .openapi(list, async (c) =>
    c.json(await declarationOfAsset(c.get('context'), c.req.valid('param').asset), 200),
  )
  .openapi(history, async (c) => {
    const { asset, field } = c.req.valid('param');
    return c.json(
      { items: await historyOfField(c.get('context'), { assetId: asset, field }) },
      200,
    );
  })
  .openapi(declare, async (c) => {
    const { asset } = c.req.valid('param');
    const given = { ...c.req.valid('json'), assetId: asset };
    return c.json(await answerQuestion(c.get('context'), given), 201);
  })
  .openapi(withdraw, async (c) => {
    const { answer: id } = c.req.valid('param');
    const { reason } = c.req.valid('json');
    return c.json(await withdrawAnswer(c.get('context'), { id, reason }), 201);
  });
