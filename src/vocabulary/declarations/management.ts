import { z } from 'zod';
import { amount, date, proofs } from './parts.ts';

/** What was agreed and what was done about it. */
export const managementSchema = z.strictObject({
  /** Required policies that exist, each with its document. */
  policies: z
    .array(
      z.strictObject({
        area: z.enum(['governance', 'standard', 'quality', 'security', 'life-cycle']),
        proofs,
      }),
    )
    .optional(),
  /** Regular expression that every column name must match in full. */
  namingRule: z.string().optional(),
  retirementPolicy: z.enum(['none', 'declared', 'declared-and-run']).optional(),
  disposals: z.strictObject({ scheduled: amount, executed: amount, proofs }).optional(),
  qualityRuns: z.strictObject({ scheduled: amount, successful: amount }).optional(),
  issues: z.strictObject({ due: amount, closedAndVerified: amount, proofs }).optional(),
  serviceWindows: z.strictObject({ total: amount, met: amount }).optional(),
  lastValuation: date.optional(),
  updates: z.strictObject({ due: amount, onTime: amount }).optional(),
  reads: z.strictObject({ attempted: amount, succeeded: amount }).optional(),
});

/** The record of the asset in a catalogue (DCAT in outline). */
export const catalogueSchema = z.strictObject({
  /** Persistent identifier: a DOI, an ARK, a URI. */
  identifier: z.string().optional(),
  title: z.string().optional(),
  description: z.string().optional(),
  keywords: z.array(z.string()).optional(),
  theme: z.string().optional(),
  publisher: z.string().optional(),
  contact: z.string().optional(),
  language: z.string().optional(),
  spatial: z.string().optional(),
  temporal: z.string().optional(),
  updateFrequency: z.string().optional(),
  /** Where this record can be read and harvested. */
  metadataUrl: z.string().optional(),
  accessUrl: z.string().optional(),
  accessProtocol: z.string().optional(),
  accessRights: z.string().optional(),
  provenance: z.string().optional(),
  conformsTo: z.array(z.string()).optional(),
  issued: date.optional(),
});

/** The record with what ODCS itself says for it: description, tags, frequency of update, and the licence. */
export const catalogueRecordSchema = catalogueSchema.extend({ licence: z.string().optional() });
export type CatalogueRecord = z.infer<typeof catalogueRecordSchema>;
