import { z } from 'zod';
import type { dataGrades } from './codes/data-grades.ts';
import { sensitiveCategories } from './codes/sensitive-categories.ts';

/** Independent flags of a column; never folded into one. */
export const personalFlagsSchema = z.strictObject({
  personalInformation: z.boolean(),
  directIdentifier: z.boolean(),
  quasiIdentifier: z.boolean(),
  sensitive: z.array(z.enum(sensitiveCategories)),
  /** Who confirmed or rejected the verdict, from the contract; a rejection stays. */
  confirmed: z
    .strictObject({ by: z.string(), verdict: z.enum(['confirmed', 'rejected']) })
    .optional(),
});
export type PersonalFlags = z.infer<typeof personalFlagsSchema>;

export type DataGrade = (typeof dataGrades)[number];
