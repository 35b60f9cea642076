import { z } from 'zod';
import { textsSchema } from '../../texts-schema.ts';
import { engagementSteps } from './engagement-steps.ts';
import { projectRecordSchema, projectStates } from './project-record.ts';

const count = z.int().min(0);

/** How far a project has come, at a glance. */
export const projectProgressSchema = z.strictObject({
  /** Steps that are finished or left out, of six. */
  stepsDone: count,
  /** Unsettled: open ones, and supplied ones that wait to be looked at. */
  requests: z.strictObject({ all: count, unsettled: count, overdue: count }),
  /** Working papers that stand. */
  papers: count,
  issues: z.strictObject({ all: count, unsettled: count }),
  assets: z.strictObject({ all: count, assessed: count }),
  signatures: count,
  /** The next day on which evidence is due; absent where none is awaited. */
  dueOn: z.iso.date().optional(),
});
export type ProjectProgress = z.infer<typeof projectProgressSchema>;

export const stepMarks = ['done', 'now', 'leftOut', 'ahead'] as const;
export type StepMark = (typeof stepMarks)[number];

/** A project in a list. */
export const projectLineSchema = z.strictObject({
  id: z.uuid(),
  title: z.string(),
  state: z.enum(projectStates),
  stateTexts: textsSchema,
  /** The record is frozen. */
  final: z.boolean(),
  /** The day that the assessment speaks of; null until the plan says. */
  referenceDate: z.iso.date().nullable(),
  progress: projectProgressSchema,
  version: z.int(),
  changedAt: z.iso.datetime(),
});
export type ProjectLine = z.infer<typeof projectLineSchema>;

/** An event that the caller's roles may bring now. */
export const possibleProjectEventSchema = z.strictObject({
  event: z.string(),
  texts: textsSchema,
  /** What stands in its way, with the remedy; null where nothing does that is known without its fields. */
  obstacle: z.strictObject({ texts: textsSchema, remedy: textsSchema }).nullable(),
});
export type PossibleProjectEvent = z.infer<typeof possibleProjectEventSchema>;

/** Another project of the same chain. */
const linkedProjectSchema = z.strictObject({
  id: z.uuid(),
  title: z.string(),
  stateTexts: textsSchema,
});

/** A project with all that its page shows to one person. */
export const projectPageSchema = projectLineSchema.extend({
  record: projectRecordSchema,
  /** The day that due dates are compared with. */
  today: z.iso.date(),
  steps: z.array(
    z.strictObject({ step: z.enum(engagementSteps), texts: textsSchema, mark: z.enum(stepMarks) }),
  ),
  assets: z.array(
    z.strictObject({ id: z.uuid(), key: z.string(), name: z.string(), assessed: z.boolean() }),
  ),
  /** Ids of requests that should have been answered by now. */
  overdue: z.array(z.string()),
  /** When people were reminded of which request; of its due day then. */
  reminders: z.array(
    z.strictObject({ request: z.string(), dueOn: z.iso.date(), at: z.iso.datetime() }),
  ),
  /** Names of everybody in the record, as far as they are still members. */
  people: z.array(z.strictObject({ id: z.uuid(), name: z.string() })),
  possible: z.array(possibleProjectEventSchema),
  history: z.array(
    z.strictObject({
      at: z.iso.datetime(),
      event: z.string(),
      texts: textsSchema,
      account: z.uuid(),
      /** Of the request, paper or issue that it was about, or why it was done. */
      about: z.string().nullable(),
    }),
  ),
  /** The issued project that this one follows, and those that follow it. */
  follows: linkedProjectSchema.nullable(),
  followedBy: z.array(linkedProjectSchema),
  /** Of the issued report; null until then. */
  seal: z
    .strictObject({ sha256: z.string(), issuedAt: z.iso.datetime(), address: z.string() })
    .nullable(),
});
export type ProjectPage = z.infer<typeof projectPageSchema>;
