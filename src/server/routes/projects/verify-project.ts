import { z } from '@hono/zod-openapi';
import {
  verifyIssuedReport,
  verifyReportFile,
} from '../../../app/registry/projects/verify-report.ts';
import { projectVerificationSchema } from '../../../vocabulary/registry/projects/issued-project.ts';
import { jsonAnswer, jsonBody, named } from '../../http/request-schemas.ts';
import { letAnyoneRead, publicContext } from '../../registration-context.ts';
import { describeRoute, newRoutes } from '../../route.ts';

const verificationSchema = named(projectVerificationSchema, 'ProjectVerification');
const mostFileBytes = 8 * 1024 * 1024;

const verify = describeRoute(
  { access: 'public' },
  {
    method: 'get',
    path: '/api/v1/verify-project/{project}',
    summary: 'Whether a report of this registry is genuine: who issued it when, and its hash',
    request: { params: z.object({ project: z.uuid() }) },
    responses: { 200: jsonAnswer('What was found just now', verificationSchema) },
  },
);

const verifyFile = describeRoute(
  { access: 'public', maxBytes: mostFileBytes },
  {
    method: 'post',
    path: '/api/v1/verify-project',
    summary: 'Whether the file of a report was sealed here and is as it was; nothing of it is kept',
    request: jsonBody(z.strictObject({ document: z.looseObject({}), seal: z.string() })),
    responses: { 200: jsonAnswer('What was found just now', verificationSchema) },
  },
);

/** The data of the public page `/verify-project/{project}`, which is one of the web application. */
export const verifyProjectRoutes = newRoutes()
  .openapi(verify, async (c) => {
    const found = await verifyIssuedReport(publicContext(c), c.req.valid('param').project);
    letAnyoneRead(c);
    return c.json(found, 200);
  })
  .openapi(verifyFile, async (c) => {
    const found = await verifyReportFile(publicContext(c), c.req.valid('json'));
    return c.json(found, 200);
  });
