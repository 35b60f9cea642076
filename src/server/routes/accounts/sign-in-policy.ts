import { z } from '@hono/zod-openapi';
import {
  endSessionOfMember,
  sessionsOfMembers,
} from '../../../app/registry/accounts/member-sessions.ts';
import {
  changeSignInPolicy,
  signInPolicy,
  versionOfPolicy,
} from '../../../app/registry/accounts/sign-in-policy.ts';
import { etagOf, expectedVersion } from '../../http/conditional.ts';
import { jsonAnswer, jsonBody } from '../../http/request-schemas.ts';
import { describeRoute, newRoutes } from '../../route.ts';

const path = '/api/v1/sign-in-policy';
const sessionsPath = '/api/v1/member-sessions';
const policySchema = z.strictObject({ secondFactorRequired: z.boolean() }).openapi('SignInPolicy');

const read = describeRoute(
  { access: 'sign-in-policy.read' },
  {
    method: 'get',
    path,
    summary: 'What the organisation asks of its members when they sign in',
    responses: { 200: jsonAnswer('It', policySchema) },
  },
);

const change = describeRoute(
  { access: 'sign-in-policy.change', conditional: true },
  {
    method: 'put',
    path,
    summary: 'Ask members for a second factor: who has none sets one up before anything else',
    request: jsonBody(policySchema),
    responses: { 204: { description: 'It is so' } },
  },
);

const list = describeRoute(
  { access: 'member.list-sessions' },
  {
    method: 'get',
    path: sessionsPath,
    summary: 'The browsers in which members work for the organisation',
    responses: {
      200: jsonAnswer(
        'All of them, newest first',
        z.object({
          items: z.array(
            z
              .object({
                id: z.uuid(),
                account: z.uuid(),
                createdAt: z.iso.datetime(),
                lastSeenAt: z.iso.datetime(),
              })
              .openapi('MemberSession'),
          ),
        }),
      ),
    },
  },
);

const end = describeRoute(
  { access: 'member.end-session' },
  {
    method: 'delete',
    path: `${sessionsPath}/{session}`,
    summary: 'End a session of a member',
    request: { params: z.object({ session: z.uuid() }) },
    responses: { 204: { description: 'It has ended' } },
  },
);

export const signInPolicyRoutes = newRoutes()
  .openapi(read, async (c) => {
    const policy = await signInPolicy(c.get('context'));
    c.header('ETag', etagOf(versionOfPolicy(policy)));
    return c.json(policy, 200);
  })
  .openapi(change, async (c) => {
    const policy = c.req.valid('json');
    await changeSignInPolicy(c.get('context'), { ...policy, expected: expectedVersion(c) });
    c.header('ETag', etagOf(versionOfPolicy(policy)));
    return c.body(null, 204);
  })
  .openapi(list, async (c) => {
    const items = (await sessionsOfMembers(c.get('context'))).map((session) => ({
      ...session,
      createdAt: session.createdAt.toISOString(),
      lastSeenAt: session.lastSeenAt.toISOString(),
    }));
    return c.json({ items }, 200);
  })
  .openapi(end, async (c) => {
    await endSessionOfMember(c.get('context'), c.req.valid('param').session);
    return c.body(null, 204);
  });
