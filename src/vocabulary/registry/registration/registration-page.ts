import { z } from 'zod';
import { acquisitionModes, dataRights } from '../../declarations/rights.ts';
import { textsSchema } from '../../texts-schema.ts';
import { applicationFormSchema } from './application-form.ts';
import { shownObjectionSchema } from './objection.ts';

const text = z.string();
const day = z.iso.date();
const many = <T extends z.ZodType>(item: T) => z.array(item).readonly();

/** How the clock of a registration stands: the limit that ends first. */
export const registrationClockSchema = z.strictObject({
  limit: textsSchema,
  /** Last day in time; absent while the clock stands still. */
  due: day.optional(),
  /** Working days; absent for limits of months or of a set day. */
  left: z.int().optional(),
  allowed: z.int().optional(),
  stopped: z.boolean(),
  overdue: z.boolean(),
  /** Whether holidays on the way are not known yet: the day may move. */
  provisional: z.boolean(),
});
export type RegistrationClock = z.infer<typeof registrationClockSchema>;

/** A registration as a desk lists it. */
export const registrationLineSchema = z.strictObject({
  id: z.uuid(),
  name: text,
  kind: textsSchema,
  /** Code of the state table. */
  state: text,
  stateTexts: textsSchema,
  final: z.boolean(),
  clock: registrationClockSchema.optional(),
  changedAt: z.iso.datetime(),
});
export type RegistrationLine = z.infer<typeof registrationLineSchema>;

/** `GET /api/v1/registration-pages?as=&limit=&cursor=`: a desk, the last changed first. */
export interface RegistrationDesk {
  readonly items: readonly RegistrationLine[];
  readonly next: string | null;
}

/** A state on the way from draft to certificate. */
const registrationWayStepSchema = z.strictObject({
  state: text,
  texts: textsSchema,
  mark: z.enum(['done', 'now', 'ahead']),
  /** Day on which it was reached. */
  on: day.optional(),
  article: textsSchema.optional(),
});
export type RegistrationWayStep = z.infer<typeof registrationWayStepSchema>;

/** A day of the running limit. */
const rulerDaySchema = z.strictObject({
  day,
  /** `rest`: no working day; `stopped`: the clock stood still; `extension`: only if extended. */
  kind: z.enum(['used', 'stopped', 'left', 'extension', 'rest']),
  /** Which working day of the limit it is. */
  number: z.int().optional(),
});
export type RulerDay = z.infer<typeof rulerDaySchema>;

const dayRulerSchema = z.strictObject({
  limit: textsSchema,
  from: day,
  today: day,
  due: day.optional(),
  days: many(rulerDaySchema),
});
export type DayRuler = z.infer<typeof dayRulerSchema>;

const checklistAnswerCodes = ['yes', 'no', 'unknown', 'n-a'] as const;
export type ChecklistAnswerCode = (typeof checklistAnswerCodes)[number];

const checklistQuestionSchema = z.strictObject({
  /** `part.question`. */
  id: text,
  texts: textsSchema,
  answer: z.enum(checklistAnswerCodes),
  evidence: many(text),
  reason: text.optional(),
  /** Whether this answer stands in the way. */
  blocks: z.boolean(),
});
export type ChecklistQuestion = z.infer<typeof checklistQuestionSchema>;

const checklistPartSchema = z.strictObject({
  id: text,
  texts: textsSchema,
  questions: many(checklistQuestionSchema),
});
export type ChecklistPart = z.infer<typeof checklistPartSchema>;

const stepChoiceSchema = z.strictObject({
  id: text,
  texts: textsSchema,
  /** Under which head it stands, where there are several. */
  group: textsSchema.optional(),
});
export type StepChoice = z.infer<typeof stepChoiceSchema>;

/** One input of a step; what it is called stands with its name. */
const stepFieldSchema = z.strictObject({
  name: text,
  texts: textsSchema,
  /** `codes`: several of `choices`; `document`: a document of the case. */
  kind: z.enum(['text', 'day', 'number', 'code', 'codes', 'document']),
  required: z.boolean(),
  choices: many(stepChoiceSchema).optional(),
});
export type StepField = z.infer<typeof stepFieldSchema>;

