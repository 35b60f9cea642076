import { z } from '@hono/zod-openapi';
import { mostDocumentBytes } from '../../../app/registry/declarations/add-document.ts';
import { addProjectDocument } from '../../../app/registry/projects/add-project-document.ts';
import { listProjects, projectStandings } from '../../../app/registry/projects/list-projects.ts';
import { moveProject } from '../../../app/registry/projects/move-project.ts';
import { newProjectSchema, openNewProject } from '../../../app/registry/projects/open-project.ts';
import type { ProjectCase } from '../../../app/registry/projects/project-case.ts';
import { projectReportFile, projectReportPdf } from '../../../app/registry/projects/report-file.ts';
import { requestedProjectEventSchema } from '../../../app/registry/projects/requested-project-event.ts';
import { showProject } from '../../../app/registry/projects/show-project.ts';
import { documentRecordSchema } from '../../../vocabulary/registry/declaring/document.ts';
import { projectFileSchema } from '../../../vocabulary/registry/projects/issued-project.ts';
import {
  projectLineSchema,
  projectPageSchema,
} from '../../../vocabulary/registry/projects/project-page.ts';
import { languages } from '../../../vocabulary/text.ts';
import { etagOf, expectedNumber } from '../../http/conditional.ts';
import { pageOf, pageQuery } from '../../http/paging.ts';
import { jsonAnswer, jsonBody, named, plainText } from '../../http/request-schemas.ts';
import { registrationContext } from '../../registration-context.ts';
import { describeRoute, newRoutes } from '../../route.ts';

const path = '/api/v1/projects';
const one = { params: z.object({ project: z.uuid() }) };
const movedSchema = z
  .object({ id: z.uuid(), state: z.string(), version: z.int() })
  .openapi('MovedProject');

const list = describeRoute(
  { access: 'project.read' },
  {
    method: 'get',
    path,
    summary: 'Assessment projects with their progress, the last changed first',
    request: {
      query: pageQuery.extend({
        standing: z.enum(projectStandings).optional(),
        /** Those that have this asset in scope. */
        asset: z.uuid().optional(),
      }),
    },
    responses: {
      200: jsonAnswer('A page', pageOf(named(projectLineSchema, 'ProjectLine'))),
    },
  },
);

const open = describeRoute(
  { access: 'project.open' },
  {
    method: 'post',
    path,
    summary: 'Open a project, or one that follows an issued project',
    request: jsonBody(named(newProjectSchema, 'NewProject')),
    responses: { 201: jsonAnswer('In preparation', movedSchema) },
  },
);

const show = describeRoute(
  { access: 'project.read' },
  {
    method: 'get',
    path: `${path}/{project}`,
    summary: 'A project with its record, its progress and what may happen next',
    request: one,
    responses: {
      200: jsonAnswer('As it stands', named(projectPageSchema, 'Project')),
    },
  },
);

const step = describeRoute(
  { access: 'project.step', conditional: true },
  {
    method: 'post',
    path: `${path}/{project}/events`,
    summary: 'Move a project by an event of its state table',
    request: { ...one, ...jsonBody(named(requestedProjectEventSchema, 'ProjectEvent')) },
    responses: { 200: jsonAnswer('Moved', movedSchema) },
  },
);

const attach = describeRoute(
  { access: 'document.add', maxBytes: mostDocumentBytes },
  {
    method: 'post',
    path: `${path}/{project}/documents`,
    summary: 'Keep a file for a project: its bytes are the body. An event then names it',
    request: {
      ...one,
      query: z.object({ name: plainText(200).default('document') }),
      body: {
        content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
      },
    },
    responses: {
      201: jsonAnswer('It is kept', named(documentRecordSchema, 'ProjectDocument')),
    },
  },
);

const report = describeRoute(
  { access: 'project.read' },
  {
    method: 'get',
    path: `${path}/{project}/report`,
    summary: 'The report as it was issued, with its seal',
    request: one,
    responses: {
      200: jsonAnswer('To be kept', named(projectFileSchema, 'ProjectFile')),
    },
  },
);

const print = describeRoute(
  { access: 'project.read' },
  {
    method: 'get',
    path: `${path}/{project}/report/pdf`,
    summary: 'The report as it was issued, on pages',
    request: { ...one, query: z.object({ language: z.enum(languages).optional() }) },
    responses: {
      200: {
        description: 'A picture of the sealed record, which proves nothing by itself',
        content: { 'application/pdf': { schema: z.string().openapi({ format: 'binary' }) } },
      },
    },
  },
);

const moved = ({ row: { id, version }, record: { state } }: ProjectCase) => ({
  id,
  state,
  version,
});

export const projectRoutes = newRoutes()
  .openapi(list, async (c) => {
    const { cursor, ...query } = c.req.valid('query');
    const page = await listProjects(registrationContext(c), { ...query, after: cursor });
    return c.json({ items: [...page.items], next: page.next ?? null }, 200);
  })
  .openapi(open, async (c) => {
    const opened = moved(await openNewProject(registrationContext(c), c.req.valid('json')));
    c.header('ETag', etagOf(opened.version));
    c.header('Location', `${path}/${opened.id}`);
    return c.json(opened, 201);
  })
  .openapi(show, async (c) => {
    const page = await showProject(registrationContext(c), c.req.valid('param').project);
    c.header('ETag', etagOf(page.version));
    return c.json(page, 200);
  })
  .openapi(step, async (c) => {
    const stepped = await moveProject(registrationContext(c), {
      project: c.req.valid('param').project,
      version: expectedNumber(c),
      event: c.req.valid('json'),
    });
    c.header('ETag', etagOf(stepped.row.version));
    return c.json(moved(stepped), 200);
  })
  .openapi(attach, async (c) => {
    const file = { ...c.req.valid('query'), content: Buffer.from(await c.req.arrayBuffer()) };
    const { project } = c.req.valid('param');
    return c.json(await addProjectDocument(c.get('context'), project, file), 201);
  })
  .openapi(report, async (c) => {
    const { project } = c.req.valid('param');
    const file = await projectReportFile(c.get('context'), project);
    c.header('Content-Disposition', `attachment; filename="project-${project}.json"`);
    return c.json(file, 200);
  })
  .openapi(print, async (c) => {
    const { project } = c.req.valid('param');
    const language = c.req.valid('query').language ?? c.get('language');
    const pdf = await projectReportPdf(registrationContext(c), project, language);
    return c.body(new Uint8Array(pdf), 200, {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `attachment; filename="project-${project}.pdf"`,
      'Cache-Control': 'no-store',
    });
  });
