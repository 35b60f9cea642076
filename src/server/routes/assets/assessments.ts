import { z } from '@hono/zod-openapi';
import { compareAssessments } from '../../../app/registry/assets/compare-assessments.ts';
import { putReport } from '../../../app/registry/assets/put-report.ts';
import { showAssessment } from '../../../app/registry/assets/show-asset.ts';
import { assessmentRecordSchema } from '../../../vocabulary/registry/assets/asset.ts';
import { keptReportsSchema } from '../../../vocabulary/registry/assets/kept-reports.ts';
import { mostReportBytes } from '../../../vocabulary/registry/assets/report-size.ts';
import type { DiffReport } from '../../../vocabulary/reports/diff-report.ts';
import type { Report } from '../../../vocabulary/reports/report.ts';
import { publishedType } from '../../http/published-type.ts';
import { jsonAnswer, named } from '../../http/request-schemas.ts';
import { describeRoute, newRoutes } from '../../route.ts';

/** Described and not read here: the use case checks it against the whole published schema, in a thread of its own. */
const reportBody = {
  type: 'object' as const,
  properties: { schema: { type: 'string' as const, enum: ['assay-report/1'] } },
  required: ['schema'],
  additionalProperties: true,
};
const keptReport = publishedType<Report>('KeptReport', 'vocabulary/reports/report.ts#Report');

const put = describeRoute(
  { access: 'assessment.put', maxBytes: mostReportBytes },
  {
    method: 'post',
    path: '/api/v1/reports',
    summary: 'Put a report.json into the registry; the same one twice changes nothing',
    request: {
      body: { content: { 'application/json': { schema: reportBody } }, required: true },
    },
    responses: {
      200: jsonAnswer('Its assets and assessments', named(keptReportsSchema, 'KeptReports')),
    },
  },
);

const show = describeRoute(
  { access: 'asset.read' },
  {
    method: 'get',
    path: '/api/v1/assessments/{assessment}',
    summary: 'An assessment with its report',
    request: { params: z.object({ assessment: z.uuid() }) },
    responses: {
      200: jsonAnswer('It', z.object({ record: assessmentRecordSchema, report: keptReport })),
    },
  },
);

const compare = describeRoute(
  { access: 'asset.read' },
  {
    method: 'get',
    path: '/api/v1/comparisons/{before}/{after}',
    summary: 'What changed from one assessment to another, of one asset or of two',
    request: { params: z.object({ before: z.uuid(), after: z.uuid() }) },
    responses: {
      200: jsonAnswer(
        'As assay diff writes it',
        publishedType<DiffReport>('DiffReport', 'vocabulary/reports/diff-report.ts'),
      ),
    },
  },
);

export const assessmentRoutes = newRoutes()
  .openapi(put, async (c) => {
    const items = await putReport(c.get('context'), new Uint8Array(await c.req.arrayBuffer()));
    return c.json({ items }, 200);
  })
  .openapi(show, async (c) =>
    c.json(await showAssessment(c.get('context'), c.req.valid('param').assessment), 200),
  )
  .openapi(compare, async (c) => {
    const { before, after } = c.req.valid('param');
    return c.json(await compareAssessments(c.get('context'), [before, after]), 200);
  });
