import type { Context, MiddlewareHandler } from 'hono';
import { type KeptAnswer, onceOnly } from '../app/registry/once-only.ts';
import { badIdempotencyKey } from './server-problems.ts';
import type { ServerEnv } from './server-settings.ts';

const keptHeaders = ['Content-Type', 'ETag', 'Location'];

/**
 * Does a write that carries an Idempotency-Key once, and answers its repetitions alike. `secretField` of the answer
 * is told the first time alone: what is kept of a secret is its hash.
 */
export function answerOnce(secretField: string | undefined): MiddlewareHandler<ServerEnv> {
  return async (c, next) => {
    const key = c.req.header('Idempotency-Key');
    const context = c.get('context');
    // A read may be done again; its bytes, of a document or an archive, are no text to keep.
    const isRead = c.req.method === 'GET' || c.req.method === 'HEAD';
    if (isRead || key === undefined || context === undefined) return await next();
    if (!/^[\x21-\x7e]{1,200}$/.test(key)) throw badIdempotencyKey({});
    const { pathname, search } = new URL(c.req.url);
    const body = new Uint8Array(await c.req.arrayBuffer());
    const request = { key, method: c.req.method, path: `${pathname}${search}`, body };
    let done = false;
    const kept = await onceOnly(context, request, async (inside) => {
      c.set('context', inside);
      await next();
      done = true;
      return await answerIn(c, secretField);
    });
    if (done) return;
    c.res = new Response(kept.body === '' ? null : kept.body, {
      status: kept.status,
      headers: { ...kept.headers, 'Idempotency-Replayed': 'true' },
    });
  };
}

async function answerIn(
  c: Context<ServerEnv>,
  secretField: string | undefined,
): Promise<KeptAnswer> {
  const headers: Record<string, string> = {};
  for (const name of keptHeaders) {
    const value = c.res.headers.get(name);
    if (value !== null) headers[name] = value;
  }
  const text = await c.res.clone().text();
  return { status: c.res.status, headers, body: withoutSecret(text, secretField) };
}

function withoutSecret(text: string, secretField: string | undefined): string {
  if (secretField === undefined || text === '') return text;
  return JSON.stringify({ ...JSON.parse(text), [secretField]: null });
}
