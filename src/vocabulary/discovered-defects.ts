import { z } from 'zod';
import { exactnessSchema } from './exactness.ts';
import { phraseSchema } from './finding.ts';
import { rowReferenceSchema } from './row-reference.ts';

/** Cells that look wrong without a rule that says so: positions and evidence, never content. */
export const suspectedCellsSchema = z.strictObject({
  /** A cell is suspected from this confidence on. */
  minimumConfidence: z.number().min(0).max(1),
  /** By column and kind; a cell that two kinds point at counts in both. */
  groups: z.array(
    z.strictObject({
      column: z.string(),
      /** As `defect-kind.misspelling`. */
      kind: phraseSchema,
      count: z.number(),
      exactness: exactnessSchema.optional(),
      /** The least and the greatest among them. */
      confidence: z.strictObject({ least: z.number(), greatest: z.number() }),
      query: z.string().optional(),
      /** The first of them, in the order of rows; a cell counts with the kind that tells most. */
      cells: z.array(
        z.strictObject({ row: rowReferenceSchema, confidence: z.number(), evidence: phraseSchema }),
      ),
    }),
  ),
});
export type SuspectedCells = z.infer<typeof suspectedCellsSchema>;

const recordPairSchema = z.strictObject({
  rows: z.tuple([rowReferenceSchema, rowReferenceSchema]),
  /** The probability that both are about the same entity. */
  confidence: z.number().min(0).max(1),
  /** Columns in which both are the same, alike, or differ. */
  same: z.array(z.string()),
  alike: z.array(z.string()),
  different: z.array(z.string()),
});

/** What stands more than once, here or in another table. */
export const repeatedSchema = z.strictObject({
  /** Records that describe an entity again in other words. */
  records: z
    .strictObject({
      columns: z.array(z.string()),
      clusters: z.number(),
      /** Records beyond the first of each cluster. */
      repeated: z.number(),
      pairs: z.number(),
      /** Share of the records that were compared. */
      compared: z.number(),
      /** At most twenty, the surest first. */
      list: z.array(recordPairSchema),
      query: z.string(),
    })
    .optional(),
  /** Other tables with records about the same entities. */
  linked: z.array(
    z.strictObject({
      table: z.string(),
      columns: z.array(z.tuple([z.string(), z.string()])),
      pairs: z.number(),
      list: z.array(recordPairSchema),
      query: z.string(),
    }),
  ),
  /** Other tables that hold the same data under other names. */
  tables: z.array(
    z.strictObject({
      table: z.string(),
      columns: z.array(z.tuple([z.string(), z.string()])),
      resemblance: z.number(),
    }),
  ),
  /** Columns of this table that say the same. */
  columns: z.array(
    z.strictObject({
      columns: z.tuple([z.string(), z.string()]),
      rows: z.number(),
      equal: z.number(),
      query: z.string(),
    }),
  ),
});
export type Repeated = z.infer<typeof repeatedSchema>;
