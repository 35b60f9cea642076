import { z } from 'zod';

/** What a report put into the registry: an assessment of each of its assets. */
export const keptReportsSchema = z.strictObject({
  items: z.array(
    z.strictObject({
      assetId: z.uuid(),
      assessmentId: z.uuid(),
      /** False where the registry had this very assessment. */
      made: z.boolean(),
      newAsset: z.boolean(),
    }),
  ),
});
export type KeptReports = z.infer<typeof keptReportsSchema>;
