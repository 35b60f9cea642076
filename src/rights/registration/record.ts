import { z } from 'zod';
import { registrationKinds } from './kinds.ts';
import { stateNames } from './states.ts';

const day = z.iso.date();
const text = z.string().min(1);

/** All that decides what may happen to a registration; the registry keeps it as one document. */
export const registrationRecordSchema = z.strictObject({
  kind: z.enum(registrationKinds),
  state: z.enum(stateNames),
  /** The rules it began under; it ends under them. */
  rules: z.strictObject({
    id: text,
    version: text,
    /** Of what they said then; absent for those that began before it was kept. */
    sha256: z.hash('sha256').optional(),
  }),
  /** The registration that a change, transfer, renewal or cancellation is about. */
  concerns: text.optional(),
  /** Instant of the last entry: entries never go back in time. */
  at: z.iso.datetime({ offset: true }),
  /** Which state of its contents is registered: 1 at recording, one more at each change of them. */
  contentVersion: z.int().min(0),
  submittedOn: day.optional(),
  correction: z.strictObject({ items: z.array(text).readonly(), until: day }).optional(),
  acceptedOn: day.optional(),
  /** Working days by which the review was extended, all together. */
  extension: z.int().min(0),
  /** When the clock of the review stood still: days strictly between do not count. */
  pauses: z.array(z.strictObject({ from: day, to: day.optional() })),
  supplement: z.strictObject({ items: z.array(text).readonly() }).optional(),
  publishedOn: day.optional(),
  /** Objections not decided, with the day of receipt. */
  objections: z.array(z.strictObject({ id: text, on: day, notifiedOn: day.optional() })),
  validityMonths: z.int().min(1).optional(),
  recordedOn: day.optional(),
  /** First and last day of validity. */
  validity: z.strictObject({ from: day, until: day }).optional(),
  certificate: z
    .strictObject({
      id: text,
      agencyNumber: text.optional(),
      issuedOn: day,
      /** The contents it speaks of; a lower number than the record's says that it is outdated. */
      contentVersion: z.int().min(1),
    })
    .optional(),
  renewal: z.strictObject({ case: text, filedOn: day }).optional(),
  /** Remarks in effect, by their ids in the rules. */
  remarks: z.array(text).readonly(),
  /** Grounds of a refusal or cancellation, by their ids in the rules; or why a case ended with its registration. */
  grounds: z.array(text).readonly(),
});

export type RegistrationRecord = z.infer<typeof registrationRecordSchema>;
