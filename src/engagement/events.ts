import { z } from 'zod';
import { paperKinds } from '../vocabulary/registry/projects/engagement-steps.ts';
import { heldDocumentSchema, partySchema } from '../vocabulary/registry/projects/project-record.ts';

/** No control characters but line ends, which a database, a terminal or a reader would stumble over. */
const text = (longest: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u);
const prose = (longest: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .regex(/^(?:[^\p{Cc}\p{Cs}]|[\n\r\t])*$/u);
const reason = prose(2000);
/** Of a request, a paper or an issue of the project, as R1. */
const item = z.string().regex(/^[RPI][1-9]\d{0,3}$/);
const day = z.iso.date();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

export const titleSchema = text(200);

const event = <const T extends string, S extends z.ZodRawShape>(type: T, shape: S) =>
  z.strictObject({ type: z.literal(type), ...shape });

/** What happens to a project. Everybody and everything in it is named by an id of the registry. */
export const projectEventSchema = z.discriminatedUnion('type', [
  event('plan', {
    title: titleSchema,
    purpose: prose(4000),
    scope: prose(4000),
    referenceDate: day,
    parties: z
      .array(partySchema.extend({ name: text(200) }))
      .max(40)
      .readonly(),
    assets: z.array(z.uuid()).max(200).readonly(),
  }),
  event('requestEvidence', {
    item: prose(1000),
    of: text(200),
    dueOn: day,
    asset: z.uuid().optional(),
  }),
  event('moveDueDate', { request: item, dueOn: day, reason }),
  event('supplyEvidence', {
    request: item,
    documents: z.array(heldDocumentSchema).max(50).readonly(),
    note: prose(2000).optional(),
  }),
  event('acceptEvidence', { request: item }),
  event('returnEvidence', { request: item, reason }),
  event('withdrawRequest', { request: item, reason }),
  event('addPaper', {
    title: titleSchema,
    kind: z.enum(paperKinds),
    of: z.uuid(),
    /** Of the file or report, and the asset that it is about: the registry knows. */
    sha256,
    asset: z.uuid().optional(),
  }),
  event('strikePaper', { paper: item, reason }),
  event('raiseIssue', {
    title: titleSchema,
    detail: prose(4000).optional(),
    asset: z.uuid().optional(),
  }),
  event('answerIssue', { issue: item, answer: prose(4000) }),
  event('settleIssue', { issue: item, how: prose(2000) }),
  event('conclude', { conclusion: prose(8000) }),
  event('finishStep', {}),
  event('leaveOut', { reason }),
  event('goBack', { reason }),
  event('draftReport', {
    conclusion: prose(8000),
    limitations: prose(8000).optional(),
    document: heldDocumentSchema.optional(),
  }),
  event('submitReport', {}),
  event('returnReport', { reason }),
  event('passReview', { opinion: prose(4000) }),
  event('signAsPreparer', {}),
  event('signAsReviewer', {}),
  event('issue', {}),
  event('abandon', { reason }),
]);

export type ProjectEvent = z.infer<typeof projectEventSchema>;
export type ProjectEventName = ProjectEvent['type'];
export type EventOf<N extends ProjectEventName> = Extract<ProjectEvent, { type: N }>;
