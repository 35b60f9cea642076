import {
  type ProjectEvent,
  type ProjectEventName,
  projectEventSchema,
} from '../../src/engagement/events.ts';
import type { ProjectRole } from '../../src/engagement/roles.ts';
import { openProject, type Person, stepProject } from '../../src/engagement/step-project.ts';
import { Problem } from '../../src/vocabulary/problem.ts';
import type { ProjectRecord } from '../../src/vocabulary/registry/projects/project-record.ts';

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
export const [asset, otherAsset] = [id(1), id(2)];
export const people = [id(11), id(12), id(13)] as const;
export const [preparer, reviewer, respondent] = people;
export const [on, at] = ['2026-10-31', '2026-10-31T08:00:00Z'];
const held = { document: id(31), name: 'contract.pdf', sha256: 'a'.repeat(64) };
const paper = (kind: 'document' | 'assessment' | 'valuation', about: string | undefined) => ({
  title: 'Paper',
  kind,
  of: id(32),
  sha256: 'b'.repeat(64),
  ...(about === undefined ? {} : { asset: about }),
});
const plan = {
  title: 'Orders for a pledge',
  purpose: 'Value reference for a pledge',
  scope: 'Quality and value of the orders of 2026',
  referenceDate: '2026-09-30',
  parties: [
    { kind: 'client', name: 'Qinghe Retail' },
    { kind: 'assessor', name: 'Heng Assessors' },
  ],
  assets: [asset],
};

/** For each event, bodies: some pass its guards and some do not. */
const bodies: Record<ProjectEventName, readonly Record<string, unknown>[]> = {
  plan: [plan, plan, { ...plan, assets: [] }, { ...plan, parties: [], assets: [otherAsset] }],
  requestEvidence: [
    { item: 'Contract', of: 'Client', dueOn: '2026-11-10' },
    { item: 'Contract', of: 'Client', dueOn: '2026-10-01' },
    { item: 'Costs', of: 'Client', dueOn: on, asset: otherAsset },
  ],
  moveDueDate: [{ request: 'R1', dueOn: '2026-12-01', reason: 'asked for' }],
  supplyEvidence: [
    { request: 'R1', documents: [held] },
    { request: 'R2', documents: [], note: 'there is none' },
    { request: 'R1', documents: [] },
  ],
  acceptEvidence: [{ request: 'R1' }, { request: 'R2' }],
  returnEvidence: [{ request: 'R1', reason: 'illegible' }],
  withdrawRequest: [
    { request: 'R1', reason: 'not needed' },
    { request: 'R2', reason: 'not needed' },
  ],
  addPaper: [
    paper('assessment', asset),
    paper('document', undefined),
    paper('valuation', otherAsset),
  ],
  strikePaper: [{ paper: 'P1', reason: 'outdated' }],
  raiseIssue: [{ title: 'Currency?' }, { title: 'Scope?', asset: otherAsset }],
  answerIssue: [{ issue: 'I1', answer: 'yuan' }],
  settleIssue: [
    { issue: 'I1', how: 'stated' },
    { issue: 'I2', how: 'stated' },
  ],
  conclude: [{ conclusion: 'Fit for the purpose' }],
  finishStep: [{}],
  leaveOut: [{ reason: 'No market' }],
  goBack: [{ reason: 'New data' }],
  draftReport: [{ conclusion: 'Grade B', document: held }, { conclusion: 'Grade A' }],
  submitReport: [{}],
  returnReport: [{ reason: 'Round off' }],
  passReview: [{ opinion: 'In order' }],
  signAsPreparer: [{}],
  signAsReviewer: [{}],
  issue: [{}],
  abandon: [{ reason: 'Client withdrew' }],
};

export function eventOf(type: ProjectEventName, choice = 0): ProjectEvent {
  const body = bodies[type][choice % bodies[type].length];
  return projectEventSchema.parse({ type, ...body });
}

export function person(account: string, ...roles: ProjectRole[]): Person {
  return { account, roles, at, on };
}

export type Entry = readonly [ProjectEventName, Person?, number?];
export const assessing = person(preparer, 'assessor');
export const reviewing = person(reviewer, 'reviewer');

/** A project after entries, each by the assessor where nobody else is named. */
export function projectAfter(...entries: readonly Entry[]): ProjectRecord {
  return entries.reduce<ProjectRecord>(
    (record, [type, by = assessing, choice]) => stepProject(record, eventOf(type, choice), by),
    openProject({ title: 'Orders' }, assessing),
  );
}

export const toReport: readonly Entry[] = [
  ['plan'],
  ['finishStep'],
  ['conclude'],
  ['finishStep'],
  ['addPaper'],
  ['conclude'],
  ['finishStep'],
  ['leaveOut'],
  ['leaveOut'],
  ['draftReport'],
];

/** The code that an event is refused with; undefined where it is possible. */
export function refusalOf(
  record: ProjectRecord,
  type: ProjectEventName,
  by = assessing,
  choice = 0,
) {
  try {
    stepProject(record, eventOf(type, choice), by);
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
  return undefined;
}
