import { z } from 'zod';

/**
 * Points at a row without showing it. `record` counts data rows of a file from 1, `line` is the
 * physical line it starts on (the first is 1) where that is known.
 */
export const rowReferenceSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('record'),
    file: z.string(),
    sheet: z.string().optional(),
    record: z.number().int().positive(),
    line: z.number().int().positive().optional(),
  }),
  z.strictObject({ kind: z.literal('key'), masked: z.string() }),
  z.strictObject({ kind: z.literal('unaddressable') }),
]);
export type RowReference = z.infer<typeof rowReferenceSchema>;
