import { z } from 'zod';
import { runProgressSchema } from '../../../vocabulary/registry/assets/assessment-run.ts';
import { keptProblemSchema } from '../../../vocabulary/registry/kept-problem.ts';

/** What the process that assesses is told, once. */
export const assessmentOrderSchema = z.strictObject({
  /** Files or folders, absolute. */
  inputs: z.array(z.string()).min(1),
  /** Contracts beside those that lie with the data, absolute. */
  contracts: z.array(z.string()),
  sourceName: z.string(),
  /** In place of the folders, which are the server's business. */
  shownSources: z.array(z.string()),
  asOf: z.string(),
  reportFile: z.string(),
});
export type AssessmentOrder = z.infer<typeof assessmentOrderSchema>;

/** What it says: any number of steps, then one of the other two. */
export const assessmentNewsSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('progress'), progress: runProgressSchema }),
  z.strictObject({ kind: z.literal('done') }),
  z.strictObject({ kind: z.literal('problem'), problem: keptProblemSchema }),
]);
export type AssessmentNews = z.infer<typeof assessmentNewsSchema>;
