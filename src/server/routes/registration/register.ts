import { createHash } from 'node:crypto';
import { z } from '@hono/zod-openapi';
import {
  fileObjection,
  mostObjectionBytes,
} from '../../../app/registry/objections/file-objection.ts';
import {
  describeRulebook,
  rulebookSchema,
} from '../../../app/registry/registration/show/describe-rulebook.ts';
import { registrationStates } from '../../../app/registry/registration/show/list-registrations.ts';
import {
  listAgencies,
  listRegister,
  showRegisterEntry,
} from '../../../app/registry/registration/show/show-register.ts';
import {
  newObjectionSchema,
  objectionReceiptSchema,
} from '../../../vocabulary/registry/registration/objection.ts';
import { registerItemSchema } from '../../../vocabulary/registry/registration/register-entry.ts';
import { ownRequestHeader } from '../../admit.ts';
import { isUnchanged } from '../../http/conditional.ts';
import { publicPerMinute } from '../../http/limit-rate.ts';
import { pageOf, pageQuery } from '../../http/paging.ts';
import { jsonAnswer, jsonBody, named } from '../../http/request-schemas.ts';
import { publicContext, publicRegistrationContext } from '../../registration-context.ts';
import { describeRoute, newRoutes } from '../../route.ts';

const path = '/api/v1/register';
export const registrationStateSchema = z.enum(registrationStates).openapi('RegistrationState');
const itemSchema = named(registerItemSchema, 'RegisterEntry');

const list = describeRoute(
  { access: 'public', perMinute: publicPerMinute },
  {
    method: 'get',
    path,
    summary: 'The public register, the last published first',
    request: {
      query: pageQuery.extend({
        q: z.string().max(200).optional(),
        state: registrationStateSchema.optional(),
      }),
    },
    responses: { 200: jsonAnswer('A page', pageOf(itemSchema)) },
  },
);

const show = describeRoute(
  { access: 'public', perMinute: publicPerMinute },
  {
    method: 'get',
    path: `${path}/{registration}`,
    summary: 'One entry of the public register',
    request: { params: z.object({ registration: z.uuid() }) },
    responses: {
      200: jsonAnswer('As it stands', itemSchema),
      304: { description: 'As the ETag in If-None-Match' },
    },
  },
);

const agencies = describeRoute(
  { access: 'public', perMinute: publicPerMinute },
  {
    method: 'get',
    path: '/api/v1/agencies',
    summary: 'The registration agencies that applications can be submitted to',
    responses: {
      200: jsonAnswer(
        'All of them',
        z.object({ items: z.array(z.object({ id: z.uuid(), name: z.string() })) }),
      ),
    },
  },
);

const rulebook = describeRoute(
  { access: 'public', perMinute: publicPerMinute },
  {
    method: 'get',
    path: '/api/v1/registration-rules',
    summary:
      'The rules and the checklist of registrations, with the names of states, events and fields',
    responses: {
      200: jsonAnswer('Names in both languages', rulebookSchema),
    },
  },
);

const object = describeRoute(
  { access: 'public', maxBytes: mostObjectionBytes, perMinute: 6 },
  {
    method: 'post',
    path: `${path}/{registration}/objections`,
    summary: 'Object to what is published: anyone may, while the publication lasts',
    request: { params: z.object({ registration: z.uuid() }), ...jsonBody(newObjectionSchema) },
    responses: { 201: jsonAnswer('Received', objectionReceiptSchema) },
  },
);

export const registerRoutes = newRoutes()
  .openapi(list, async (c) => {
    const { q: query, cursor: after, ...rest } = c.req.valid('query');
    const page = await listRegister(publicContext(c), { ...rest, query, after });
    return c.json({ items: [...page.items], next: page.next ?? null }, 200);
  })
  .openapi(show, async (c) => {
    const { registration } = c.req.valid('param');
    const entry = await showRegisterEntry(publicRegistrationContext(c), registration);
    const hash = createHash('sha256').update(JSON.stringify(entry)).digest('hex');
    c.header('Cache-Control', 'public, no-cache');
    return isUnchanged(c, `"${hash}"`) ? c.body(null, 304) : c.json(entry, 200);
  })
  .openapi(object, async (c) => {
    const { registration } = c.req.valid('param');
    const key = c.req.header(ownRequestHeader) ?? c.get('requestId');
    const receipt = await fileObjection(publicRegistrationContext(c), {
      registration,
      key,
      objection: c.req.valid('json'),
    });
    return c.json(receipt, 201);
  })
  .openapi(agencies, async (c) => c.json({ items: await listAgencies(publicContext(c)) }, 200))
  .openapi(rulebook, (c) => c.json(describeRulebook(c.get('settings').registry.rulebook), 200));
