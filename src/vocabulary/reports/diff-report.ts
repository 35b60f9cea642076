import { z } from 'zod';
import { changeLevels } from '../change-level.ts';
import { logicalTypes } from '../column.ts';
import { phraseSchema, severitySchema } from '../finding.ts';
import { subjectSchema } from '../subject.ts';

const levelSchema = z.enum(changeLevels);
const textsSchema = z.strictObject({ en: z.string(), zh: z.string() });

/** One of the two documents that were compared. */
export const diffSideSchema = z.strictObject({
  /** What it was: judged, or only measured. */
  kind: z.enum(['report', 'profile']),
  assay: z.string(),
  asOf: z.string(),
  tables: z.number().int(),
  rows: z.number(),
  /** Files that could not be read: their tables are missing here. */
  unreadable: z.number().int(),
});

/** How far a distribution moved; each measure is 0 where it did not. */
export const shiftSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('compared'),
    /** What was counted: values, or only their shapes where the values are withheld. */
    of: z.enum(['values', 'shapes']),
    /** Values that were counted on either side. */
    counted: z.strictObject({ before: z.number(), after: z.number() }),
    bins: z.number().int(),
    /** Population stability index, 0 and up. */
    psi: z.number().min(0),
    /** Jensen–Shannon divergence in bits, 0–1. */
    jensenShannon: z.number().min(0).max(1),
    /** Kolmogorov–Smirnov distance, 0–1, with proven bounds: a histogram does not say where in a bin. */
    kolmogorovSmirnov: z
      .strictObject({ value: z.number(), low: z.number(), high: z.number() })
      .optional(),
    /** What chance alone stays below in 999 of 1,000 comparisons of so many values. */
    chance: z.strictObject({ psi: z.number(), kolmogorovSmirnov: z.number() }),
    /** `least` where values beyond the most frequent ones were lumped: the true ones are no less. */
    exactness: z.enum(['exact', 'interpolated', 'least']),
    level: levelSchema,
  }),
  z.strictObject({ kind: z.literal('not-comparable'), reason: phraseSchema }),
]);
export type Shift = z.infer<typeof shiftSchema>;

export const columnDiffSchema = z.strictObject({
  before: z.string(),
  after: z.string(),
  level: levelSchema,
  /** Only where the logical type changed. */
  type: z.strictObject({ before: z.enum(logicalTypes), after: z.enum(logicalTypes) }).optional(),
  /** Shares of missing cells; `effect` is Cohen's h, positive where more is missing. */
  missing: z.strictObject({
    before: z.number(),
    after: z.number(),
    effect: z.number(),
    level: levelSchema,
  }),
  /** Means, of number columns that may show theirs; `effect` is Cohen's d. */
  mean: z
    .strictObject({ before: z.number(), after: z.number(), effect: z.number().nullable() })
    .optional(),
  shift: shiftSchema,
});
export type ColumnDiff = z.infer<typeof columnDiffSchema>;

const columnNameSchema = z.strictObject({ name: z.string(), type: z.enum(logicalTypes) });

export const keyChangeSchema = z.strictObject({
  columns: z.array(z.string()),
  kind: z.enum(['primary', 'unique']),
  /** `broken`: still named, but its values repeat now. */
  change: z.enum(['gained', 'lost', 'broken', 'mended']),
  level: levelSchema,
});
export type KeyChange = z.infer<typeof keyChangeSchema>;

export const tableDiffSchema = z.strictObject({
  before: z.string(),
  after: z.string(),
  /** How the two were found to be one: by id, by name, as the only ones, or by their columns. */
  matchedBy: z.enum(['id', 'name', 'only', 'columns']),
  level: levelSchema,
  volume: z.strictObject({
    before: z.number(),
    after: z.number(),
    /** After over before; null where there was no row. */
    ratio: z.number().nullable(),
    level: levelSchema,
  }),
  /** The newest event time of either side, where a column tells it and may show it. */
  freshness: z
    .strictObject({
      column: z.string(),
      before: z.string(),
      after: z.string(),
      /** Days that the newest row moved on; negative where it went back. */
      days: z.number(),
      level: levelSchema,
    })
    .optional(),
  added: z.array(columnNameSchema),
  removed: z.array(columnNameSchema),
  renamed: z.array(
    z.strictObject({
      before: z.string(),
      after: z.string(),
      /** 0–1. */
      similarity: z.number(),
      evidence: phraseSchema,
    }),
  ),
  columns: z.array(columnDiffSchema),
  keys: z.array(keyChangeSchema),
});
export type TableDiff = z.infer<typeof tableDiffSchema>;

const endSchema = z.strictObject({ table: z.string(), columns: z.array(z.string()) });
export const relationshipChangeSchema = z.strictObject({
  from: endSchema,
  to: endSchema,
  change: z.enum(['gained', 'lost', 'orphans']),
  /** Shares of references that point to no row. */
  orphans: z.strictObject({ before: z.number().nullable(), after: z.number().nullable() }),
  level: levelSchema,
});
export type RelationshipChange = z.infer<typeof relationshipChangeSchema>;

export const findingChangeSchema = z.strictObject({
  code: z.string(),
  params: phraseSchema.shape.params,
  severity: severitySchema,
  subject: subjectSchema,
  change: z.enum(['new', 'resolved', 'more', 'fewer']),
  count: z.strictObject({ before: z.number().nullable(), after: z.number().nullable() }),
  total: z.strictObject({ before: z.number().nullable(), after: z.number().nullable() }),
  level: levelSchema,
});
export type FindingChange = z.infer<typeof findingChangeSchema>;

export const scoreChangeSchema = z.strictObject({
  /** Asset id; left out for the portfolio. */
  asset: z.string().optional(),
  /** Dimension; left out for the overall score. */
  dimension: z.string().optional(),
  before: z.number().nullable(),
  after: z.number().nullable(),
  level: levelSchema,
});
export type ScoreChange = z.infer<typeof scoreChangeSchema>;

/** What `assay diff` finds between two documents. The same two give the same bytes. */
export const diffReportSchema = z.strictObject({
  schema: z.literal('assay-diff/1'),
  assay: z.string(),
  before: diffSideSchema,
  after: diffSideSchema,
  level: levelSchema,
  /** The thresholds that the levels were decided by. */
  thresholds: z.record(z.string(), z.number()),
  /** What could not be compared as a whole, and why. */
  notes: z.array(phraseSchema),
  tables: z.strictObject({
    added: z.array(z.string()),
    removed: z.array(z.string()),
    compared: z.array(tableDiffSchema),
  }),
  relationships: z.array(relationshipChangeSchema),
  findings: z.array(findingChangeSchema),
  scores: z.array(scoreChangeSchema),
  /** Templates in both languages of every code that occurs in this document. */
  words: z.record(z.string(), textsSchema),
});
export type DiffReport = z.infer<typeof diffReportSchema>;
