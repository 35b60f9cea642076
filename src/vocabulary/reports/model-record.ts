import { z } from 'zod';
import { textsSchema } from '../texts-schema.ts';

export const modelRecordSchema = z.strictObject({
  id: z.string(),
  version: z.string(),
  sha256: z.string(),
  name: textsSchema,
  dimensions: z.array(
    z.strictObject({ id: z.string(), name: textsSchema, weight: z.number(), method: z.string() }),
  ),
  /** How the dimensions were combined; `weighted-sum` where left out. */
  method: z.string().optional(),
  groups: z.array(
    z.strictObject({
      id: z.string(),
      dimension: z.string(),
      name: textsSchema,
      method: z.string().optional(),
    }),
  ),
  indicators: z.array(
    z.strictObject({
      id: z.string(),
      /** Path for `assay explain`, as in `quality.completeness.element-completeness`. */
      path: z.string(),
      group: z.string(),
      dimension: z.string(),
      name: textsSchema,
      definition: textsSchema,
      weight: z.number(),
      polarity: z.enum(['higher-is-better', 'lower-is-better']),
      unit: z.string(),
      /** The formula in words and the expressions that the engine evaluates. */
      formula: z.string(),
      implemented: z.boolean(),
      /** `clause` is here only where it was seen in the source. */
      standards: z.array(z.strictObject({ code: z.string(), clause: z.string().optional() })),
    }),
  ),
  gates: z.array(
    z.strictObject({ id: z.string(), name: textsSchema, indicator: z.string().optional() }),
  ),
});
export type ModelRecord = z.infer<typeof modelRecordSchema>;
