import { z } from 'zod';
import { mostSampleRows } from './codes/sample-rows.ts';

/** A cell as it may leave the owner: 9 a digit, A a capital, a another letter, 汉 a Han character; never a value. */
const shape = z
  .string()
  .max(65)
  .regex(/^[9Aa汉…·\x20-\x2f\x3a-\x40\x5b-\x60\x7b-\x7e]*$/u);

/**
 * Rows of a table of which only shapes are told. A schema that a value with another letter or digit does not pass:
 * what was not masked is refused, whoever made it.
 */
export const maskedSampleSchema = z.strictObject({
  schema: z.literal('assay-sample/1'),
  table: z.string().max(1000),
  seed: z.int(),
  /** Rows of the whole table. */
  of: z.int().nonnegative(),
  columns: z
    .array(
      z.strictObject({
        name: z.string().max(1000),
        /** The semantic type that was recognised; absent where there is none. */
        semanticType: z.string().max(200).optional(),
        /** `withheld`: not even shapes are told. */
        shown: z.enum(['shape', 'withheld']),
      }),
    )
    .max(2000),
  /** Cells in the order of the columns: null where empty, `withheld` where not told. */
  rows: z
    .array(z.array(z.union([z.null(), z.strictObject({ shape }), z.literal('withheld')])))
    .max(mostSampleRows),
});
export type MaskedSample = z.infer<typeof maskedSampleSchema>;
