import { z } from '@hono/zod-openapi';
import {
  describeRulebook,
  rulebookSchema,
} from '../../app/registry/registration/describe-rulebook.ts';
import { registrationStates } from '../../app/registry/registration/list-registrations.ts';
import {
  listAgencies,
  listRegister,
  showRegisterEntry,
} from '../../app/registry/registration/show-register.ts';
import { registerItemSchema } from '../../vocabulary/registry/register-entry.ts';
import { pageOf, pageQuery } from '../paging.ts';
import { publicContext } from '../registration-context.ts';
import { jsonAnswer, named } from '../request-schemas.ts';
import { describeRoute, newRoutes } from '../route.ts';

const path = '/api/v1/register';
export const registrationStateSchema = z.enum(registrationStates).openapi('RegistrationState');
const itemSchema = named(registerItemSchema, 'RegisterEntry');

const list = describeRoute(
  { access: 'public' },
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
  { access: 'public' },
  {
    method: 'get',
    path: `${path}/{registration}`,
    summary: 'One entry of the public register',
    request: { params: z.object({ registration: z.uuid() }) },
    responses: { 200: jsonAnswer('As it stands', itemSchema) },
  },
);

const agencies = describeRoute(
  { access: 'public' },
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
  { access: 'public' },
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

export const registerRoutes = newRoutes()
  .openapi(list, async (c) => {
    const { q: query, cursor: after, ...rest } = c.req.valid('query');
    const page = await listRegister(publicContext(c), { ...rest, query, after });
    return c.json({ items: [...page.items], next: page.next ?? null }, 200);
  })
  .openapi(show, async (c) =>
    c.json(await showRegisterEntry(publicContext(c), c.req.valid('param').registration), 200),
  )
  .openapi(agencies, async (c) => c.json({ items: await listAgencies(publicContext(c)) }, 200))
  .openapi(rulebook, (c) => c.json(describeRulebook(c.get('settings').registry.rulebook), 200));
