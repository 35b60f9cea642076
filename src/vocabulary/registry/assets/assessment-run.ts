import { z } from 'zod';
import { jobStates } from '../job.ts';
import { keptReportsSchema } from './kept-reports.ts';
import { sourceName } from './source-name.ts';

/** What the server assesses: never a path, always something that it knows by name. */
export const assessmentSourceSchema = z.discriminatedUnion('kind', [
  /** The shop that comes with Assay. */
  z.strictObject({ kind: z.literal('example') }),
  /** A folder that whoever started the server named. */
  z.strictObject({ kind: z.literal('folder'), name: z.string().regex(sourceName) }),
  /** Files that were handed in, as the tables of one source. */
  z.strictObject({ kind: z.literal('upload'), uploads: z.array(z.uuid()).min(1).max(50) }),
]);
export type AssessmentSource = z.infer<typeof assessmentSourceSchema>;

export const runSteps = ['read', 'profile', 'discover', 'rules', 'fingerprint', 'assess'] as const;

/** How far a run has come: `done` of `total` tables of its step, parts of one included. */
export const runProgressSchema = z.strictObject({
  step: z.enum(runSteps),
  done: z.number().min(0),
  total: z.number().min(0),
});
export type RunProgress = z.infer<typeof runProgressSchema>;

/** A live assessment, as its organisation sees it. */
export const assessmentRunSchema = z.strictObject({
  id: z.uuid(),
  source: assessmentSourceSchema,
  state: z.enum(jobStates),
  /** How often it was begun: more than once where a server or its engine was cut off. */
  attempts: z.int(),
  progress: runProgressSchema.nullable(),
  items: keptReportsSchema.shape.items,
  /** Why it failed, in the language that was asked for. */
  problem: z.strictObject({ code: z.string(), title: z.string(), detail: z.string() }).nullable(),
  /** Null where a schedule asked for it. */
  requestedBy: z.uuid().nullable(),
  createdAt: z.string(),
  startedAt: z.string().nullable(),
  endedAt: z.string().nullable(),
});
export type AssessmentRun = z.infer<typeof assessmentRunSchema>;

/** A file of data that was handed in. */
export const uploadSchema = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  format: z.enum(['text', 'parquet', 'workbook', 'gzip']),
  bytes: z.int(),
  sha256: z.string(),
  uploadedBy: z.uuid(),
  uploadedAt: z.string(),
});
export type Upload = z.infer<typeof uploadSchema>;

/** What there is to be assessed. */
export const sourcesSchema = z.strictObject({
  /** Names of folders; empty but for the organisation that runs the server. */
  folders: z.array(z.string()),
  uploads: z.array(uploadSchema),
  /** Bytes that one file may have. */
  mostBytes: z.int(),
});
export type Sources = z.infer<typeof sourcesSchema>;
