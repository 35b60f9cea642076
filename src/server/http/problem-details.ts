import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { withoutContent } from '../../app/without-content.ts';
import { traceId } from '../../trace/in-span.ts';
import { namedParams, Problem } from '../../vocabulary/problem.ts';
import { schemaRefusal } from '../../words/schema-refusal.ts';
import { render } from '../../words/words.ts';
import { invalidRequest, malformedBody, serverBug } from '../server-problems.ts';
import type { ServerEnv } from '../server-settings.ts';
import { statusOf } from './problem-status.ts';

/** Problem details of RFC 9457: in the language of the request, with the code and parameters for programs. */
export const problemDetailsSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    /** Names the request in the log of the server. */
    instance: z.string(),
    code: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number()])),
    /** Names it in the traces of the server, where the operator keeps them. */
    trace: z.string().optional(),
    /** Fields of the request that are wrong. */
    errors: z
      .array(z.object({ pointer: z.string(), code: z.string(), detail: z.string() }))
      .optional(),
  })
  .openapi('ProblemDetails');

type FieldError = { readonly pointer: string; readonly code: string; readonly detail: string };

/** Answers with a problem. */
export function problemResponse(
  c: Context<ServerEnv>,
  problem: Problem,
  errors?: readonly FieldError[],
): Response {
  const { kind, params, code } = problem;
  const status = statusOf(problem);
  const language = c.get('language') ?? 'en';
  const told = namedParams(kind, params, language);
  const details = {
    type: `urn:assay:problem:${code}`,
    title: render(kind.texts, language, told),
    status,
    detail: render(kind.remedy, language, told),
    instance: `urn:uuid:${c.get('requestId')}`,
    code,
    params,
    trace: traceId(),
    ...(errors === undefined ? {} : { errors }),
  };
  const headers: Record<string, string> = {
    'Content-Type': 'application/problem+json',
    'Content-Language': language === 'zh' ? 'zh-CN' : 'en',
  };
  if (status === 401) headers['WWW-Authenticate'] = 'Bearer';
  if (params.seconds !== undefined && (status === 429 || status === 503)) {
    headers['Retry-After'] = String(params.seconds);
  }
  return c.body(JSON.stringify(details), status, headers);
}

/** Answers whatever was thrown; of what nobody foresaw, the answer tells an id alone. */
export function answerError(error: Error, c: Context<ServerEnv>): Response {
  if (error instanceof Problem) return problemResponse(c, error);
  if (error instanceof HTTPException && error.status < 500) {
    return problemResponse(c, malformedBody({}));
  }
  const id = c.get('requestId');
  const what = { request: id, trace: traceId(), error: withoutContent(error) };
  c.get('settings').log.error(what, 'request failed');
  return problemResponse(c, serverBug({ id }));
}

/** Answers a request that its schema refused: which field, and why, without its content. */
export function answerInvalid(
  result: { readonly target: string } & (
    | { readonly success: true }
    | { readonly success: false; readonly error: z.ZodError }
  ),
  c: Context<ServerEnv>,
): Response | undefined {
  if (result.success) return undefined;
  const language = c.get('language');
  const errors = result.error.issues.map((issue) => ({
    pointer: `/${[result.target, ...issue.path.map(String)].map(escapePointer).join('/')}`,
    code: issue.code,
    detail: schemaRefusal(issue)[language],
  }));
  return problemResponse(c, invalidRequest({}), errors);
}

/** As JSON Pointer (RFC 6901) has it. */
function escapePointer(part: string): string {
  return part.replaceAll('~', '~0').replaceAll('/', '~1');
}
