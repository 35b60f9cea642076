import { z } from 'zod';
import { grades } from './codes/grades.ts';
import { statuses } from './codes/statuses.ts';
import { exactnessSchema } from './exactness.ts';
import { phraseSchema } from './finding.ts';
import { rowReferenceSchema } from './row-reference.ts';
import { subjectSchema } from './subject.ts';

export const statusSchema = z.enum(statuses);
export type Status = z.infer<typeof statusSchema>;

/**
 * One named number that an indicator's formula may use: measured in the data, declared in
 * the contract, or backed by a document. The evidence register is the list of these.
 */
export const factSchema = z.strictObject({
  /** Register id, `ev-` and a number; stable for the same input. */
  id: z.string(),
  /** A name that assessment models may use, such as `cells.requiredFilled`. */
  name: z.string(),
  subject: subjectSchema,
  value: z.number(),
  exactness: exactnessSchema.optional(),
  status: z.enum(['measured', 'documented', 'declared']),
  /** Why this stands in for the real thing, and what is missing. */
  proxy: phraseSchema.optional(),
  /** The query that produced it, by its id in the report's `queries`. */
  query: z.string().optional(),
  /** Further queries, where one was not enough. */
  queries: z.array(z.string()).optional(),
  /** What it was counted over, where no query gives it: names, classes, files, other facts. */
  basis: phraseSchema.optional(),
  /** Where it was declared: the path in the contract, as in `assay.security.readers`. */
  declaration: z.string().optional(),
  /** SHA-256 of the document that supports it, with its path. */
  document: z.strictObject({ path: z.string(), sha256: z.string() }).optional(),
  /** Positions of the rows that count against it, at most twenty. */
  rows: z.array(rowReferenceSchema).optional(),
});
export type Fact = z.infer<typeof factSchema>;

const intervalSchema = z.strictObject({ low: z.number(), high: z.number() });

/** What one indicator says about one subject. `score` is 0–100, higher is always better. */
export const indicatorResultSchema = z.strictObject({
  id: z.string(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  /** In the indicator's own unit and polarity. */
  raw: z.number().nullable(),
  score: z.number().min(0).max(100).nullable(),
  /** The score at the ends of the exactness interval, where it is not exact. */
  interval: intervalSchema.optional(),
  status: statusSchema,
  /** Why there is no score: `not-implemented`, or what is missing, or why it does not apply. */
  reason: phraseSchema.optional(),
  exactness: exactnessSchema.optional(),
  proxy: phraseSchema.optional(),
  /** Fact ids, those that decided first. */
  evidence: z.array(z.string()),
  /** Kinds of evidence that were there but lost to a better kind, and whether they disagree. */
  also: z
    .array(z.strictObject({ status: statusSchema, raw: z.number(), disagrees: z.boolean() }))
    .optional(),
});
export type IndicatorResult = z.infer<typeof indicatorResultSchema>;

export const gradeSchema = z.enum(grades);
export type Grade = z.infer<typeof gradeSchema>;

/** A combined score: of a group, a dimension or a whole subject. */
export const combinedScoreSchema = z.strictObject({
  score: z.number().min(0).max(100).nullable(),
  interval: intervalSchema.optional(),
  /** Share of the applicable weight that has evidence, 0–1; null where nothing applies. */
  coverage: z.number().min(0).max(1).nullable(),
  grade: gradeSchema.nullable(),
  /** Also possible, where the interval straddles a boundary. */
  possibly: gradeSchema.optional(),
  /** True where coverage below 0.6 held the grade at C. */
  capped: z.boolean(),
});
export type CombinedScore = z.infer<typeof combinedScoreSchema>;

export const gateStateSchema = z.enum(['open', 'closed', 'unknown']);
export const gateResultSchema = z.strictObject({
  id: z.string(),
  state: gateStateSchema,
  reason: phraseSchema,
  evidence: z.array(z.string()),
});
export type GateResult = z.infer<typeof gateResultSchema>;

/** The judgement of one subject at one level. */
export const assessmentSchema = z.strictObject({
  overall: combinedScoreSchema,
  dimensions: z.record(z.string(), combinedScoreSchema),
  groups: z.record(z.string(), combinedScoreSchema),
  indicators: z.array(indicatorResultSchema),
  /** In the order of the model; only for assets. */
  gates: z.array(gateResultSchema),
});
export type Assessment = z.infer<typeof assessmentSchema>;

/** What an answer that is not there would change. */
export const missingEvidenceSchema = z.strictObject({
  indicator: z.string(),
  /** `not-implemented` where this version cannot measure it, so no answer would help. */
  reason: phraseSchema,
  /** The dimension's score if the answer were worst and best. */
  ifWorst: z.number().nullable(),
  ifBest: z.number().nullable(),
  /** How much the dimension's coverage would rise. */
  coverageGain: z.number(),
  gate: z.string().optional(),
});
export type MissingEvidence = z.infer<typeof missingEvidenceSchema>;
