import { z } from 'zod';

/** A time limit that runs for a registration. */
const deadlineSchema = z.strictObject({
  limit: z.string(),
  /** Last day in time; absent while the clock stands still. */
  due: z.iso.date().optional(),
  /** Working days left after today; absent for limits of months or days. */
  left: z.int().optional(),
  stopped: z.boolean(),
  overdue: z.boolean(),
  /** Holidays on the way are not known yet: the day may move. */
  provisional: z.boolean(),
});

/** A registration as lists and the desk show it. */
export const registrationItemSchema = z.strictObject({
  id: z.uuid(),
  /** The applicant's organisation and the agency. */
  organisation: z.uuid(),
  agency: z.uuid(),
  asset: z.uuid(),
  kind: z.string(),
  state: z.string(),
  /** Name of the data, as applied for. */
  name: z.string(),
  applicant: z.string().nullable(),
  /** The earliest first. */
  deadlines: z.array(deadlineSchema),
  version: z.int(),
  createdAt: z.iso.datetime(),
  changedAt: z.iso.datetime(),
});
export type RegistrationItem = z.infer<typeof registrationItemSchema>;

const notedSchema = z.strictObject({ code: z.string(), field: z.string(), path: z.string() });

/** A registration with all that its parties may see of it. */
export const registrationViewSchema = z.strictObject({
  ...registrationItemSchema.shape,
  /** The form as far as it is filled in. */
  application: z.looseObject({ kind: z.string() }),
  /** What a certificate is or will be bound to. */
  subject: z.looseObject({ assessment: z.uuid(), name: z.string() }),
  record: z.looseObject({ state: z.string(), contentVersion: z.int() }),
  /** What the application lacks, and what deserves a look; texts stand with the form. */
  defects: z.array(notedSchema),
  remarks: z.array(notedSchema),
  /** Answers to the checklist and the questions in the way: for the agency alone. */
  review: z
    .strictObject({
      answers: z.array(z.looseObject({ question: z.string(), answer: z.string() })),
      blocking: z.array(z.string()),
      unproven: z.array(z.string()),
    })
    .nullable(),
  /** Events that the caller's roles may bring now. */
  possible: z.array(z.string()),
  history: z.array(
    z.strictObject({
      event: z.string(),
      from: z.string(),
      to: z.string(),
      at: z.iso.datetime(),
      /** Absent where time acted, and for what the other party did. */
      account: z.uuid().nullable(),
      details: z.looseObject({}),
    }),
  ),
  certificates: z.array(
    z.strictObject({
      id: z.uuid(),
      agencyNumber: z.string().nullable(),
      validFrom: z.iso.datetime(),
      validUntil: z.iso.datetime(),
      revokedAt: z.iso.datetime().nullable(),
      revokedBecause: z.string().nullable(),
    }),
  ),
});
export type RegistrationView = z.infer<typeof registrationViewSchema>;
