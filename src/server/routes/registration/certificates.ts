import { createHash } from 'node:crypto';
import { z } from '@hono/zod-openapi';
import {
  certificateFile,
  certificatePage,
  certificatePageVersion,
} from '../../../app/registry/certificates/download-certificate.ts';
import { addresses } from '../../../app/registry/certificates/issuing-office.ts';
import { publishStatusList } from '../../../app/registry/certificates/publish-status-list.ts';
import { showAgency } from '../../../app/registry/registration/show/show-register.ts';
import { isUnchanged } from '../../http/conditional.ts';
import { publicPerMinute } from '../../http/limit-rate.ts';
import { jsonAnswer, languageSchema } from '../../http/request-schemas.ts';
import { letAnyoneRead, publicContext } from '../../registration-context.ts';
import { describeRoute, newRoutes } from '../../route.ts';

/** Of W3C “Securing Verifiable Credentials using JOSE and COSE” 1.0. */
const credentialMediaType = 'application/vc+jwt';
/** For how long others may keep a status list: by then a revocation has reached everybody. */
const statusSeconds = 60;
const keysSeconds = 300;
const keySetSchema = z.object({ keys: z.array(z.record(z.string(), z.string())) });
const one = { params: z.object({ certificate: z.uuid() }) };
const ofAgency = { params: z.object({ agency: z.uuid() }) };

const unchanged = { description: 'As the ETag in If-None-Match' };

const credential = (description: string) => ({
  description,
  content: { [credentialMediaType]: { schema: z.string() } },
});

const file = describeRoute(
  { access: 'public', perMinute: publicPerMinute },
  {
    method: 'get',
    path: '/api/v1/certificates/{certificate}/file',
    summary: 'The signed certificate',
    request: one,
    responses: { 200: credential('A W3C Verifiable Credential as JWT'), 304: unchanged },
  },
);

const page = describeRoute(
  { access: 'public', perMinute: publicPerMinute },
  {
    method: 'get',
    path: '/api/v1/certificates/{certificate}/page',
    summary: 'The certificate on one page of PDF',
    request: { ...one, query: z.object({ language: languageSchema.optional() }) },
    responses: {
      200: { description: 'The page', content: { 'application/pdf': { schema: z.string() } } },
      304: unchanged,
    },
  },
);

const status = describeRoute(
  { access: 'public', perMinute: publicPerMinute },
  {
    method: 'get',
    path: '/status/{agency}',
    summary: 'Which certificates of an agency are revoked (W3C Bitstring Status List)',
    request: ofAgency,
    responses: { 200: credential('A status list credential as JWT'), 304: unchanged },
  },
);

const issuer = describeRoute(
  { access: 'public', perMinute: publicPerMinute },
  {
    method: 'get',
    path: '/agencies/{agency}',
    summary: 'The issuer that certificates name',
    request: ofAgency,
    responses: {
      200: jsonAnswer(
        'Who it is, and where the keys are',
        z.object({ id: z.url(), name: z.string(), jwks_uri: z.url() }),
      ),
    },
  },
);

const keys = describeRoute(
  { access: 'public', perMinute: publicPerMinute },
  {
    method: 'get',
    path: '/.well-known/jwks.json',
    summary: 'The public keys that certificates are signed with, replaced ones too',
    responses: {
      200: {
        description: 'A JSON Web Key Set (RFC 7517)',
        content: {
          'application/jwk-set+json': {
            schema: keySetSchema,
          },
        },
      },
    },
  },
);

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

export const certificateRoutes = newRoutes()
  .openapi(file, async (c) => {
    const { certificate } = c.req.valid('param');
    const jwt = await certificateFile(publicContext(c), certificate);
    letAnyoneRead(c);
    if (isUnchanged(c, `"${sha256(jwt)}"`)) return c.body(null, 304);
    c.header('Content-Disposition', `attachment; filename="certificate-${certificate}.jwt"`);
    return c.body(jwt, 200, { 'Content-Type': credentialMediaType });
  })
  .openapi(page, async (c) => {
    const { certificate } = c.req.valid('param');
    const language = c.req.valid('query').language ?? c.get('language');
    const context = publicContext(c);
    const etag = `"${await certificatePageVersion(context, certificate, language)}"`;
    c.header('Cache-Control', 'public, no-cache');
    if (isUnchanged(c, etag)) return c.body(null, 304);
    const pdf = await certificatePage(context, certificate, language);
    c.header('Content-Disposition', `inline; filename="certificate-${certificate}.pdf"`);
    return c.body(new Uint8Array(pdf), 200, { 'Content-Type': 'application/pdf' });
  })
  .openapi(status, async (c) => {
    const { agency } = c.req.valid('param');
    const list = await publishStatusList(publicContext(c), agency, statusSeconds);
    letAnyoneRead(c);
    c.header('Cache-Control', `public, max-age=${statusSeconds}`);
    if (isUnchanged(c, `"${sha256(list)}"`)) return c.body(null, 304);
    return c.body(list, 200, { 'Content-Type': credentialMediaType });
  })
  .openapi(issuer, async (c) => {
    const context = publicContext(c);
    const { id, name } = await showAgency(context, c.req.valid('param').agency);
    letAnyoneRead(c);
    const { office } = context;
    const where = { id: addresses.issuer(office, id), jwks_uri: addresses.keys(office) };
    return c.json({ ...where, name }, 200);
  })
  .openapi(keys, async (c) => {
    const published = await c.get('settings').registry.keys.publicKeys();
    letAnyoneRead(c);
    c.header('Cache-Control', `public, max-age=${keysSeconds}`);
    const mediaType = { 'Content-Type': 'application/jwk-set+json' };
    return c.json(keySetSchema.parse(published), 200, mediaType);
  });
