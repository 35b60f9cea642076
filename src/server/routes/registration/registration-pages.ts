import { z } from '@hono/zod-openapi';
import {
  showDesk,
  showRegistration,
} from '../../../app/registry/registration/show/show-registration.ts';
import {
  registrationLineSchema,
  registrationPageSchema,
} from '../../../vocabulary/registry/registration/registration-page.ts';
import { etagOf } from '../../http/conditional.ts';
import { pageOf, pageQuery } from '../../http/paging.ts';
import { jsonAnswer, named } from '../../http/request-schemas.ts';
import { registrationContext } from '../../registration-context.ts';
import { describeRoute, newRoutes } from '../../route.ts';

const path = '/api/v1/registration-pages';
// Words and figures for the pages of the web application; programs read `/api/v1/registrations`.
const lineSchema = named(registrationLineSchema, 'RegistrationLine');
const pageSchema = named(registrationPageSchema, 'RegistrationPage');

const desk = describeRoute(
  { access: 'registration.read' },
  {
    method: 'get',
    path,
    summary: 'A desk as its page shows it: cases with the clock of each',
    request: {
      query: pageQuery.extend({ as: z.enum(['applicant', 'agency']).default('applicant') }),
    },
    responses: {
      200: jsonAnswer('A page', pageOf(lineSchema)),
    },
  },
);

const one = describeRoute(
  { access: 'registration.read' },
  {
    method: 'get',
    path: `${path}/{registration}`,
    summary: 'A case as its page shows it to one of its parties',
    request: { params: z.object({ registration: z.uuid() }) },
    responses: {
      200: jsonAnswer('It', pageSchema),
    },
  },
);

export const registrationPageRoutes = newRoutes()
  .openapi(desk, async (c) => {
    const { cursor, limit, as } = c.req.valid('query');
    const after = cursor === undefined ? {} : { after: cursor };
    const { items, next } = await showDesk(registrationContext(c), { as, limit, ...after });
    return c.json({ items: [...items], next }, 200);
  })
  .openapi(one, async (c) => {
    const { registration } = c.req.valid('param');
    const page = await showRegistration(registrationContext(c), registration);
    c.header('ETag', etagOf(page.version));
    return c.json({ ...page }, 200);
  });
