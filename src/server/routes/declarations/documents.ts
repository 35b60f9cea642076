import { z } from '@hono/zod-openapi';
import { addDocument, mostDocumentBytes } from '../../../app/registry/declarations/add-document.ts';
import {
  documentsOfAsset,
  downloadDocument,
} from '../../../app/registry/declarations/show-documents.ts';
import { documentRecordSchema } from '../../../vocabulary/registry/declaring/document.ts';
import { bytesAnswer, jsonAnswer, named, plainText } from '../../http/request-schemas.ts';
import { describeRoute, newRoutes } from '../../route.ts';
import { assetParams } from '../assets/assets.ts';

const ofAsset = '/api/v1/assets/{asset}/documents';
const documentSchema = named(documentRecordSchema, 'Document');

const list = describeRoute(
  { access: 'document.read' },
  {
    method: 'get',
    path: ofAsset,
    summary: 'The documents of an asset with all their versions, newest first',
    request: { params: assetParams },
    responses: { 200: jsonAnswer('All of them', z.object({ items: z.array(documentSchema) })) },
  },
);

const add = describeRoute(
  { access: 'document.add', maxBytes: mostDocumentBytes },
  {
    method: 'post',
    path: ofAsset,
    summary: 'Attach a file: its bytes are the body, and what it is they say',
    request: {
      params: assetParams,
      query: z.object({
        name: plainText(200).default('document'),
        /** Of the document that this is a new version of. */
        lineage: z.uuid().optional(),
      }),
      body: {
        content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
      },
    },
    responses: { 201: jsonAnswer('It is kept', documentSchema) },
  },
);

const download = describeRoute(
  { access: 'document.read' },
  {
    method: 'get',
    path: '/api/v1/documents/{document}/content',
    summary: 'A document as it was given, to be saved and not shown',
    request: { params: z.object({ document: z.uuid() }) },
    responses: { 200: bytesAnswer('Its bytes, with their SHA-256 in Repr-Digest') },
  },
);

export const documentRoutes = newRoutes()
  .openapi(list, async (c) => {
    const items = await documentsOfAsset(c.get('context'), c.req.valid('param').asset);
    return c.json({ items }, 200);
  })
  .openapi(add, async (c) => {
    const { name, lineage } = c.req.valid('query');
    const content = Buffer.from(await c.req.arrayBuffer());
    const { asset } = c.req.valid('param');
    const file = { name, lineage, assetId: asset, content };
    return c.json(await addDocument(c.get('context'), file), 201);
  })
  .openapi(download, async (c) => {
    const { document } = c.req.valid('param');
    const { content, headers } = await downloadDocument(c.get('context'), document);
    return c.body(new Uint8Array(content), 200, headers);
  });
