import { z } from 'zod';

/** Sensitive personal information by category (article 28, and `other`). */
export const sensitiveCategories = [
  'biometric',
  'religious-belief',
  'specific-identity',
  'medical-and-health',
  'financial-account',
  'whereabouts',
  'minors-under-14',
  'other',
] as const;

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

export const dataGrades = [
  'core',
  'important',
  'general-4',
  'general-3',
  'general-2',
  'general-1',
] as const;
export type DataGrade = (typeof dataGrades)[number];
