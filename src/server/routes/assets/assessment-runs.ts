import { z } from '@hono/zod-openapi';
import { streamSSE } from 'hono/streaming';
import { showRun, showRuns } from '../../../app/registry/assessing/show-assessments.ts';
import {
  cancelAssessment,
  startAssessment,
} from '../../../app/registry/assessing/start-assessment.ts';
import {
  type AssessmentRun,
  assessmentRunSchema,
  assessmentSourceSchema,
} from '../../../vocabulary/registry/assets/assessment-run.ts';
import { cursorOf, pageOf, pageQuery, placeOf } from '../../http/paging.ts';
import { jsonAnswer, jsonBody, named } from '../../http/request-schemas.ts';
import { describeRoute, newRoutes } from '../../route.ts';
import { sourceContext } from '../../source-context.ts';

const path = '/api/v1/assessment-runs';
const runParams = z.object({ run: z.uuid() });
const runSchema = named(assessmentRunSchema, 'AssessmentRun');

const start = describeRoute(
  { access: 'assessment.run' },
  {
    method: 'post',
    path,
    summary: 'Have the server assess a source; follow it by its events',
    request: jsonBody(z.strictObject({ source: assessmentSourceSchema })),
    responses: { 202: jsonAnswer('It waits for its turn', runSchema) },
  },
);

const list = describeRoute(
  { access: 'asset.read' },
  {
    method: 'get',
    path,
    summary: 'Assessments by the server, newest first',
    request: { query: pageQuery },
    responses: { 200: jsonAnswer('A page', pageOf(runSchema)) },
  },
);

const show = describeRoute(
  { access: 'asset.read' },
  {
    method: 'get',
    path: `${path}/{run}`,
    summary: 'How an assessment stands',
    request: { params: runParams },
    responses: { 200: jsonAnswer('It', runSchema) },
  },
);

const follow = describeRoute(
  { access: 'asset.read', streamed: true },
  {
    method: 'get',
    path: `${path}/{run}/events`,
    summary:
      'How an assessment stands, as server-sent events `run` until it is over; every event is the whole of it, so that nothing is lost where a connection breaks',
    request: { params: runParams },
    responses: {
      200: {
        description: 'Each event has a run as its data',
        content: { 'text/event-stream': { schema: {} } },
      },
    },
  },
);

const cancel = describeRoute(
  { access: 'assessment.run' },
  {
    method: 'post',
    path: `${path}/{run}/cancellation`,
    summary: 'End an assessment before its time',
    request: { params: runParams },
    responses: { 204: { description: 'It ends, if it was not over' } },
  },
);

/** Milliseconds between two looks. */
const lookEvery = 400;
/** Looks until a stream ends and is asked for anew, which asks again who reads it. */
const mostLooks = 300;

export const assessmentRunRoutes = newRoutes()
  .openapi(start, async (c) => {
    const run = await startAssessment(sourceContext(c), c.req.valid('json').source);
    c.header('Location', `${path}/${run.id}`);
    return c.json(run, 202);
  })
  .openapi(list, async (c) => {
    const { limit, cursor } = c.req.valid('query');
    const after = placeOf(z.object({ createdAt: z.iso.datetime(), id: z.uuid() }), cursor);
    const { items, next } = await showRuns(c.get('context'), {
      limit,
      after,
      language: c.get('language'),
    });
    return c.json({ items, next: next === undefined ? null : cursorOf(next) }, 200);
  })
  .openapi(show, async (c) =>
    c.json(await showRun(c.get('context'), c.req.valid('param').run, c.get('language')), 200),
  )
  .openapi(follow, async (c) => {
    const look = () => showRun(c.get('context'), c.req.valid('param').run, c.get('language'));
    const first = await look();
    return streamSSE(c, async (stream) => {
      const { stopping } = c.get('settings');
      let run = first;
      let told = '';
      for (let looks = 0; looks < mostLooks; looks += 1) {
        const data = JSON.stringify(run);
        if (data !== told) await stream.writeSSE({ event: 'run', data });
        told = data;
        if (isOver(run) || stream.aborted || stopping?.aborted) return;
        await stream.sleep(lookEvery);
        run = await look();
      }
    });
  })
  .openapi(cancel, async (c) => {
    await cancelAssessment(c.get('context'), c.req.valid('param').run);
    return c.body(null, 204);
  });

function isOver({ state }: AssessmentRun): boolean {
  return state !== 'waiting' && state !== 'running';
}
