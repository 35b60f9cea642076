import { z } from '@hono/zod-openapi';
import { registryIsSetUp, setUpRegistry } from '../../../app/registry/accounts/set-up.ts';
import { organisationKinds } from '../../../vocabulary/registry/organisation-kinds.ts';
import {
  emailSchema,
  jsonAnswer,
  jsonBody,
  languageSchema,
  passwordSchema,
  plainText,
} from '../../http/request-schemas.ts';
import { describeRoute, newRoutes } from '../../route.ts';

export const newOrganisationSchema = z
  .strictObject({
    name: plainText(200),
    kind: z.enum(organisationKinds),
    registrationNumber: plainText(60).optional(),
  })
  .openapi('NewOrganisation');

const status = describeRoute(
  { access: 'public' },
  {
    method: 'get',
    path: '/api/v1/set-up',
    summary: 'Whether the registry was set up',
    responses: { 200: jsonAnswer('What is so', z.object({ done: z.boolean() })) },
  },
);

const setUp = describeRoute(
  { access: 'public' },
  {
    method: 'post',
    path: '/api/v1/set-up',
    summary: 'Set the registry up by the code that the server printed',
    request: jsonBody(
      z
        .strictObject({
          code: z.string().max(100),
          organisation: newOrganisationSchema,
          email: emailSchema,
          name: plainText(200),
          language: languageSchema,
          password: passwordSchema,
        })
        .openapi('SetUp'),
    ),
    responses: {
      201: jsonAnswer('It is set up', z.object({ organisation: z.uuid(), account: z.uuid() })),
    },
  },
);

export const setUpRoutes = newRoutes()
  .openapi(status, async (c) =>
    c.json({ done: await registryIsSetUp(c.get('settings').registry.entry) }, 200),
  )
  .openapi(setUp, async (c) => {
    const { entry, setUpCode } = c.get('settings').registry;
    return c.json(await setUpRegistry({ ...entry, setUpCode }, c.req.valid('json')), 201);
  });
