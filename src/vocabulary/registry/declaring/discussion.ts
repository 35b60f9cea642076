import { z } from 'zod';

/** What can be spoken of: an asset, and the parts of what is known of it. */
export const topicKinds = ['asset', 'assessment', 'column', 'answer', 'document'] as const;
export type TopicKind = (typeof topicKinds)[number];

export const topicSchema = z.strictObject({
  topic: z.enum(topicKinds),
  /** Id of the assessment, answer or document; `schema[orders].properties[amount]` of a column; null for the asset. */
  topicId: z.string().max(1000).nullable(),
});
export type Topic = z.infer<typeof topicSchema>;

export const commentSchema = topicSchema.extend({
  id: z.uuid(),
  body: z.string(),
  writtenBy: z.uuid(),
  writtenAt: z.iso.datetime(),
});
export type Comment = z.infer<typeof commentSchema>;

/** Accepted and withdrawn are ends. */
export const correctionStates = ['raised', 'answered', 'accepted', 'withdrawn'] as const;
export type CorrectionState = (typeof correctionStates)[number];

export const correctionEvents = ['raise', 'answer', 'accept', 'sendBack', 'withdraw'] as const;
export type CorrectionEvent = (typeof correctionEvents)[number];

const correctionStepSchema = z.strictObject({
  event: z.enum(correctionEvents),
  note: z.string(),
  documentId: z.uuid().nullable(),
  doneBy: z.uuid(),
  doneAt: z.iso.datetime(),
});
export type CorrectionStep = z.infer<typeof correctionStepSchema>;

export const correctionSchema = topicSchema.extend({
  id: z.uuid(),
  assetId: z.uuid(),
  state: z.enum(correctionStates),
  version: z.number().int(),
  /** In the order in which they were done; the first one raised it. */
  steps: z.array(correctionStepSchema),
  /** What the one who asks may do next. */
  possible: z.array(z.enum(correctionEvents)),
});
export type Correction = z.infer<typeof correctionSchema>;
