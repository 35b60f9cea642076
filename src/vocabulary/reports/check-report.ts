import { z } from 'zod';
import { phraseSchema, severitySchema } from '../finding.ts';
import { rowReferenceSchema } from '../row-reference.ts';
import { problemRecordSchema } from './problem-record.ts';
import { reportSchema, runSchema } from './report.ts';

/** What became of one rule, constraint or suggestion. */
export const checkedRuleSchema = z.strictObject({
  /** Unique within its asset. */
  id: z.string(),
  name: z.string().optional(),
  /** A quality rule of the contract, a demand of its schema, or a rule that the data suggests. */
  origin: z.enum(['rule', 'constraint', 'suggestion']),
  asset: z.string(),
  /** Id of the table; the name in the contract where there is no data for it. */
  table: z.string(),
  column: z.string().optional(),
  severity: severitySchema,
  status: z.enum(['passed', 'failed', 'error', 'skipped']),
  /** What it asks for. */
  text: phraseSchema,
  description: z.string().optional(),
  /** Rows (or other units) that it applies to, and those that break it. */
  applicable: z.number(),
  failing: z.number(),
  /** The first that break it, where rows can be told. */
  rows: z.array(rowReferenceSchema),
  /** Id in `queries`. */
  query: z.string().optional(),
  problem: problemRecordSchema.optional(),
  /** Where it stands in the contract. */
  where: z.strictObject({ file: z.string().optional(), line: z.number().int().optional() }),
  /** Of a suggestion: rows that it was learnt from, and the share of future rows that keep it, at least (95 %). */
  support: z.number().optional(),
  confidence: z.number().min(0).max(1).optional(),
});
export type CheckedRule = z.infer<typeof checkedRuleSchema>;

/** What `assay check --json` prints. */
export const checkReportSchema = reportSchema
  .pick({ assay: true, engine: true, asOf: true, words: true, files: true })
  .extend({
    schema: z.literal('assay-check/1'),
    contracts: z.array(
      z.strictObject({ path: z.string(), id: z.string(), version: z.string(), sha256: z.string() }),
    ),
    summary: z.strictObject({
      rules: z.number(),
      passed: z.number(),
      failed: z.number(),
      errors: z.number(),
      skipped: z.number(),
    }),
    rules: z.array(checkedRuleSchema),
    /** What is wrong in the contracts; those parts were not checked. */
    problems: z.array(problemRecordSchema),
    queries: z.record(z.string(), z.string()),
    run: runSchema,
  });
export type CheckReport = z.infer<typeof checkReportSchema>;
