import { z } from 'zod';

/** Value of the custom property `assay.answers`: what a registry wrote into a contract. */
export const answersRecordSchema = z.strictObject({
  /** Answers of people that stand in it. */
  count: z.number().int().nonnegative(),
  /** Answers that were taken back; absent where none was. */
  withdrawn: z.number().int().positive().optional(),
  /** SHA-256 of the contract that they were written into; absent where that was a draft. */
  base: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
});
export type AnswersRecord = z.infer<typeof answersRecordSchema>;
