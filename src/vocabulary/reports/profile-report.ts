import { z } from 'zod';
import { reportSchema, runSchema } from './report.ts';
import { tableReportSchema } from './table-report.ts';

const shared = reportSchema.pick({
  assay: true,
  engine: true,
  asOf: true,
  seed: true,
  settings: true,
  words: true,
  files: true,
});

/** What `assay profile --json` prints: measured and classified, nothing judged. */
export const profileReportSchema = z.strictObject({
  // First, so that a reader tells the document from data by its beginning.
  schema: z.literal('assay-profile/1'),
  ...shared.shape,
  tables: z.array(tableReportSchema),
  queries: z.record(z.string(), z.string()),
  run: runSchema,
});
export type ProfileReport = z.infer<typeof profileReportSchema>;
