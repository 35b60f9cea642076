import { z } from '@hono/zod-openapi';
import { showSources } from '../../../app/registry/assessing/show-assessments.ts';
import { addUpload, deleteUpload } from '../../../app/registry/assessing/uploads.ts';
import { sourcesSchema, uploadSchema } from '../../../vocabulary/registry/assets/assessment-run.ts';
import { jsonAnswer, named, plainText } from '../../http/request-schemas.ts';
import { describeRoute, newRoutes } from '../../route.ts';
import { sourceContext } from '../../source-context.ts';

const list = describeRoute(
  { access: 'source.read' },
  {
    method: 'get',
    path: '/api/v1/sources',
    summary: 'What the server may assess: its folders, and files that were handed in',
    responses: { 200: jsonAnswer('All of it', named(sourcesSchema, 'Sources')) },
  },
);

const add = describeRoute(
  { access: 'upload.add', streamed: true },
  {
    method: 'post',
    path: '/api/v1/uploads',
    summary: 'Hand in a file of data: its bytes are the body, and what it is they say',
    request: {
      query: z.object({ name: plainText(200).default('table') }),
      body: {
        content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
      },
    },
    responses: { 201: jsonAnswer('It is kept', named(uploadSchema, 'Upload')) },
  },
);

const remove = describeRoute(
  { access: 'upload.delete', streamed: true },
  {
    method: 'delete',
    path: '/api/v1/uploads/{upload}',
    summary: 'Delete a file of data; what was assessed of it stays',
    request: { params: z.object({ upload: z.uuid() }) },
    responses: { 204: { description: 'It is gone' } },
  },
);

/** A request without a body is a file without bytes. */
const nothing = new Blob([]).stream();

export const sourceRoutes = newRoutes()
  .openapi(list, async (c) => c.json(await showSources(sourceContext(c)), 200))
  .openapi(add, async (c) => {
    const { name } = c.req.valid('query');
    const content = c.req.raw.body ?? nothing;
    return c.json(await addUpload(sourceContext(c), { name, content }), 201);
  })
  .openapi(remove, async (c) => {
    await deleteUpload(sourceContext(c), c.req.valid('param').upload);
    return c.body(null, 204);
  });
