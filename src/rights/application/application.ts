import { z } from 'zod';
import { dataGrades } from '../../vocabulary/codes/data-grades.ts';
import { registrationFormSchema } from '../../vocabulary/declarations/registration-form.ts';
import { dataRights } from '../../vocabulary/declarations/rights.ts';
import { rightHolderSchema } from '../acquisition/holders.ts';

const line = z.string().max(200).optional();
const paragraph = z.string().max(4000).optional();
const day = z.iso.date().optional();

/** 经营情况 of a firm or organisation. */
const businessSchema = z.strictObject({
  legalRepresentative: line,
  registeredOn: day,
  registeredAt: line,
  term: line,
  scope: paragraph,
  standing: line,
});

/** An applicant, transferor or transferee. All optional: a draft is kept as far as it goes. */
export const partySchema = z.strictObject({
  name: line,
  type: z.enum(['natural-person', 'legal-person', 'unincorporated']).optional(),
  /** Identity number or unified social credit code. */
  identifier: z.string().max(40).optional(),
  contact: line,
  phone: line,
  address: line,
  business: businessSchema.optional(),
});
export type Party = z.infer<typeof partySchema>;

const form = registrationFormSchema.shape;
const dataSchema = z.strictObject({
  dataName: line,
  overview: paragraph,
  /** Section and division of GB/T 4754, as `F52`. */
  industry: z.string().max(10).optional(),
  origin: form.origin,
  region: form.region,
  periodFrom: day,
  periodTo: day,
  updateFrequency: form.updateFrequency,
  rows: z.int().nonnegative().optional(),
  bytes: z.int().nonnegative().optional(),
  form: line,
  structure: form.structure,
  restrictions: paragraph,
  /** Grade of GB/T 43697; beyond annex 1, for the agency alone. */
  securityGrade: z.enum(dataGrades).optional(),
});

/** Kinds of attachment: articles 33 and 26, annexes 2 to 5. */
export const attachmentKinds = [
  'applicationForm',
  'identityProof',
  'lawfulAcquisition',
  'dataSample',
  'watermark',
  'transferContract',
  'certificate',
  'other',
] as const;
export type AttachmentKind = (typeof attachmentKinds)[number];

const attachments = z
  .array(z.strictObject({ kind: z.enum(attachmentKinds), document: z.string().min(1).max(200) }))
  .max(200)
  .readonly();
const parties = z.array(partySchema).max(50).readonly();
const concerned = { applicants: parties, attachments };

/** An application as far as it is filled in: annex 1 and, for what follows, annexes 2 to 5. */
export const applicationSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('first'),
    ...concerned,
    data: dataSchema,
    holders: z.array(rightHolderSchema).max(50).readonly(),
  }),
  z.strictObject({
    kind: z.literal('transfer'),
    attachments,
    transferor: partySchema,
    transferee: partySchema,
    rights: z.array(z.enum(dataRights)).max(3).readonly(),
  }),
  z.strictObject({
    kind: z.literal('change'),
    ...concerned,
    changes: z
      .array(
        z.strictObject({
          field: z.string().min(1).max(80),
          before: z.string().max(4000),
          after: z.string().max(4000),
        }),
      )
      .max(50)
      .readonly(),
  }),
  z.strictObject({
    kind: z.literal('renewal'),
    ...concerned,
    validityMonths: z.int().min(1).max(600).optional(),
  }),
  z.strictObject({
    kind: z.literal('cancellation'),
    ...concerned,
    ground: z.string().max(80).optional(),
    reason: paragraph,
  }),
]);

export type Application = z.infer<typeof applicationSchema>;
export type ApplicationOf<K extends Application['kind']> = Extract<Application, { kind: K }>;
