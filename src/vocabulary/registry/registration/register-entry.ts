import { z } from 'zod';
import { registrationFormSchema } from '../../declarations/registration-form.ts';
import { acquisitionModes, dataRights } from '../../declarations/rights.ts';

const text = z.string();
const day = z.iso.date();
const form = registrationFormSchema.shape;

/** What anyone may see of a registration, from its publication on. */
export const registerEntrySchema = z.strictObject({
  kind: text,
  /** Name of the agency. */
  agency: text,
  rules: z.strictObject({ id: text, version: text }),
  data: z.strictObject({
    dataName: text.optional(),
    overview: text.optional(),
    industry: text.optional(),
    origin: form.origin,
    region: form.region,
    periodFrom: day.optional(),
    periodTo: day.optional(),
    updateFrequency: form.updateFrequency,
    rows: z.int().optional(),
    bytes: z.int().optional(),
    form: text.optional(),
    structure: form.structure,
    restrictions: text.optional(),
  }),
  holders: z
    .array(
      z.strictObject({
        name: text,
        /** Of a firm or organisation; identity numbers of persons are never shown. */
        creditCode: text.optional(),
        rights: z
          .array(
            z.strictObject({
              right: z.enum(dataRights),
              until: day.optional(),
              limits: text.optional(),
            }),
          )
          .readonly(),
      }),
    )
    .readonly(),
  acquisitionModes: z.array(z.enum(acquisitionModes)).readonly(),
  /** Ids of remarks in effect, as the rules name them. */
  remarks: z.array(text).readonly(),
  publishedOn: day,
  recordedOn: day.optional(),
  validity: z.strictObject({ from: day, until: day }).optional(),
  contentVersion: z.int(),
  certificate: z
    .strictObject({
      id: text,
      issuedOn: day,
      /** Issued by the agency and recorded here; Assay never makes one. */
      agencyNumber: text.optional(),
    })
    .optional(),
  /** What happened, each with the day on which it took effect. */
  timeline: z.array(z.strictObject({ event: text, on: day })).readonly(),
});
export type RegisterEntry = z.infer<typeof registerEntrySchema>;

/** An entry of the public register in a list, or alone. */
export const registerItemSchema = z.strictObject({
  registration: z.uuid(),
  state: text,
  name: text,
  /** Names of all holders. */
  holder: text,
  publishedAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
  /** Last day on which anyone may object; absent outside publication. */
  objectUntil: day.optional(),
  entry: registerEntrySchema,
});
export type RegisterItem = z.infer<typeof registerItemSchema>;
