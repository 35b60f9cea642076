import { z } from '@hono/zod-openapi';
import { changeOwnAccount, ownAccount } from '../../../app/registry/accounts/own-account.ts';
import {
  changePassword,
  confirmSecondFactor,
  newRecoveryCodes,
  proposeSecondFactor,
  removeSecondFactor,
} from '../../../app/registry/accounts/own-credentials.ts';
import { endOwnSession, ownSessions } from '../../../app/registry/accounts/own-sessions.ts';
import { clientAddress } from '../../http/client-address.ts';
import { giveSession, takeSession } from '../../http/cookies.ts';
import {
  codeSchema,
  jsonAnswer,
  jsonBody,
  languageSchema,
  passwordSchema,
  plainText,
  proofSchema,
} from '../../http/request-schemas.ts';
import { providerContext } from '../../provider-context.ts';
import { describeRoute, newRoutes } from '../../route.ts';

const factorPath = '/api/v1/account/second-factor';

const read = describeRoute(
  { access: 'signed-in' },
  {
    method: 'get',
    path: '/api/v1/account',
    summary: 'The own account, and by what it is opened',
    responses: {
      200: jsonAnswer(
        'Nothing that opens it',
        z
          .object({
            email: z.string(),
            name: z.string(),
            language: languageSchema,
            password: z.boolean(),
            secondFactor: z.boolean(),
            recoveryCodes: z.int(),
            provider: z.object({ id: z.string().nullable(), name: z.string() }).nullable(),
          })
          .openapi('OwnAccount'),
      ),
    },
  },
);

const change = describeRoute(
  { access: 'signed-in' },
  {
    method: 'put',
    path: '/api/v1/account',
    summary: 'Change the own name and the language of letters',
    request: jsonBody(z.strictObject({ name: plainText(200), language: languageSchema })),
    responses: { 204: { description: 'Changed' } },
  },
);

const propose = describeRoute(
  { access: 'signed-in' },
  {
    method: 'post',
    path: factorPath,
    summary:
      'Propose a second factor; without a password it takes a sign-in of the last ten minutes',
    request: jsonBody(proofSchema.partial({ password: true })),
    responses: {
      200: jsonAnswer('For the authenticator', z.object({ secret: z.string(), uri: z.string() })),
    },
  },
);

const confirm = describeRoute(
  { access: 'signed-in' },
  {
    method: 'put',
    path: factorPath,
    summary: 'Have the proposed second factor asked for from now on',
    request: jsonBody(z.strictObject({ code: codeSchema })),
    responses: {
      200: jsonAnswer(
        'It is asked for; codes that stand in for it, told once',
        z.object({ codes: z.array(z.string()) }),
      ),
    },
  },
);

const remove = describeRoute(
  { access: 'signed-in' },
  {
    method: 'post',
    path: `${factorPath}/remove`,
    summary: 'Ask for no second factor any more',
    request: jsonBody(proofSchema),
    responses: { 204: { description: 'None is asked for' } },
  },
);

const password = describeRoute(
  { access: 'signed-in' },
  {
    method: 'put',
    path: '/api/v1/account/password',
    summary: 'Take another password, and end every session',
    request: jsonBody(z.strictObject({ proof: proofSchema, password: passwordSchema })),
    responses: { 204: { description: 'Sign in anew' } },
  },
);

const recovery = describeRoute(
  { access: 'signed-in' },
  {
    method: 'post',
    path: '/api/v1/account/recovery-codes',
    summary:
      'Make codes that stand in for the authenticator, once each, in place of those there were',
    request: jsonBody(proofSchema),
    responses: { 200: jsonAnswer('They are told once', z.object({ codes: z.array(z.string()) })) },
  },
);

const sessions = describeRoute(
  { access: 'signed-in' },
  {
    method: 'get',
    path: '/api/v1/account/sessions',
    summary: 'The browsers in which the person is signed in',
    responses: {
      200: jsonAnswer(
        'All of them',
        z.object({
          items: z.array(
            z.object({
              id: z.uuid(),
              createdAt: z.iso.datetime(),
              lastSeenAt: z.iso.datetime(),
              current: z.boolean(),
            }),
          ),
        }),
      ),
    },
  },
);

const endSession = describeRoute(
  { access: 'signed-in' },
  {
    method: 'delete',
    path: '/api/v1/account/sessions/{session}',
    summary: 'Sign out another browser',
    request: { params: z.object({ session: z.uuid() }) },
    responses: { 204: { description: 'It is signed out' } },
  },
);

export const accountRoutes = newRoutes()
  .openapi(read, async (c) => c.json(await ownAccount(providerContext(c), c.get('person')), 200))
  .openapi(change, async (c) => {
    const { entry } = c.get('settings').registry;
    await changeOwnAccount(entry, c.get('person'), c.req.valid('json'));
    return c.body(null, 204);
  })
  .openapi(recovery, async (c) => {
    const proof = { ...c.req.valid('json'), address: clientAddress(c) };
    const { entry } = c.get('settings').registry;
    return c.json({ codes: [...(await newRecoveryCodes(entry, c.get('person'), proof))] }, 200);
  })
  .openapi(sessions, async (c) => {
    const open = await ownSessions(c.get('settings').registry.entry, c.get('person'));
    const items = open.map((one) => ({
      ...one,
      createdAt: one.createdAt.toISOString(),
      lastSeenAt: one.lastSeenAt.toISOString(),
    }));
    return c.json({ items }, 200);
  })
  .openapi(endSession, async (c) => {
    const { entry } = c.get('settings').registry;
    await endOwnSession(entry, c.get('person'), c.req.valid('param').session);
    return c.body(null, 204);
  })
  .openapi(propose, async (c) => {
    const proof = { ...c.req.valid('json'), address: clientAddress(c) };
    const { entry } = c.get('settings').registry;
    return c.json(await proposeSecondFactor(entry, c.get('person'), proof), 200);
  })
  .openapi(confirm, async (c) => {
    const { entry } = c.get('settings').registry;
    const { code } = c.req.valid('json');
    const { session, codes } = await confirmSecondFactor(entry, c.get('person'), code);
    giveSession(c, session);
    return c.json({ codes: [...codes] }, 200);
  })
  .openapi(remove, async (c) => {
    const proof = { ...c.req.valid('json'), address: clientAddress(c) };
    await removeSecondFactor(c.get('settings').registry.entry, c.get('person'), proof);
    return c.body(null, 204);
  })
  .openapi(password, async (c) => {
    const given = c.req.valid('json');
    const proof = { ...given.proof, address: clientAddress(c) };
    const { entry } = c.get('settings').registry;
    await changePassword(entry, c.get('person'), { proof, password: given.password });
    takeSession(c);
    return c.body(null, 204);
  });
