import { z } from 'zod';
import { reportSchema, runSchema, tableReportSchema } from './report.ts';

/** What `assay profile --json` prints: measured and classified, nothing judged. */
export const profileReportSchema = reportSchema
  .pick({
    assay: true,
    engine: true,
    asOf: true,
    seed: true,
    settings: true,
    words: true,
    files: true,
  })
  .extend({
    schema: z.literal('assay-profile/1'),
    tables: z.array(tableReportSchema),
    queries: z.record(z.string(), z.string()),
    run: runSchema,
  });
export type ProfileReport = z.infer<typeof profileReportSchema>;
