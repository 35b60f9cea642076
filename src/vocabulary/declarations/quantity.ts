import { z } from 'zod';
import { date, proofs } from './parts.ts';

/** A number as people write it: YAML may hold it as a number or, to keep every digit, as text. */
export const decimal = z.union([
  z.number(),
  z.string().regex(/^-?\d+(\.\d+)?$/, 'digits with a point, as in 1200.50'),
]);

/** A number with what is known of it: how sure it is, and who says so on what ground. */
export const quantitySchema = z.strictObject({
  /** The most likely value. */
  value: decimal,
  /** The least and the greatest; for `lognormal` P10 and P90. */
  low: decimal.optional(),
  high: decimal.optional(),
  /** Triangular where left out. */
  distribution: z.enum(['triangular', 'pert', 'lognormal']).optional(),
  source: z.string().optional(),
  date: date.optional(),
  by: z.string().optional(),
  proofs,
});
export type DeclaredQuantity = z.infer<typeof quantitySchema>;

/** A bare number is a quantity that nobody gave a range or a source for. */
export const quantity = z.union([decimal, quantitySchema]);
export type Quantity = z.infer<typeof quantity>;
