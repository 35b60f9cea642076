import { z } from '@hono/zod-openapi';
import { createOrganisation } from '../../app/registry/create-organisation.ts';
import {
  changeMember,
  inviteMember,
  membersOf,
  versionOfRoles,
} from '../../app/registry/members.ts';
import { roles } from '../../vocabulary/registry/roles.ts';
import { etagOf, expectedVersion } from '../conditional.ts';
import { emailSchema, jsonAnswer, jsonBody } from '../request-schemas.ts';
import { describeRoute, newRoutes } from '../route.ts';
import { newOrganisationSchema } from './set-up.ts';

const path = '/api/v1/members';
const rolesSchema = z.array(z.enum(roles)).max(roles.length);

const memberSchema = z
  .object({
    account: z.uuid(),
    name: z.string(),
    email: z.string(),
    roles: rolesSchema,
    /** For If-Match. */
    etag: z.string(),
  })
  .openapi('Member');

const list = describeRoute(
  { access: 'member.list' },
  {
    method: 'get',
    path,
    summary: 'The people of the organisation',
    responses: { 200: jsonAnswer('All of them', z.object({ items: z.array(memberSchema) })) },
  },
);

const invite = describeRoute(
  { access: 'member.invite', secretField: 'secret' },
  {
    method: 'post',
    path: '/api/v1/invitations',
    summary: 'Keep a place for somebody',
    request: jsonBody(z.strictObject({ email: emailSchema, roles: rolesSchema.min(1) })),
    responses: {
      201: jsonAnswer(
        'For the link that they are sent; the secret is told once',
        z.object({ id: z.uuid(), expiresAt: z.iso.datetime(), secret: z.string().nullable() }),
      ),
    },
  },
);

const change = describeRoute(
  { access: 'member.change' },
  {
    method: 'put',
    path: `${path}/{account}`,
    summary: 'Give a member exactly these roles; none takes them out',
    request: {
      params: z.object({ account: z.uuid() }),
      ...jsonBody(z.strictObject({ roles: rolesSchema })),
    },
    responses: { 204: { description: 'They have them' } },
  },
);

const create = describeRoute(
  { access: 'organisation.create' },
  {
    method: 'post',
    path: '/api/v1/organisations',
    summary: 'Take in another organisation',
    request: jsonBody(newOrganisationSchema),
    responses: { 201: jsonAnswer('It is taken in', z.object({ id: z.uuid() })) },
  },
);

export const memberRoutes = newRoutes()
  .openapi(list, async (c) => {
    const members = await membersOf(c.get('context'));
    const items = members.map((member) => ({
      ...member,
      roles: [...member.roles],
      etag: etagOf(versionOfRoles(member.roles)),
    }));
    return c.json({ items }, 200);
  })
  .openapi(invite, async (c) => {
    const { invitation, secret } = await inviteMember(c.get('context'), c.req.valid('json'));
    const expiresAt = invitation.expiresAt.toISOString();
    return c.json({ id: invitation.id, expiresAt, secret }, 201);
  })
  .openapi(change, async (c) => {
    const { account } = c.req.valid('param');
    const own = c.req.valid('json').roles;
    await changeMember(c.get('context'), { account, roles: own, expected: expectedVersion(c) });
    c.header('ETag', etagOf(versionOfRoles(roles.filter((role) => own.includes(role)))));
    return c.body(null, 204);
  })
  .openapi(create, async (c) =>
    c.json({ id: await createOrganisation(c.get('context'), c.req.valid('json')) }, 201),
  );
