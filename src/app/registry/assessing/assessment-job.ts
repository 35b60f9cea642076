import { z } from 'zod';
import { assessmentSourceSchema } from '../../../vocabulary/registry/assets/assessment-run.ts';

/** What a job of this kind is to do. */
export const assessmentJobSchema = z.strictObject({
  source: assessmentSourceSchema,
  /** The asset whose schedule asked for it. */
  scheduledFor: z.uuid().optional(),
});
export type AssessmentJob = z.infer<typeof assessmentJobSchema>;
