import type { Context, TypedResponse } from 'hono';
import type { ServerEnv } from '../server-settings.ts';

/** Answers with JSON in UTF-8 that was written before: bytes have no type, so that they answer any route. */
export function writtenJson(
  c: Context<ServerEnv>,
  bytes: Uint8Array<ArrayBuffer>,
): TypedResponse<never, 200, 'json'> {
  const answer: unknown = c.body(bytes, 200, { 'Content-Type': 'application/json' });
  return answer as TypedResponse<never, 200, 'json'>;
}
