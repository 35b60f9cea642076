import { z } from '@hono/zod-openapi';
import {
  showAssessmentPage,
  showAssessmentTable,
} from '../../../app/registry/assets/show-assessment-page.ts';
import { assessmentRecordSchema } from '../../../vocabulary/registry/assets/asset.ts';
import type {
  AssetChunk,
  ReportHead,
  StoredTableChunk,
} from '../../../vocabulary/reports/report-page.ts';
import { publishedType } from '../../http/published-type.ts';
import { jsonAnswer } from '../../http/request-schemas.ts';
import { writtenJson } from '../../http/written-json.ts';
import { describeRoute, newRoutes } from '../../route.ts';
import { noSuchRoute } from '../../server-problems.ts';

const path = '/api/v1/assessments/{assessment}';
const assessment = z.uuid();
const pageSchema = z
  .object({
    record: assessmentRecordSchema,
    head: publishedType<ReportHead>('ReportHead', 'vocabulary/reports/report-page.ts'),
    asset: publishedType<AssetChunk>('AssetChunk', 'vocabulary/reports/report-page.ts'),
  })
  .openapi('AssessmentPage');
const tableSchema = publishedType<StoredTableChunk>(
  'StoredTableChunk',
  'vocabulary/reports/report-page.ts',
);

const page = describeRoute(
  { access: 'asset.read' },
  {
    method: 'get',
    path: `${path}/page`,
    summary: 'The parts of a kept report that the page of its asset begins with',
    request: { params: z.object({ assessment }) },
    responses: { 200: jsonAnswer('They', pageSchema) },
  },
);

const table = describeRoute(
  { access: 'asset.read' },
  {
    method: 'get',
    path: `${path}/tables/{chunk}`,
    summary: 'One table of a kept report, by the name that its page gives it',
    request: { params: z.object({ assessment, chunk: z.string().max(40) }) },
    responses: { 200: jsonAnswer('It', tableSchema) },
  },
);

export const assessmentPageRoutes = newRoutes()
  .openapi(page, async (c) => {
    const { assessment: id } = c.req.valid('param');
    return writtenJson(c, await showAssessmentPage(c.get('context'), id));
  })
  .openapi(table, async (c) => {
    const asked = c.req.valid('param');
    const found = await showAssessmentTable(c.get('context'), asked.assessment, asked.chunk);
    if (found === undefined) throw noSuchRoute({});
    return writtenJson(c, found);
  });
