import { z } from 'zod';

/**
 * How sure a number is. `approximate` has confidence 1 only for a proven bound;
 * `sampled` names the sample size and the seed that drew it; an end that the sample cannot bound
 * is null.
 */
export const exactnessSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('exact') }),
  z.strictObject({
    kind: z.literal('approximate'),
    low: z.number(),
    high: z.number(),
    confidence: z.number().min(0).max(1),
    basis: z.string(),
  }),
  z.strictObject({
    kind: z.literal('sampled'),
    n: z.number().int().nonnegative(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    confidence: z.number().min(0).max(1),
    seed: z.number().int(),
  }),
]);
export type Exactness = z.infer<typeof exactnessSchema>;

export const exact: Exactness = { kind: 'exact' };
