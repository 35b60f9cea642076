import { z } from 'zod';
import { exactnessSchema } from './exactness.ts';
import { rowReferenceSchema } from './row-reference.ts';

export const keySchema = z.strictObject({
  columns: z.array(z.string()),
  kind: z.enum(['primary', 'unique']),
  source: z.enum(['declared', 'discovered']),
  distinct: z.number(),
  nonNull: z.number(),
  holds: z.boolean(),
  query: z.string().optional(),
});

export const relationshipSchema = z.strictObject({
  from: z.strictObject({ table: z.string(), columns: z.array(z.string()) }),
  to: z.strictObject({ table: z.string(), columns: z.array(z.string()) }),
  source: z.enum(['declared', 'discovered']),
  /** Non-null references, and those that point to no row. */
  references: z.number(),
  orphans: z.number(),
  orphanRows: z.array(rowReferenceSchema),
  cardinality: z.enum(['one-to-one', 'many-to-one']),
  /** Rows of the table that refers; `references` of them have a value. */
  rows: z.number().optional(),
  /** Rows of the other table that have the key, and those that no row refers to. */
  parents: z.strictObject({ rows: z.number(), without: z.number() }).optional(),
  confidence: z.number().min(0).max(1),
  /** How sure `orphans` is, where the two tables lie apart and not all rows of both were compared; absent where exact. */
  exactness: exactnessSchema.optional(),
  query: z.string().optional(),
});
export type Relationship = z.infer<typeof relationshipSchema>;

/** A table that relates two tables many to many: its two references together are its key. */
export const linkTableSchema = z.strictObject({
  table: z.string(),
  ends: z.array(
    z.strictObject({
      columns: z.array(z.string()),
      to: z.strictObject({ table: z.string(), columns: z.array(z.string()) }),
    }),
  ),
});
export type LinkTable = z.infer<typeof linkTableSchema>;
