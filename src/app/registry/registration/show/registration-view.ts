import { z } from 'zod';
import { applicationSchema } from '../../../../rights/application/application.ts';
import { defectTexts, remarkTexts } from '../../../../rights/application/defect.ts';
import { type FieldName, fieldTexts } from '../../../../rights/application/field-texts.ts';
import {
  pastEventSchema,
  type RegistrationEventName,
  registrationEventSchema,
} from '../../../../rights/registration/events/events.ts';
import { registrationKinds } from '../../../../rights/registration/kinds.ts';
import { registrationRecordSchema } from '../../../../rights/registration/record.ts';
import { registrationRoles } from '../../../../rights/registration/roles.ts';
import { stateNames } from '../../../../rights/registration/states.ts';
import { timeEvents } from '../../../../rights/registration/time/due-events.ts';
import { answerSchema } from '../../../../rights/review/review-outcome.ts';
import { ruleTopics } from '../../../../rights/rules/rule-topics.ts';
import { limitNames } from '../../../../rights/rules/rules-document.ts';
import { revocationReasonSchema } from '../../../../vocabulary/registry/registration/revocation.ts';
import { subjectSchema } from '../registered-subject.ts';

const day = z.iso.date();
const stateSchema = z.enum(stateNames);
const eventSchema = z.enum(
  registrationEventSchema.options.map(({ shape }): RegistrationEventName => shape.type.value),
);

/** A time limit that runs for a registration. */
const deadlineSchema = z.strictObject({
  limit: z.enum([...limitNames, 'correction']),
  /** Last day in time; absent while the clock stands still. */
  due: day.optional(),
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
  kind: z.enum(registrationKinds),
  state: stateSchema,
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

/** Keys of a table, as an enumeration. */
const codesOf = <K extends string>(table: Readonly<Record<K, unknown>>) =>
  z.enum(Object.keys(table) as K[]);

const noted = <K extends string>(codes: Readonly<Record<K, unknown>>) =>
  z.strictObject({
    code: codesOf(codes),
    field: codesOf<FieldName>(fieldTexts),
    path: z.string(),
  });

/** What is kept with a line of the history. */
export const lineDetailsSchema = z.strictObject({
  event: pastEventSchema,
  /** Day on which it took effect. */
  on: day,
  by: z.enum(registrationRoles),
  topic: z.enum(ruleTopics),
  late: z
    .strictObject({
      limit: z.enum(limitNames),
      workingDays: z.int().min(1),
      /** Holidays on the way were not known. */
      provisional: z.literal(true).optional(),
    })
    .optional(),
  /** What time may have brought before it, by holidays that were not known: it was not assumed. */
  undecided: z.strictObject({ event: z.enum(timeEvents), on: day }).optional(),
  /** Of the record as it stood after the last line of a step. */
  recordSha256: z.hash('sha256').optional(),
});

/** A registration with all that its parties may see of it. */
export const registrationViewSchema = z.strictObject({
  ...registrationItemSchema.shape,
  /** The form as far as it is filled in. */
  application: applicationSchema,
  /** What a certificate is or will be bound to. */
  subject: subjectSchema,
  record: registrationRecordSchema,
  /** What the application lacks, and what deserves a look; texts stand with the form. */
  defects: z.array(noted(defectTexts)),
  remarks: z.array(noted(remarkTexts)),
  /** Answers to the checklist and the questions in the way: for the agency alone. */
  review: z
    .strictObject({
      answers: z.array(answerSchema),
      blocking: z.array(z.string()),
      unproven: z.array(z.string()),
    })
    .nullable(),
  /** Events that the caller's roles may bring now. */
  possible: z.array(eventSchema),
  history: z.array(
    z.strictObject({
      event: eventSchema,
      from: stateSchema,
      to: stateSchema,
      at: z.iso.datetime(),
      /** Absent where time acted, and for what the other party did. */
      account: z.uuid().nullable(),
      details: lineDetailsSchema,
    }),
  ),
  certificates: z.array(
    z.strictObject({
      id: z.uuid(),
      agencyNumber: z.string().nullable(),
      validFrom: z.iso.datetime(),
      validUntil: z.iso.datetime(),
      revokedAt: z.iso.datetime().nullable(),
      revokedBecause: revocationReasonSchema.nullable(),
    }),
  ),
});
export type RegistrationView = z.infer<typeof registrationViewSchema>;
