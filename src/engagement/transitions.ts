import type { ProjectState } from '../vocabulary/registry/projects/project-record.ts';
import type { ProjectEventName } from './events.ts';
import type { GuardName } from './guards.ts';
import type { ProjectRole } from './roles.ts';

/** What an event does in a state. Whatever does not stand in the table is refused. */
export interface Transition {
  readonly to: ProjectState;
  readonly who: readonly ProjectRole[];
  /** What else must hold, checked in this order. */
  readonly guards: readonly GuardName[];
}

type Row = Partial<Record<ProjectEventName, Transition>>;

const assessor: readonly ProjectRole[] = ['assessor'];
const reviewer: readonly ProjectRole[] = ['reviewer'];
const eitherSide: readonly ProjectRole[] = ['assessor', 'reviewer'];

const abandonment: Row = { abandon: { to: 'abandoned', who: assessor, guards: [] } };

/** Issues are raised, answered and settled while somebody may still act on them. */
const issuesIn = (state: ProjectState): Row => ({
  raiseIssue: { to: state, who: eitherSide, guards: ['inScope', 'room'] },
  answerIssue: { to: state, who: ['assessor', 'respondent'], guards: ['issueOpen'] },
  settleIssue: { to: state, who: eitherSide, guards: ['issueOpen', 'raiserSettles'] },
});

/** What goes on in every step: evidence is asked for and supplied, papers are added. */
const workIn = (state: ProjectState): Row => ({
  requestEvidence: { to: state, who: assessor, guards: ['inScope', 'dueAhead', 'room'] },
  moveDueDate: { to: state, who: assessor, guards: ['requestOpen', 'dueAhead'] },
  supplyEvidence: {
    to: state,
    who: ['assessor', 'respondent'],
    guards: ['requestOpen', 'somethingSupplied'],
  },
  acceptEvidence: { to: state, who: assessor, guards: ['requestSupplied'] },
  returnEvidence: { to: state, who: assessor, guards: ['requestSupplied'] },
  withdrawRequest: { to: state, who: assessor, guards: ['requestUnsettled'] },
  addPaper: { to: state, who: assessor, guards: ['inScope', 'paperNew', 'room'] },
  strikePaper: { to: state, who: assessor, guards: ['paperStands'] },
  ...issuesIn(state),
  ...abandonment,
});

const concludeIn = (state: ProjectState): Row => ({
  conclude: { to: state, who: assessor, guards: [] },
});
const finish = (to: ProjectState, guards: readonly GuardName[]): Row => ({
  finishStep: { to, who: assessor, guards },
});
const leaveOut = (to: ProjectState): Row => ({ leaveOut: { to, who: assessor, guards: [] } });
const backTo = (to: ProjectState): Row => ({ goBack: { to, who: assessor, guards: [] } });
const correction: Row = { returnReport: { to: 'report', who: eitherSide, guards: [] } };

/**
 * States × events: the six steps of an assessment, review, two signatures, issue. The reading of each is in
 * docs/reference/projects.md, which is printed from this table.
 */
export const transitions: Readonly<Record<ProjectState, Row>> = {
  preparation: {
    ...workIn('preparation'),
    plan: { to: 'preparation', who: assessor, guards: ['usedAssetsStay'] },
    ...finish('survey', ['planned']),
  },
  survey: {
    ...workIn('survey'),
    ...concludeIn('survey'),
    ...backTo('preparation'),
    ...finish('qualityEvaluation', ['requestsSettled', 'concluded']),
  },
  qualityEvaluation: {
    ...workIn('qualityEvaluation'),
    ...concludeIn('qualityEvaluation'),
    ...backTo('survey'),
    ...finish('marketResearch', ['assetsAssessed', 'concluded']),
  },
  marketResearch: {
    ...workIn('marketResearch'),
    ...concludeIn('marketResearch'),
    ...backTo('qualityEvaluation'),
    ...leaveOut('estimate'),
    ...finish('estimate', ['documented', 'concluded']),
  },
  estimate: {
    ...workIn('estimate'),
    ...concludeIn('estimate'),
    ...backTo('marketResearch'),
    ...leaveOut('report'),
    ...finish('report', ['documented', 'concluded']),
  },
  report: {
    ...workIn('report'),
    ...backTo('estimate'),
    draftReport: { to: 'report', who: assessor, guards: [] },
    submitReport: {
      to: 'underReview',
      who: assessor,
      guards: ['reportDrafted', 'assetsAssessed', 'requestsSettled', 'issuesSettled'],
    },
  },
  underReview: {
    ...issuesIn('underReview'),
    ...correction,
    ...abandonment,
    passReview: {
      to: 'awaitingSignatures',
      who: reviewer,
      guards: ['didNotPrepare', 'issuesSettled'],
    },
  },
  awaitingSignatures: {
    ...correction,
    ...abandonment,
    signAsPreparer: {
      to: 'awaitingSignatures',
      who: assessor,
      guards: ['notSigned', 'preparedIt', 'anotherSigner'],
    },
    signAsReviewer: {
      to: 'awaitingSignatures',
      who: reviewer,
      guards: ['notSigned', 'didNotPrepare', 'reviewedIt', 'anotherSigner'],
    },
    issue: { to: 'issued', who: assessor, guards: ['bothSigned', 'signedThis', 'issuesSettled'] },
  },
  issued: {},
  abandoned: {},
};
