import { z } from '@hono/zod-openapi';
import { changeSchedule, showSchedule } from '../../../app/registry/schedules/schedules.ts';
import { scheduleSchema } from '../../../vocabulary/registry/assets/schedule.ts';
import { etagOf, expectedNumber } from '../../http/conditional.ts';
import { jsonAnswer, jsonBody, named } from '../../http/request-schemas.ts';
import { describeRoute, newRoutes } from '../../route.ts';
import { sourceContext } from '../../source-context.ts';
import { assetParams } from './assets.ts';

const path = '/api/v1/assets/{asset}/schedule';
const schedule = named(scheduleSchema, 'Schedule');

const show = describeRoute(
  { access: 'asset.read' },
  {
    method: 'get',
    path,
    summary: 'When an asset is assessed again by itself; its ETag is "0" where it is not',
    request: { params: assetParams },
    responses: {
      200: jsonAnswer(
        'It',
        z.object({ schedule: schedule.nullable(), nextAt: z.string().nullable() }),
      ),
    },
  },
);

const change = describeRoute(
  { access: 'schedule.change', conditional: true },
  {
    method: 'put',
    path,
    summary: 'Have an asset assessed again by itself, and people told where it drifts',
    request: { params: assetParams, ...jsonBody(schedule) },
    responses: { 204: { description: 'It is so' } },
  },
);

export const scheduleRoutes = newRoutes()
  .openapi(show, async (c) => {
    const kept = await showSchedule(c.get('context'), c.req.valid('param').asset);
    c.header('ETag', etagOf(kept.version));
    const nextAt = kept.nextAt?.toISOString() ?? null;
    return c.json({ schedule: kept.schedule ?? null, nextAt }, 200);
  })
  .openapi(change, async (c) => {
    const version = await changeSchedule(sourceContext(c), {
      assetId: c.req.valid('param').asset,
      expected: expectedNumber(c),
      schedule: c.req.valid('json'),
    });
    c.header('ETag', etagOf(version));
    return c.body(null, 204);
  });
