import { z } from '@hono/zod-openapi';
import { mostDocumentBytes } from '../../../app/registry/declarations/add-document.ts';
import { downloadObjectionDocument } from '../../../app/registry/objections/show-objections.ts';
import {
  addCaseDocument,
  downloadCaseDocument,
} from '../../../app/registry/registration/case/case-documents.ts';
import { documentRecordSchema } from '../../../vocabulary/registry/declaring/document.ts';
import { bytesAnswer, jsonAnswer, named, plainText } from '../../http/request-schemas.ts';
import { describeRoute, newRoutes } from '../../route.ts';

const path = '/api/v1/registrations/{registration}';

const add = describeRoute(
  { access: 'registration.add-document', maxBytes: mostDocumentBytes },
  {
    method: 'post',
    path: `${path}/documents`,
    summary: 'Add a file to a case: its bytes are the body, and both parties may read it',
    request: {
      params: z.object({ registration: z.uuid() }),
      query: z.object({ name: plainText(200).default('document') }),
      body: {
        content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
      },
    },
    responses: { 201: jsonAnswer('It is kept', named(documentRecordSchema, 'Document')) },
  },
);

const download = describeRoute(
  { access: 'registration.read-document' },
  {
    method: 'get',
    path: `${path}/documents/{document}/content`,
    summary: 'A document of a case, for either party; the reading is audited',
    request: { params: z.object({ registration: z.uuid(), document: z.uuid() }) },
    responses: { 200: bytesAnswer('Its bytes, with their SHA-256 in Repr-Digest') },
  },
);

const ofObjection = describeRoute(
  { access: 'registration.read-document' },
  {
    method: 'get',
    path: `${path}/objections/{objection}/document`,
    summary: 'What came with an objection, for the agency alone; the reading is audited',
    request: { params: z.object({ registration: z.uuid(), objection: z.uuid() }) },
    responses: { 200: bytesAnswer('Its bytes, with their SHA-256 in Repr-Digest') },
  },
);

export const caseDocumentRoutes = newRoutes()
  .openapi(add, async (c) => {
    const { registration } = c.req.valid('param');
    const { name } = c.req.valid('query');
    const content = Buffer.from(await c.req.arrayBuffer());
    return c.json(await addCaseDocument(c.get('context'), { registration, name, content }), 201);
  })
  .openapi(download, async (c) => {
    const { content, headers } = await downloadCaseDocument(c.get('context'), c.req.valid('param'));
    return c.body(new Uint8Array(content), 200, headers);
  })
  .openapi(ofObjection, async (c) => {
    const { content, headers } = await downloadObjectionDocument(
      c.get('context'),
      c.req.valid('param'),
    );
    return c.body(new Uint8Array(content), 200, headers);
  });
