import { z } from 'zod';

const name = z.string();

/** One column of a canonical schema: what its values are cast to before they are encoded. */
export const canonicalColumnSchema = z.discriminatedUnion('type', [
  z.strictObject({ name, type: z.literal('empty') }),
  z.strictObject({ name, type: z.literal('boolean') }),
  z.strictObject({ name, type: z.literal('integer') }),
  z.strictObject({ name, type: z.literal('decimal'), scale: z.number().int().min(0).max(38) }),
  z.strictObject({ name, type: z.literal('double') }),
  z.strictObject({ name, type: z.literal('date'), unit: z.literal('day') }),
  z.strictObject({ name, type: z.literal('time'), unit: z.literal('microsecond') }),
  z.strictObject({
    name,
    type: z.literal('timestamp'),
    unit: z.literal('microsecond'),
    /** `utc`: instants; `none`: local date and time of no stated zone. */
    zone: z.enum(['none', 'utc']),
  }),
  z.strictObject({ name, type: z.literal('text') }),
  z.strictObject({ name, type: z.literal('binary') }),
  /** `form` is the engine's own type: nested values compare only within one form. */
  z.strictObject({ name, type: z.literal('nested'), form: z.string() }),
]);
export type CanonicalColumn = z.infer<typeof canonicalColumnSchema>;

/** Fixed at the first certification of a table and stored with it; column order is part of it. */
export const canonicalSchemaSchema = z.strictObject({
  version: z.literal('assay-canonical-schema/1'),
  columns: z.array(canonicalColumnSchema),
});
export type CanonicalSchema = z.infer<typeof canonicalSchemaSchema>;
