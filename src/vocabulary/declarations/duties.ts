import { z } from 'zod';
import { amount, date, proofs } from './parts.ts';

/** What law and security ask for: a legal basis, the export of data, protection, incidents. */
export const personalSchema = z.strictObject({
  /** Legal basis for all columns that do not name their own; `none` says that there is none. */
  legalBasis: z.string().optional(),
  purpose: z.string().optional(),
  /** Where notice or consent is recorded. */
  notice: z.string().optional(),
  proofs,
  export: z
    .strictObject({
      /** False: nothing leaves the country. */
      exported: z.boolean(),
      /** Distinct individuals since 1 January of the year of `asOf`. */
      individuals: amount.optional(),
      sensitiveIndividuals: amount.optional(),
      criticalInfrastructure: z.boolean().optional(),
      /** What was done about the duty that follows. */
      filed: z
        .enum(['none', 'security-assessment', 'standard-contract', 'certification', 'exempt'])
        .optional(),
      proofs,
    })
    .optional(),
});

export const securitySchema = z.strictObject({
  lastRiskAssessment: z.union([date, z.literal('never')]).optional(),
  riskAssessmentProofs: proofs,
  /** Secret hits a person has judged: gate G6. */
  secrets: z.enum(['confirmed-live', 'rejected']).optional(),
  /** Principals that can read, and those of them without a recorded need. */
  readers: z
    .strictObject({ total: amount, withoutNeed: amount, publicGrant: z.boolean().optional() })
    .optional(),
  grants: z.strictObject({ total: amount, reviewedIn12Months: amount, proofs }).optional(),
  /** The log of access: a table of it with the fields that every event needs, or counts of events. */
  accessLog: z
    .strictObject({
      table: z.string().optional(),
      requiredFields: z.array(z.string()).min(1).optional(),
      /** Events that should have been logged, and those logged with every field. */
      expected: amount.optional(),
      complete: amount.optional(),
      proofs,
    })
    .optional(),
  /** `[]` says that there were none. */
  incidents: z
    .array(z.strictObject({ date, severity: z.enum(['low', 'medium', 'high']) }))
    .optional(),
  incidentProofs: proofs,
});
