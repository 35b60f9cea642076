import { z } from '@hono/zod-openapi';
import { stream } from 'hono/streaming';
import { auditPage, exportAudit, verifyAudit } from '../../app/registry/audit/audit-trail.ts';
import { cursorOf, pageOf, pageQuery, placeOf } from '../http/paging.ts';
import { bytesAnswer, jsonAnswer } from '../http/request-schemas.ts';
import { describeRoute, newRoutes } from '../route.ts';

const path = '/api/v1/audit';

const textsSchema = z.object({ en: z.string(), zh: z.string() });

const entrySchema = z
  .object({
    organisation: z.uuid(),
    sequence: z.int(),
    at: z.string(),
    account: z.uuid().nullable(),
    action: z.string(),
    subject: z.string(),
    details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
    previous: z.string(),
    hash: z.string(),
  })
  .openapi('AuditEntry');

const verdictSchema = z
  .object({
    intact: z.boolean(),
    entries: z.int(),
    faults: z.array(z.object({ kind: z.string(), sequence: z.int(), texts: textsSchema })),
    anchorFaults: z.array(z.object({ kind: z.string(), line: z.int(), texts: textsSchema })),
    vouchedThrough: z.object({ sequence: z.int(), at: z.string() }).nullable(),
    vouchedSince: z.string().nullable(),
  })
  .openapi('AuditVerdict');

/** A day that a database knows as well: it has no year 0. */
const daySchema = z.iso.date().refine((day) => day >= '0001-01-01');

const list = describeRoute(
  { access: 'audit.read' },
  {
    method: 'get',
    path,
    summary: 'What was done, newest first',
    request: {
      query: pageQuery.extend({
        account: z.uuid().optional(),
        action: z
          .string()
          .max(100)
          .regex(/^[a-z-]+\.[A-Za-z-]+$/)
          .optional(),
        /** Days of UTC, both included. */
        from: daySchema.optional(),
        to: daySchema.optional(),
      }),
    },
    responses: { 200: jsonAnswer('A page', pageOf(entrySchema)) },
  },
);

const download = describeRoute(
  { access: 'audit.read' },
  {
    method: 'get',
    path: `${path}/export`,
    summary: 'Every entry from the first on, one JSON object a line',
    responses: { 200: bytesAnswer('The chain', 'application/x-ndjson') },
  },
);

const verify = describeRoute(
  { access: 'audit.verify' },
  {
    method: 'get',
    path: `${path}/verification`,
    summary: 'Whether anything was rewritten or cut short, and how far that can be vouched for',
    responses: { 200: jsonAnswer('What was found', verdictSchema) },
  },
);

export const auditRoutes = newRoutes()
  .openapi(list, async (c) => {
    const { limit, cursor, ...search } = c.req.valid('query');
    const before = placeOf(z.int().positive(), cursor);
    const items = [...(await auditPage(c.get('context'), { ...search, before, limit }))];
    const last = items.at(-1)?.sequence ?? 1;
    const isMore = items.length === limit && last > 1;
    return c.json({ items, next: isMore ? cursorOf(last) : null }, 200);
  })
  .openapi(download, (c) => {
    c.header('Content-Type', 'application/x-ndjson');
    c.header('Content-Disposition', 'attachment; filename="audit.ndjson"');
    return stream(c, (out) =>
      exportAudit(c.get('context'), async (entry) => {
        await out.write(`${JSON.stringify(entry)}\n`);
      }),
    );
  })
  .openapi(verify, async (c) => {
    const { anchoring } = c.get('settings').registry;
    const verdict = await verifyAudit({ ...c.get('context'), anchoring });
    const { faults, anchorFaults } = verdict;
    return c.json({ ...verdict, faults: [...faults], anchorFaults: [...anchorFaults] }, 200);
  });
