import type {
  EvidenceRequest,
  ProjectIssue,
  ProjectRecord,
  ProjectState,
} from '../vocabulary/registry/projects/project-record.ts';
import { contentSha256 } from './content-sha256.ts';
import type { EventOf, ProjectEvent, ProjectEventName } from './events.ts';
import type { Acting } from './guard.ts';
import { states } from './states.ts';

type Change = Partial<ProjectRecord>;
type Effects = {
  readonly [N in ProjectEventName]?: (
    record: ProjectRecord,
    event: EventOf<N>,
    acting: Acting,
  ) => Change;
};

/** Events by which nobody takes part in what the report rests on. */
const judging: readonly ProjectEventName[] = [
  'raiseIssue',
  'settleIssue',
  'returnReport',
  'passReview',
  'signAsPreparer',
  'signAsReviewer',
  'issue',
  'abandon',
];

/** What each event writes into the record besides its state. */
const effects: Effects = {
  plan: (_, { type: __, title, ...plan }) => ({ title, plan }),
  requestEvidence: ({ requests }, { type: _, ...asked }, acting) => ({
    requests: [
      ...requests,
      { ...asked, id: `R${requests.length + 1}`, asked: done(acting), state: 'open' },
    ],
  }),
  moveDueDate: (record, { request, dueOn, reason }) =>
    withRequest(record, request, { dueOn, reason }),
  supplyEvidence: (record, { request, documents, note }, acting) =>
    withRequest(record, request, {
      state: 'supplied',
      supplied: { ...done(acting), documents, note },
    }),
  acceptEvidence: (record, { request }) => withRequest(record, request, { state: 'accepted' }),
  returnEvidence: (record, { request, reason }) =>
    withRequest(record, request, { state: 'open', reason }),
  withdrawRequest: (record, { request, reason }) =>
    withRequest(record, request, { state: 'withdrawn', reason }),
  addPaper: ({ state, papers }, { type: _, ...paper }, acting) => ({
    papers: [
      ...papers,
      { ...paper, id: `P${papers.length + 1}`, step: stepOf(state), added: done(acting) },
    ],
  }),
  strikePaper: ({ papers }, { paper, reason }, acting) => ({
    papers: papers.map((one) =>
      one.id === paper ? { ...one, struck: { ...done(acting), reason } } : one,
    ),
  }),
  raiseIssue: ({ issues }, { type: _, ...raised }, acting) => ({
    issues: [...issues, { ...raised, id: `I${issues.length + 1}`, raised: done(acting) }],
  }),
  answerIssue: (record, { issue, answer }, acting) =>
    withIssue(record, issue, { answer: { ...done(acting), text: answer } }),
  settleIssue: (record, { issue, how }, acting) =>
    withIssue(record, issue, { settled: { ...done(acting), how } }),
  conclude: (record, { conclusion }) => withStep(record, { conclusion }),
  finishStep: (record, _, { on }) => withStep(record, { finishedOn: on }),
  leaveOut: (record, { reason }, { on }) =>
    withStep(record, { finishedOn: on, leftOut: reason, conclusion: undefined }),
  draftReport: (_, { type: __, ...drafted }, acting) => ({
    report: { ...done(acting), ...drafted },
  }),
  submitReport: (record, _, { on }) => withStep(record, { finishedOn: on }),
  returnReport: (record) => ({
    ...withStep(record, { finishedOn: undefined }),
    review: undefined,
    signatures: [],
  }),
  passReview: (_, { opinion }, acting) => ({ review: { ...done(acting), opinion } }),
  signAsPreparer: (record, _, acting) => signed(record, 'preparer', acting),
  signAsReviewer: (record, _, acting) => signed(record, 'reviewer', acting),
  abandon: (_, { reason }, acting) => ({ abandoned: { ...done(acting), reason } }),
};

/** The record after an event that its table allows. */
export function applyEffects(
  record: ProjectRecord,
  event: ProjectEvent,
  acting: Acting & { readonly to: ProjectState },
): ProjectRecord {
  // The compiler cannot see that the entry under an event's name takes that event.
  const effect = effects[event.type] as
    | ((record: ProjectRecord, event: ProjectEvent, acting: Acting) => Change)
    | undefined;
  const changed = { ...record, ...effect?.(record, event, acting) };
  return {
    ...changed,
    ...(event.type === 'goBack' ? reopened(changed, acting.to) : {}),
    preparers: preparersAfter(record, event.type, acting.account),
    state: acting.to,
    at: acting.at,
  };
}

function preparersAfter(
  { preparers }: ProjectRecord,
  event: ProjectEventName,
  account: string,
): readonly string[] {
  return judging.includes(event) || preparers.includes(account)
    ? preparers
    : [...preparers, account];
}

function done({ on, account }: Acting) {
  return { on, by: account };
}

function stepOf(state: ProjectState) {
  const { step } = states[state];
  if (step === undefined) throw new Error(`bug: work in the state ${state}`);
  return step;
}

function withStep(
  { state, steps }: ProjectRecord,
  change: NonNullable<ProjectRecord['steps']['survey']>,
): Change {
  const step = stepOf(state);
  return { steps: { ...steps, [step]: { ...steps[step], ...change } } };
}

/** The step gone back to is as if it were not finished; its conclusion stays to be written on. */
function reopened({ steps }: ProjectRecord, to: ProjectState): Change {
  const step = stepOf(to);
  const { conclusion } = steps[step] ?? {};
  return { steps: { ...steps, [step]: { conclusion } } };
}

function withRequest(
  { requests }: ProjectRecord,
  id: string,
  change: Partial<EvidenceRequest>,
): Change {
  return { requests: requests.map((one) => (one.id === id ? { ...one, ...change } : one)) };
}

function withIssue({ issues }: ProjectRecord, id: string, change: Partial<ProjectIssue>): Change {
  return { issues: issues.map((one) => (one.id === id ? { ...one, ...change } : one)) };
}

function signed(
  record: ProjectRecord,
  as: ProjectRecord['signatures'][number]['as'],
  { account, at }: Acting,
): Change {
  const signature = { as, by: account, at, contentSha256: contentSha256(record) };
  return { signatures: [...record.signatures, signature] };
}
