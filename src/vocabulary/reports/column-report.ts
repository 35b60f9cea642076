import { z } from 'zod';
import { assessmentSchema } from '../assessment.ts';
import { dataGrades } from '../codes/data-grades.ts';
import { logicalTypes } from '../column.ts';
import { exactnessSchema } from '../exactness.ts';
import { phraseSchema } from '../finding.ts';
import { personalFlagsSchema } from '../personal.ts';

/** One number about a table or a column. `of` is its denominator where it is a share or count. */
export const measureRecordSchema = z.strictObject({
  value: z.union([z.number(), z.string(), z.null()]),
  of: z.number().optional(),
  /** Left out where exact. */
  exactness: exactnessSchema.optional(),
  /** Id in `queries`. */
  query: z.string().optional(),
});
export type MeasureRecord = z.infer<typeof measureRecordSchema>;

/** The picture of a column. `withheld` for personal information, which has no edges or values. */
export const distributionSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('histogram'),
    /** One more edge than counts, ascending; dates and times as ISO 8601 text. */
    edges: z.array(z.union([z.number(), z.string()])),
    counts: z.array(z.number()),
    exactness: exactnessSchema.optional(),
  }),
  z.strictObject({
    kind: z.literal('categories'),
    /** Most frequent first; `others` counts the rest. */
    top: z.array(z.strictObject({ value: z.string(), count: z.number() })),
    others: z.number(),
  }),
  z.strictObject({ kind: z.literal('unique') }),
  z.strictObject({ kind: z.literal('constant'), value: z.string() }),
  z.strictObject({ kind: z.literal('withheld') }),
  z.strictObject({ kind: z.literal('empty') }),
]);
export type Distribution = z.infer<typeof distributionSchema>;

/** What a column means, with the shares that say so. */
export const semanticVerdictSchema = z.strictObject({
  type: z.string(),
  /** 0–1. */
  confidence: z.number().min(0).max(1),
  state: z.enum(['accepted', 'possible', 'mixed']),
  explanation: phraseSchema,
  distinctShare: z.number(),
  rowShare: z.number(),
  tested: z.number(),
  runnerUp: z.string().optional(),
});
export type SemanticVerdict = z.infer<typeof semanticVerdictSchema>;

/** Personal values inside the texts or JSON documents of a column; where, never which. */
export const hiddenPersonalSchema = z.strictObject({
  /** The semantic type, as `semantic-type.email`. */
  meaning: phraseSchema,
  /** Where in a JSON document, as `$.customer.phone`. */
  path: z.string().optional(),
  /** Distinct values that hold one, of those searched. */
  found: z.number(),
  tested: z.number(),
});
export type HiddenPersonalRecord = z.infer<typeof hiddenPersonalSchema>;

export const columnReportSchema = z.strictObject({
  name: z.string(),
  ordinal: z.number().int(),
  physicalType: z.string(),
  type: z.enum(logicalTypes),
  /** Share of non-missing cells that are of `type`. */
  typeShare: z.number().nullable(),
  description: z.string().optional(),
  semantic: semanticVerdictSchema.optional(),
  personal: personalFlagsSchema,
  hiddenPersonal: z.array(hiddenPersonalSchema).optional(),
  gradeProposal: z.enum(dataGrades),
  /** Why this grade is proposed; the proposal is a person's to confirm. */
  gradeReason: phraseSchema.optional(),
  confirmedGrade: z.enum(dataGrades).optional(),
  role: z.enum(['key', 'foreign-key', 'none']),
  /** False for personal columns: then no measure that discloses content is here. */
  cleared: z.boolean(),
  measures: z.record(z.string(), measureRecordSchema),
  distribution: distributionSchema,
  /** Shapes of the text (9 digit, A/a letter, 汉 Han) with counts, most frequent first. */
  masks: z.array(z.strictObject({ mask: z.string(), count: z.number() })),
  assessment: assessmentSchema.optional(),
});
export type ColumnReport = z.infer<typeof columnReportSchema>;
