import { type OpenAPIHono, z } from '@hono/zod-openapi';
import { webhookEventKinds } from '../app/registry/webhooks/webhook-events.ts';
import { version } from '../app/version.ts';
import { ownRequestHeader } from './admit.ts';
import { problemDetailsSchema } from './http/problem-details.ts';
import type { ServerEnv } from './server-settings.ts';

const problem = {
  description: 'A problem (RFC 9457)',
  content: {
    'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemDetails' } },
  },
};

const methods = ['get', 'put', 'post', 'delete', 'patch'] as const;

const idempotencyKey = {
  in: 'header',
  name: ownRequestHeader,
  required: false,
  schema: { type: 'string', pattern: '^[!-~]{1,200}$' },
  description: 'Names the write, so that it is done once however often it is sent.',
} as const;
const ifMatch = {
  in: 'header',
  name: 'If-Match',
  required: true,
  schema: { type: 'string', pattern: '^"[^"]*"$' },
  description: 'The ETag of what was read and is to be changed.',
} as const;

/** The OpenAPI 3.1 document, from the schemas that validate requests. */
export function openApiDocument(app: OpenAPIHono<ServerEnv>, url: URL) {
  const { openAPIRegistry: registry } = app;
  registry.register('ProblemDetails', problemDetailsSchema);
  registry.registerComponent('securitySchemes', 'token', { type: 'http', scheme: 'bearer' });
  registry.registerComponent('securitySchemes', 'session', {
    type: 'apiKey',
    in: 'cookie',
    name: url.protocol === 'https:' ? '__Host-assay-session' : 'assay-session',
    description: `Writes carry an ${ownRequestHeader} as well.`,
  });
  for (const { event, texts, data } of webhookEventKinds) {
    const schema = z.object({ type: z.literal(event), timestamp: z.iso.datetime(), data });
    registry.registerWebhook({
      method: 'post',
      path: event,
      summary: texts.en,
      description: 'Signed as Standard Webhooks has it; `webhook-id` names the message.',
      request: { body: { content: { 'application/json': { schema } } } },
      responses: { '2XX': { description: 'It arrived' } },
    });
  }
  const document = app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Assay registry',
      version,
      description:
        'Every write takes an Idempotency-Key. A change takes the ETag of what was read as If-Match. Lists are followed by their cursor.',
    },
  });
  writePatternsPlainly(document);
  for (const path of Object.values(document.paths ?? {})) {
    for (const method of methods) {
      const operation = path[method];
      if (operation === undefined) continue;
      operation.responses = { ...operation.responses, default: problem };
      const headers = [
        ...(method === 'get' ? [] : [idempotencyKey]),
        ...(operation['x-assay-conditional'] === true ? [ifMatch] : []),
      ];
      operation.parameters = [...(operation.parameters ?? []), ...headers];
    }
  }
  return document;
}

/**
 * JSON Schema has patterns without delimiters and flags, and reads them as with `u`; the library writes `/u` at their
 * end. Properties of characters are written as ranges, since many clients know none: surrogates are left out, for no
 * JSON text has one alone.
 */
function writePatternsPlainly(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, member] of Object.entries(value)) {
    if (name === 'pattern' && typeof member === 'string') writePattern(value, plainPattern(member));
    else writePatternsPlainly(member);
  }
}

/** Letters of every script have no range: such a pattern is told in words alone. */
function writePattern(schema: { pattern?: string; description?: string }, pattern: string): void {
  if (pattern.includes('\\p{')) {
    delete schema.pattern;
    schema.description = `Held against ${pattern}, \\p{…} as in ECMAScript`;
  } else schema.pattern = pattern;
}

function plainPattern(pattern: string): string {
  return pattern
    .replace(/\/u$/, '')
    .replaceAll('\\p{Cc}', '\\u0000-\\u001F\\u007F-\\u009F')
    .replaceAll('\\p{Cs}', '');
}
