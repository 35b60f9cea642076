import { z } from '@hono/zod-openapi';
import { acceptInvitation } from '../../../app/registry/accounts/accept-invitation.ts';
import { resetPassword } from '../../../app/registry/accounts/reset-password.ts';
import { chooseOrganisation, signOut, whoAmI } from '../../../app/registry/accounts/session.ts';
import { showSecondFactor } from '../../../app/registry/accounts/show-factor.ts';
import { signIn } from '../../../app/registry/accounts/sign-in.ts';
import { actions } from '../../../app/registry/permissions.ts';
import { organisationKinds } from '../../../vocabulary/registry/organisation-kinds.ts';
import { roles } from '../../../vocabulary/registry/roles.ts';
import { clientAddress } from '../../http/client-address.ts';
import { giveSession, sessionCookie, takeSession } from '../../http/cookies.ts';
import {
  emailSchema,
  factorSchema,
  jsonAnswer,
  jsonBody,
  languageSchema,
  passwordSchema,
  plainText,
  readableCodeSchema,
} from '../../http/request-schemas.ts';
import { providerContext } from '../../provider-context.ts';
import { describeRoute, newRoutes } from '../../route.ts';

const path = '/api/v1/session';

const sessionRecordSchema = z
  .object({
    account: z.object({
      id: z.uuid(),
      email: z.string(),
      name: z.string(),
      language: languageSchema,
      secondFactor: z.boolean(),
    }),
    organisation: z.uuid().nullable(),
    secondFactorRequired: z.boolean(),
    organisations: z.array(
      z.object({
        id: z.uuid(),
        name: z.string(),
        kind: z.enum(organisationKinds),
        roles: z.array(z.enum(roles)),
      }),
    ),
    actions: z.array(z.enum(actions)),
  })
  .openapi('SessionRecord');

const open = describeRoute(
  { access: 'public' },
  {
    method: 'post',
    path,
    summary: 'Sign in',
    request: jsonBody(
      z
        .strictObject({
          email: emailSchema,
          password: passwordSchema,
          code: factorSchema.optional(),
        })
        .openapi('SignIn'),
    ),
    responses: { 204: { description: 'Signed in: the session is in the cookie' } },
  },
);

const read = describeRoute(
  { access: 'signed-in' },
  {
    method: 'get',
    path,
    summary: 'Who has signed in, and what they may do',
    responses: { 200: jsonAnswer('Who', sessionRecordSchema) },
  },
);

const choose = describeRoute(
  { access: 'signed-in' },
  {
    method: 'put',
    path: `${path}/organisation`,
    summary: 'Go on for one of the organisations of the person',
    request: jsonBody(z.strictObject({ id: z.uuid() })),
    responses: { 204: { description: 'The session goes on for it' } },
  },
);

const show = describeRoute(
  { access: 'signed-in' },
  {
    method: 'put',
    path: `${path}/second-factor`,
    summary: 'Show a second factor in a session that a provider opened without one',
    request: jsonBody(z.strictObject({ code: factorSchema })),
    responses: { 204: { description: 'The session goes on as one in which it was shown' } },
  },
);

const close = describeRoute(
  { access: 'public' },
  {
    method: 'delete',
    path,
    summary: 'Sign out',
    responses: {
      200: jsonAnswer(
        'There is no session any more; where to end that of the provider which vouched for it',
        z.object({ signOutAt: z.string().nullable() }),
      ),
    },
  },
);

const accept = describeRoute(
  { access: 'public' },
  {
    method: 'post',
    path: '/api/v1/invitations/accept',
    summary: 'Take up an invitation with the account there is, or with a new one',
    request: jsonBody(
      z
        .strictObject({
          secret: z.string().max(100),
          name: plainText(200),
          language: languageSchema,
          password: passwordSchema,
          code: factorSchema.optional(),
        })
        .openapi('InvitationAcceptance'),
    ),
    responses: {
      201: jsonAnswer('Joined', z.object({ organisation: z.uuid(), account: z.uuid() })),
    },
  },
);

const reset = describeRoute(
  { access: 'public' },
  {
    method: 'post',
    path: '/api/v1/password-resets/use',
    summary: 'Set a new password by the code of an administrator, and end every session',
    request: jsonBody(
      z.strictObject({
        email: emailSchema,
        reset: readableCodeSchema,
        password: passwordSchema,
        code: factorSchema.optional(),
      }),
    ),
    responses: { 204: { description: 'Sign in with it' } },
  },
);

export const sessionRoutes = newRoutes()
  .openapi(reset, async (c) => {
    const given = { ...c.req.valid('json'), address: clientAddress(c) };
    await resetPassword(c.get('settings').registry.entry, given);
    return c.body(null, 204);
  })
  .openapi(open, async (c) => {
    const given = { ...c.req.valid('json'), address: clientAddress(c), former: sessionCookie(c) };
    giveSession(c, await signIn(c.get('settings').registry.entry, given));
    return c.body(null, 204);
  })
  .openapi(read, async (c) => {
    const me = await whoAmI(c.get('settings').registry.entry, c.get('recognised'));
    const organisations = me.organisations.map((one) => ({ ...one, roles: [...one.roles] }));
    return c.json({ ...me, organisations, actions: [...me.actions] }, 200);
  })
  .openapi(choose, async (c) => {
    const { entry } = c.get('settings').registry;
    const { id } = c.req.valid('json');
    giveSession(c, await chooseOrganisation(entry, c.get('person'), id));
    return c.body(null, 204);
  })
  .openapi(show, async (c) => {
    const { entry } = c.get('settings').registry;
    const given = { ...c.req.valid('json'), address: clientAddress(c) };
    giveSession(c, await showSecondFactor(entry, c.get('person'), given));
    return c.body(null, 204);
  })
  .openapi(close, async (c) => {
    const secret = sessionCookie(c);
    const there = secret === undefined ? undefined : await signOut(providerContext(c), secret);
    takeSession(c);
    return c.json({ signOutAt: there?.href ?? null }, 200);
  })
  .openapi(accept, async (c) => {
    const given = { ...c.req.valid('json'), address: clientAddress(c) };
    return c.json(await acceptInvitation(c.get('settings').registry.entry, given), 201);
  });
