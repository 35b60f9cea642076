import { z } from 'zod';
import { engagementSteps, paperKinds, partyKinds, signingCapacities } from './engagement-steps.ts';

/** Codes of the states of a project, in the order of its life. */
export const projectStates = [
  'preparation',
  'survey',
  'qualityEvaluation',
  'marketResearch',
  'estimate',
  'report',
  'underReview',
  'awaitingSignatures',
  'issued',
  'abandoned',
] as const;
export type ProjectState = (typeof projectStates)[number];

const day = z.iso.date();
const account = z.uuid();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const text = z.string().min(1);
const done = { on: day, by: account };

/** A file by its hash; what it holds is kept with the documents. */
export const heldDocumentSchema = z.strictObject({ document: z.uuid(), name: text, sha256 });
export type HeldDocument = z.infer<typeof heldDocumentSchema>;

export const partySchema = z.strictObject({ kind: z.enum(partyKinds), name: text });

const planSchema = z.strictObject({
  purpose: text,
  scope: text,
  /** The day that the assessment speaks of (评估基准日). */
  referenceDate: day,
  parties: z.array(partySchema).readonly(),
  /** Ids of the assets in scope. */
  assets: z.array(z.uuid()).readonly(),
});

/** What became of one step. */
const stepSchema = z.strictObject({
  conclusion: text.optional(),
  finishedOn: day.optional(),
  /** Why it was left out. */
  leftOut: text.optional(),
});

export const requestStates = ['open', 'supplied', 'accepted', 'withdrawn'] as const;

const requestSchema = z.strictObject({
  /** R1, R2, … in the order of asking. */
  id: text,
  item: text,
  /** Whom it is asked of, as the letter names them. */
  of: text,
  asset: z.uuid().optional(),
  asked: z.strictObject(done),
  dueOn: day,
  state: z.enum(requestStates),
  supplied: z
    .strictObject({
      ...done,
      documents: z.array(heldDocumentSchema).readonly(),
      note: text.optional(),
    })
    .optional(),
  /** Why it was last returned, withdrawn or given more time. */
  reason: text.optional(),
});

const paperSchema = z.strictObject({
  /** P1, P2, … in the order of adding. */
  id: text,
  step: z.enum(engagementSteps),
  title: text,
  kind: z.enum(paperKinds),
  /** Id of the document, or of the assessment. */
  of: z.uuid(),
  /** Of the file, or of the report. */
  sha256,
  asset: z.uuid().optional(),
  added: z.strictObject(done),
  struck: z.strictObject({ ...done, reason: text }).optional(),
});

const issueSchema = z.strictObject({
  /** I1, I2, … in the order of raising. */
  id: text,
  title: text,
  detail: text.optional(),
  asset: z.uuid().optional(),
  raised: z.strictObject(done),
  answer: z.strictObject({ ...done, text }).optional(),
  settled: z.strictObject({ ...done, how: text }).optional(),
});

/** All that a project consists of: one document, which the state table in `engagement` steps. */
export const projectRecordSchema = z.strictObject({
  state: z.enum(projectStates),
  title: text,
  /** The issued project that this one follows. */
  follows: z.uuid().optional(),
  /** Instant of the last entry: entries never go back in time. */
  at: z.iso.datetime({ offset: true }),
  /** Everybody who had a hand in what the report rests on: none of them signs as reviewer. */
  preparers: z.array(account).readonly(),
  plan: planSchema.optional(),
  steps: z.partialRecord(z.enum(engagementSteps), stepSchema),
  requests: z.array(requestSchema).readonly(),
  papers: z.array(paperSchema).readonly(),
  issues: z.array(issueSchema).readonly(),
  report: z
    .strictObject({
      ...done,
      conclusion: text,
      limitations: text.optional(),
      document: heldDocumentSchema.optional(),
    })
    .optional(),
  review: z.strictObject({ ...done, opinion: text }).optional(),
  signatures: z
    .array(
      z.strictObject({
        as: z.enum(signingCapacities),
        by: account,
        at: z.iso.datetime({ offset: true }),
        /** What was signed: see `engagement/content-sha256.ts`. */
        contentSha256: sha256,
      }),
    )
    .readonly(),
  /** Why it was given up. */
  abandoned: z.strictObject({ ...done, reason: text }).optional(),
});

export type ProjectRecord = z.infer<typeof projectRecordSchema>;
export type EvidenceRequest = z.infer<typeof requestSchema>;
export type ProjectIssue = z.infer<typeof issueSchema>;
