import { z } from '@hono/zod-openapi';
import {
  type ApiToken,
  apiTokensOf,
  createApiToken,
  endApiToken,
} from '../../../app/registry/accounts/tokens.ts';
import { scopes } from '../../../vocabulary/registry/scopes.ts';
import { jsonAnswer, jsonBody, plainText } from '../../http/request-schemas.ts';
import { describeRoute, newRoutes } from '../../route.ts';

const path = '/api/v1/tokens';

const tokenSchema = z
  .object({
    id: z.uuid(),
    account: z.uuid(),
    name: z.string(),
    scopes: z.array(z.enum(scopes)),
    createdAt: z.iso.datetime(),
    expiresAt: z.iso.datetime(),
    revokedAt: z.iso.datetime().nullable(),
  })
  .openapi('ApiToken');

const list = describeRoute(
  { access: 'token.list' },
  {
    method: 'get',
    path,
    summary: 'Own API tokens; for an administrator, all of the organisation',
    responses: { 200: jsonAnswer('All of them', z.object({ items: z.array(tokenSchema) })) },
  },
);

const create = describeRoute(
  { access: 'token.create', secretField: 'secret' },
  {
    method: 'post',
    path,
    summary: 'Make an API token',
    request: jsonBody(
      z
        .strictObject({
          name: plainText(100),
          scopes: z.array(z.enum(scopes)).min(1).max(scopes.length),
          expiresAt: z.iso.datetime(),
        })
        .openapi('NewApiToken'),
    ),
    responses: {
      201: jsonAnswer(
        'The secret is told once',
        z.object({ token: tokenSchema, secret: z.string().nullable() }),
      ),
    },
  },
);

const revoke = describeRoute(
  { access: 'token.revoke' },
  {
    method: 'delete',
    path: `${path}/{token}`,
    summary: 'End an API token',
    request: { params: z.object({ token: z.uuid() }) },
    responses: { 204: { description: 'It opens nothing any more' } },
  },
);

export const tokenRoutes = newRoutes()
  .openapi(list, async (c) =>
    c.json({ items: (await apiTokensOf(c.get('context'))).map(shown) }, 200),
  )
  .openapi(create, async (c) => {
    const { expiresAt, ...asked } = c.req.valid('json');
    const expiry = { expiresAt: new Date(expiresAt) };
    const { token, secret } = await createApiToken(c.get('context'), { ...asked, ...expiry });
    return c.json({ token: shown(token), secret }, 201);
  })
  .openapi(revoke, async (c) => {
    await endApiToken(c.get('context'), c.req.valid('param').token);
    return c.body(null, 204);
  });

function shown(token: ApiToken) {
  return {
    ...token,
    scopes: [...token.scopes],
    createdAt: token.createdAt.toISOString(),
    expiresAt: token.expiresAt.toISOString(),
    revokedAt: token.revokedAt?.toISOString() ?? null,
  };
}
