import { z } from '@hono/zod-openapi';
import { createOrganisation } from '../../../app/registry/accounts/create-organisation.ts';
import { invitationsOf, takeInvitationBack } from '../../../app/registry/accounts/invitations.ts';
import {
  changeMember,
  inviteMember,
  membersOf,
  versionOfRoles,
} from '../../../app/registry/accounts/members.ts';
import { giveResetCode } from '../../../app/registry/accounts/reset-password.ts';
import { roles } from '../../../vocabulary/registry/roles.ts';
import { etagOf, expectedVersion } from '../../http/conditional.ts';
import { emailSchema, jsonAnswer, jsonBody } from '../../http/request-schemas.ts';
import { describeRoute, newRoutes } from '../../route.ts';
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

const invitationSchema = z
  .object({
    id: z.uuid(),
    email: z.string(),
    roles: rolesSchema,
    expiresAt: z.iso.datetime(),
  })
  .openapi('Invitation');

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

const listInvited = describeRoute(
  { access: 'invitation.list' },
  {
    method: 'get',
    path: '/api/v1/invitations',
    summary: 'The places that wait for their person',
    responses: {
      200: jsonAnswer('All of them', z.object({ items: z.array(invitationSchema) })),
    },
  },
);

const withdraw = describeRoute(
  { access: 'invitation.withdraw' },
  {
    method: 'delete',
    path: '/api/v1/invitations/{invitation}',
    summary: 'Take an invitation back that nobody took up',
    request: { params: z.object({ invitation: z.uuid() }) },
    responses: { 204: { description: 'Its link opens nothing any more' } },
  },
);

const reset = describeRoute(
  { access: 'member.reset-password', secretField: 'code' },
  {
    method: 'post',
    path: `${path}/{account}/password-reset`,
    summary: 'Give a member a code for a new password',
    request: { params: z.object({ account: z.uuid() }) },
    responses: {
      201: jsonAnswer(
        'The code is told once',
        z.object({ code: z.string().nullable(), expiresAt: z.iso.datetime() }),
      ),
    },
  },
);

const change = describeRoute(
  { access: 'member.change', conditional: true },
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
  .openapi(listInvited, async (c) => {
    const items = (await invitationsOf(c.get('context'))).map(
      ({ id, email, roles: own, expiresAt }) => ({
        id,
        email,
        roles: [...own],
        expiresAt: expiresAt.toISOString(),
      }),
    );
    return c.json({ items }, 200);
  })
  .openapi(withdraw, async (c) => {
    await takeInvitationBack(c.get('context'), c.req.valid('param').invitation);
    return c.body(null, 204);
  })
  .openapi(reset, async (c) => {
    const { code, expiresAt } = await giveResetCode(c.get('context'), c.req.valid('param').account);
    return c.json({ code, expiresAt: expiresAt.toISOString() }, 201);
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
