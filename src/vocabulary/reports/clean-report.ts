import { z } from 'zod';
import type { copyFormats } from '../codes/copy-formats.ts';
import { phraseSchema } from '../finding.ts';
import { problemRecordSchema } from './problem-record.ts';
import { reportSchema, runSchema } from './report.ts';

export type CopyFormat = (typeof copyFormats)[number];

const textsSchema = z.strictObject({ en: z.string(), zh: z.string() });
const count = z.number().int().nonnegative();
/** A score before and after, 0–100; null where there was none. */
const pairSchema = z.strictObject({
  before: z.number().nullable(),
  /** Left out where no copy was written. */
  after: z.number().nullable().optional(),
});
export type ScorePair = z.infer<typeof pairSchema>;

/** Repairs and suspected cells of one kind of defect. */
export const cleanedKindSchema = z.strictObject({
  /** A kind of defect, or `duplicate-row`. */
  kind: z.string(),
  /** Suspected cells in the source. */
  before: count,
  proposed: count,
  applied: count,
  /** Suspected cells in the copy; left out where none was written. */
  after: count.optional(),
});

export const cleanedTableSchema = z.strictObject({
  id: z.string(),
  /** The file of the copy, relative to the folder; left out where none was written. */
  file: z.string().optional(),
  format: z.enum(['csv', 'parquet']).optional(),
  rows: z.strictObject({ before: count, after: count }),
  proposed: count,
  changedCells: count,
  changedRows: count,
  removedRows: count,
  /** Lines of the source that could not be read as rows: they are not in the copy. */
  unreadRows: count,
  /** Cells that hold text which their column's type cannot hold: empty in a typed copy. */
  unconvertedCells: count,
  /** Cells of the copy that a spreadsheet would run as a formula; they are data and were kept. */
  formulaCells: count,
  overall: pairSchema,
  notes: z.array(phraseSchema),
});
export type CleanedTable = z.infer<typeof cleanedTableSchema>;

/** `clean-report.json`: what `assay clean` did, and the assessments of source and copy side by side. */
export const cleanReportSchema = reportSchema
  .pick({ assay: true, engine: true, asOf: true, seed: true, settings: true, words: true })
  .extend({
    schema: z.literal('assay-clean/1'),
    /** Whether a copy was written, or only what could be repaired. */
    applied: z.boolean(),
    unreadable: z.array(problemRecordSchema),
    model: z.strictObject({ id: z.string(), version: z.string(), sha256: z.string() }),
    overall: pairSchema,
    dimensions: z.array(pairSchema.extend({ id: z.string(), name: textsSchema })),
    /** Those with a score on either side, in the order of the model. */
    indicators: z.array(
      pairSchema.extend({ id: z.string(), dimension: z.string(), name: textsSchema }),
    ),
    kinds: z.array(cleanedKindSchema),
    tables: z.array(cleanedTableSchema),
    run: runSchema,
  });
export type CleanReport = z.infer<typeof cleanReportSchema>;
