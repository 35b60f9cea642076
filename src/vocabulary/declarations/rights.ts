import { z } from 'zod';
import { date, proofs } from './parts.ts';

/** How the data came into the holder's hands: guideline No. 35 of 2026, articles 20 and 21. */
export const acquisitionModes = [
  'ownOrJointOperations',
  'contractedCollection',
  'naturalPerson',
  'automatedPublic',
  'automatedPublicProduct',
  'fusionByContract',
  'fusionUnclear',
  'derived',
  'entrustedProcessing',
  'byAgreement',
] as const;
export type AcquisitionMode = (typeof acquisitionModes)[number];

/** The three rights: 数据持有权, 数据使用权, 数据经营权 (article 3). */
export const dataRights = ['hold', 'use', 'operate'] as const;
export type DataRight = (typeof dataRights)[number];

/** What the asset is meant for; each purpose needs certain rights (`assess/rules/rights-needed.ts`). */
export const purposes = ['keep', 'internal-use', 'derive', 'share', 'license', 'trade'] as const;
export type Purpose = (typeof purposes)[number];

/** A file that supports statements: a contract, a licence, an approval, a certificate. */
export const documentSchema = z.strictObject({
  /** Short name by which proofs point to it. */
  id: z.string().min(1),
  /** Relative to the contract file. */
  path: z.string().min(1),
  /** Lower-case hex. Where given, the file must have this hash to count as proof. */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  /** As in `contract`, `licence`, `legal-opinion`, `policy`, `consent`, `impact-assessment`. */
  kind: z.string().optional(),
  date: date.optional(),
  validFrom: date.optional(),
  /** Last day of validity; a proof past it does not count. */
  validUntil: date.optional(),
  /** Who approved it; needed for a policy to count. */
  approvedBy: z.string().optional(),
});
export type DeclaredDocument = z.infer<typeof documentSchema>;

const sourceSchema = z.strictObject({
  name: z.string().min(1),
  acquisitionMode: z.enum(acquisitionModes).optional(),
  /** `unlawful` closes gate G2; a person's judgement. */
  judgement: z.enum(['lawful', 'unlawful', 'in-doubt']).optional(),
  /** Rights that the agreement grants, for modes where the agreement decides. */
  agreedRights: z.array(z.enum(dataRights)).optional(),
  /** The consent of the other parties, where the mode needs it. */
  consentOfOthers: z.boolean().optional(),
  /** SPDX expression or the name of a contract. */
  licence: z.string().optional(),
  /** Whether that licence or contract permits the declared purpose. */
  permitsPurpose: z.boolean().optional(),
  proofs,
});

export type DeclaredSource = z.infer<typeof sourceSchema>;

const rightSchema = z.strictObject({
  right: z.enum(dataRights),
  holder: z.string().optional(),
  validFrom: date.optional(),
  validUntil: date.optional(),
  /** Restrictions in words; say `none` where there are none. */
  restriction: z.string().optional(),
  proofs,
});

export const rightsSchema = z.strictObject({
  purpose: z.enum(purposes).optional(),
  sources: z.array(sourceSchema).optional(),
  asserted: z.array(rightSchema).optional(),
  /** Whether an ownership dispute is open (gate G3). */
  dispute: z.enum(['none', 'open', 'settled']).optional(),
  licence: z.string().optional(),
  registration: z
    .strictObject({
      state: z.enum(['none', 'applied', 'in-force', 'expired']),
      certificate: z.string().optional(),
      validUntil: date.optional(),
      proofs,
    })
    .optional(),
});