/** An event that the caller may bring now, by role and state; guards are checked when it is brought. */
const possibleStepSchema = z.strictObject({
  event: text,
  texts: textsSchema,
  article: textsSchema.optional(),
  /** Ends the case without a registration. */
  ends: z.boolean(),
  fields: many(stepFieldSchema),
  /** What stands in the way, as far as that is known before. */
  waitsFor: many(textsSchema),
  /** Why the caller may not, and a colleague in the same role may: what they did in this case before. */
  barred: textsSchema.optional(),
});
export type PossibleStep = z.infer<typeof possibleStepSchema>;

const registrationHistoryLineSchema = z.strictObject({
  at: z.iso.datetime(),
  on: day,
  texts: textsSchema,
  by: textsSchema,
  /** What was asked for or found, as items and grounds. */
  notes: many(textsSchema),
  /** Ids of the documents that it rests on. */
  documents: many(text),
  lateDays: z.int().optional(),
  /** Holidays on the way were not known: the number of days may be another. */
  lateProvisional: z.boolean().optional(),
  /** What time may have brought before, by holidays that were not known; it was not assumed. */
  undecided: z.strictObject({ texts: textsSchema, on: day }).optional(),
});
export type RegistrationHistoryLine = z.infer<typeof registrationHistoryLineSchema>;

const holderSchema = z.strictObject({
  name: text,
  identifier: text.optional(),
  rights: many(
    z.strictObject({
      right: z.enum(dataRights),
      until: day.optional(),
      limits: text.optional(),
      proofs: many(text),
    }),
  ),
});

/** `GET /api/v1/registration-pages/{id}`: a case as its page shows it to one of its parties. */
export const registrationPageSchema = registrationLineSchema.extend({
  /** For If-Match. */
  version: z.int(),
  asset: z.uuid(),
  assessment: z.uuid(),
  rules: z.strictObject({
    id: text,
    name: textsSchema,
    version: text,
    example: z.boolean(),
    /** Of what they said when the case began; absent for cases that began before it was kept. */
    sha256: z.hash('sha256').optional(),
  }),
  way: many(registrationWayStepSchema),
  ruler: dayRulerSchema.optional(),
  acquisitionModes: many(z.enum(acquisitionModes)),
  holders: many(holderSchema),
  /** What the application still lacks. */
  lacking: many(z.strictObject({ path: text, texts: textsSchema })),
  /** What the applicant is asked for now. */
  asked: z.strictObject({ items: many(textsSchema), until: day.optional() }).optional(),
  /** Why it was refused or cancelled. */
  grounds: many(textsSchema),
  attachments: many(z.strictObject({ kind: textsSchema, document: text })),
  /** The documents of the case, which both parties may read. */
  documents: many(
    z.strictObject({
      id: z.uuid(),
      name: text,
      bytes: z.int(),
      /** Whether the applicant added it; the agency otherwise. */
      byApplicant: z.boolean(),
      /** Added in the registration that this case is about. */
      ofRegistration: z.boolean().optional(),
    }),
  ),
  /** To fill in; absent for whoever may not, or not now. */
  form: applicationFormSchema.optional(),
  /** Objections received here, the first first. */
  objections: many(shownObjectionSchema),
  /** What the caller may apply for now, on top of this registration. */
  followUps: many(z.strictObject({ kind: text, texts: textsSchema })),
  /** Last year of the working calendar, where a time limit runs beyond it. */
  calendarEnds: z.strictObject({ calendar: text, year: text }).optional(),
  /** For the agency alone: the working notes of its reviewers. */
  checklist: many(checklistPartSchema),
  /** Whether the caller may answer the checklist now. */
  mayAnswer: z.boolean(),
  /** Why the caller may not review this case, whatever their roles. */
  reviewBarred: textsSchema.optional(),
  steps: many(possibleStepSchema),
  history: many(registrationHistoryLineSchema),
});
export type RegistrationPage = z.infer<typeof registrationPageSchema>;
