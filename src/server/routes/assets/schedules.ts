import { z } from '@hono/zod-openapi';
import {
  changeSchedule,
  showSchedule,
  showSchedules,
} from '../../../app/registry/schedules/schedules.ts';
import {
  scheduleLineSchema,
  scheduleSchema,
} from '../../../vocabulary/registry/assets/schedule.ts';
import { etagOf, expectedNumber } from '../../http/conditional.ts';
import { cursorOf, pageOf, pageQuery, placeOf } from '../../http/paging.ts';
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
        z.object({
          // A union: as nullable the library describes every schedule so, those that are sent too.
          schedule: z.union([schedule, z.null()]),
          nextAt: z.string().nullable(),
          version: z.int(),
        }),
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

const list = describeRoute(
  { access: 'asset.read' },
  {
    method: 'get',
    path: '/api/v1/schedules',
    summary:
      'Assets that are assessed again by themselves, the next due first: the last run of each, and the drift that was told last',
    request: { query: pageQuery },
    responses: { 200: jsonAnswer('A page', pageOf(named(scheduleLineSchema, 'ScheduleLine'))) },
  },
);

export const scheduleRoutes = newRoutes()
  .openapi(list, async (c) => {
    const { limit, cursor } = c.req.valid('query');
    const offset = placeOf(z.int().min(0).max(1_000_000), cursor) ?? 0;
    const language = c.get('language');
    const found = await showSchedules(c.get('context'), { limit: limit + 1, offset, language });
    const next = found.length > limit ? cursorOf(offset + limit) : null;
    return c.json({ items: found.slice(0, limit), next }, 200);
  })
  .openapi(show, async (c) => {
    const kept = await showSchedule(c.get('context'), c.req.valid('param').asset);
    c.header('ETag', etagOf(kept.version));
    const nextAt = kept.nextAt?.toISOString() ?? null;
    const { version } = kept;
    return c.json({ schedule: kept.schedule ?? null, nextAt, version }, 200);
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
