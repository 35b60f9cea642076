import { z } from '@hono/zod-openapi';

/**
 * A part of a document that Assay publishes with a schema of its own (`docs/reference`), and that the server made
 * itself. The typed client takes its type from `from`, a file of `src`, by the same name or the one after `#`.
 */
export function publishedType<T extends object>(name: string, from: string) {
  const source = from.includes('#') ? from : `${from}#${name}`;
  return z
    .custom<T>((value) => typeof value === 'object' && value !== null)
    .openapi(name, { type: 'object', 'x-assay-type': source, additionalProperties: true });
}
