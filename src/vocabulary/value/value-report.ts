import { z } from 'zod';
import { phraseSchema } from '../finding.ts';
import { ledgerReportSchema } from './ledger.ts';
import { digitsSchema } from './money.ts';
import { sharedValueSchema, valuationSchema, valuationStates } from './valuation.ts';

/** The value of one asset as an earlier report stated it. */
export const pastValueSchema = z.strictObject({
  asset: z.string(),
  asOf: z.string(),
  currency: z.string(),
  state: z.enum(valuationStates),
  value: digitsSchema.optional(),
  low: digitsSchema.optional(),
  high: digitsSchema.optional(),
  /** The report that says so, by its hash. */
  report: z.string(),
});
export type PastValue = z.infer<typeof pastValueSchema>;

/** What `assay value` prints: the money of an assessment, and of earlier ones. */
export const valueReportSchema = z.strictObject({
  schema: z.literal('assay-value/1'),
  assay: z.string(),
  asOf: z.string(),
  /** The report that it is a part of, by its hash. */
  report: z.string(),
  /** Inputs that took other values than the declared ones. */
  changes: z.record(z.string(), digitsSchema),
  /** Templates in both languages of every code that occurs in this document. */
  words: z.record(z.string(), z.strictObject({ en: z.string(), zh: z.string() })),
  assets: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      ledger: ledgerReportSchema.optional(),
      valuation: valuationSchema.optional(),
      /** What is wrong with what is declared, and where; without it there may be no figures. */
      problems: z.array(phraseSchema),
    }),
  ),
  sharedValue: sharedValueSchema.optional(),
  /** By day, the newest last; this valuation is the last of them. */
  history: z.array(pastValueSchema),
});
export type ValueReport = z.infer<typeof valueReportSchema>;
