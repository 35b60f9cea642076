import { z } from 'zod';
import { assessmentSchema, factSchema, missingEvidenceSchema } from '../assessment.ts';
import { dataGrades } from '../codes/data-grades.ts';
import { answersRecordSchema } from '../declarations/answers-record.ts';
import { catalogueRecordSchema } from '../declarations/management.ts';
import { findingSchema, phraseSchema } from '../finding.ts';
import { statisticsSchema } from '../metadata/table-metadata.ts';
import { linkTableSchema, relationshipSchema } from '../relationship.ts';
import { textsSchema } from '../texts-schema.ts';
import { ledgerReportSchema } from '../value/ledger.ts';
import { sharedValueSchema, valuationSchema } from '../value/valuation.ts';
import { modelRecordSchema } from './model-record.ts';
import { problemRecordSchema } from './problem-record.ts';
import { tableReportSchema } from './table-report.ts';

export const assetReportSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  /** A table without a responsible party or lawful source is a candidate, not an asset. */
  candidate: z.boolean(),
  contract: z
    .strictObject({
      path: z.string(),
      id: z.string(),
      version: z.string(),
      sha256: z.string(),
      /** Where a registry wrote the answers of people into it. */
      answers: answersRecordSchema.optional(),
    })
    .optional(),
  responsible: z.string().optional(),
  purpose: z.string().optional(),
  period: z.strictObject({ from: z.string(), to: z.string() }).optional(),
  /** What its contract says of it to catalogues; absent where that is nothing. */
  catalogue: catalogueRecordSchema.optional(),
  /** The conclusion in words, one phrase a sentence. */
  summary: z.array(phraseSchema),
  assessment: assessmentSchema,
  gradeProposal: z.enum(dataGrades),
  confirmedGrade: z.enum(dataGrades).optional(),
  findings: z.array(findingSchema),
  missingEvidence: z.array(missingEvidenceSchema),
  relationships: z.array(relationshipSchema),
  /** Absent where no table relates others many to many. */
  links: z.array(linkTableSchema).optional(),
  tables: z.array(tableReportSchema),
  /** What was spent on it; the valuation never feeds it. */
  ledger: ledgerReportSchema.optional(),
  /** What it is worth, where its contract declares what that takes. */
  valuation: valuationSchema.optional(),
});
export type AssetReport = z.infer<typeof assetReportSchema>;

/** What one database was asked for in a run. */
export const databaseUseSchema = z.strictObject({
  /** Its address, without user and options. */
  address: z.string(),
  engine: z.string(),
  version: z.string(),
  statements: z.number().int(),
  /** Rows that came to this process, results of one line among them. */
  rowsPulled: z.number().int(),
  /** As the database tells it. */
  bytesRead: z.number().optional(),
  tables: z.array(
    z.strictObject({
      table: z.string(),
      rows: z.number().int(),
      /** Statements that read the table. */
      scans: z.number().int(),
      /** Rows that came to be looked at one by one. */
      landed: z.number().int(),
      /** What the database believes of it, by its own clock. */
      statistics: statisticsSchema.optional(),
      /** Where it was put together from what its partitions say. */
      partitions: z
        .strictObject({
          total: z.number().int(),
          /** Of which nothing was known: new ones, changed ones. */
          scanned: z.number().int(),
          /** Unchanged ones, asked for what may not be kept of columns that are not shown, or for something new. */
          again: z.number().int(),
          /** Statements that read a partition. */
          scans: z.number().int(),
          /** Statements that were put together from what partitions say. */
          merged: z.number().int(),
          /** Statements that had to read the whole table, by the reason why. */
          whole: z.array(z.strictObject({ reason: z.string(), statements: z.number().int() })),
        })
        .optional(),
    }),
  ),
});
export type DatabaseUse = z.infer<typeof databaseUseSchema>;

/** Times of day, durations, host and absolute paths stand here and nowhere else. */
export const runSchema = z.strictObject({
  startedAt: z.string(),
  finishedAt: z.string(),
  seconds: z.number(),
  host: z.string(),
  node: z.string(),
  threads: z.number(),
  memory: z.string(),
  sources: z.array(z.string()),
  cached: z.array(z.string()),
  /** What databases were asked for; absent where only files were read. */
  databases: z.array(databaseUseSchema).optional(),
  reportSha256: z.string(),
});

/** `report.json`. The same data, contract, model and `asOf` give the same bytes but for `run`. */
export const reportSchema = z.strictObject({
  schema: z.literal('assay-report/1'),
  assay: z.string(),
  engine: z.strictObject({ name: z.string(), version: z.string() }),
  asOf: z.string(),
  seed: z.number().int(),
  settings: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  model: modelRecordSchema,
  /** Templates in both languages of every code that occurs in this document. */
  words: z.record(z.string(), textsSchema),
  files: z.strictObject({
    read: z.number(),
    unreadable: z.array(problemRecordSchema),
    /** What was passed over, such as symbolic links that leave the folder. */
    notes: z.array(phraseSchema).optional(),
  }),
  portfolio: z.strictObject({
    summary: z.array(phraseSchema),
    assessment: assessmentSchema,
    /** Income that assets earn together, shared out among them. */
    sharedValue: sharedValueSchema.optional(),
  }),
  assets: z.array(assetReportSchema),
  /** SQL as it was run, by id. */
  queries: z.record(z.string(), z.string()),
  evidence: z.array(factSchema),
  run: runSchema,
});
export type Report = z.infer<typeof reportSchema>;
