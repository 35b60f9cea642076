import { z } from 'zod';

/** A name that a pipeline gave: no control characters or halves of surrogate pairs, which a database would refuse. */
const name = z
  .string()
  .min(1)
  .max(512)
  .regex(/^[^\p{Cc}\p{Cs}]*$/u);

/** What OpenLineage calls a dataset and a job: unique by both parts together. */
export const lineageNameSchema = z.object({ namespace: name, name });
export type LineageName = z.infer<typeof lineageNameSchema>;

const datasets = z.array(lineageNameSchema).max(100).optional();

/**
 * The part of an OpenLineage 2-0-2 `RunEvent` that says what came of what. Facets are extensible by the standard and
 * may hold anything, so whatever is not named here is left out, unread.
 */
export const runEventSchema = z.object({
  eventType: z.enum(['START', 'RUNNING', 'COMPLETE', 'ABORT', 'FAIL', 'OTHER']).optional(),
  eventTime: z.iso.datetime({ offset: true }),
  producer: z.url().max(2000),
  schemaURL: z.url().max(2000),
  run: z.object({ runId: z.uuid() }),
  job: lineageNameSchema,
  inputs: datasets,
  outputs: datasets,
});
export type RunEvent = z.infer<typeof runEventSchema>;

/** That a run of a job made one dataset of another. */
export const lineageEdgeSchema = z.strictObject({
  input: lineageNameSchema,
  output: lineageNameSchema,
  job: lineageNameSchema,
  /** The newest run that said so, and when (ISO 8601, UTC). */
  run: z.uuid(),
  at: z.iso.datetime(),
});
export type LineageEdge = z.infer<typeof lineageEdgeSchema>;

/** What an asset came of and what came of it. */
export const assetLineageSchema = z.strictObject({
  /** The names that pipelines may call the asset by. */
  names: z.array(z.string()),
  upstream: z.array(lineageEdgeSchema),
  downstream: z.array(lineageEdgeSchema),
  /** True where there is more than is shown. */
  truncated: z.boolean(),
});
export type AssetLineage = z.infer<typeof assetLineageSchema>;
