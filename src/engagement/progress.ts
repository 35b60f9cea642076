import {
  type EngagementStep,
  engagementSteps,
} from '../vocabulary/registry/projects/engagement-steps.ts';
import type { ProjectProgress, StepMark } from '../vocabulary/registry/projects/project-page.ts';
import type {
  EvidenceRequest,
  ProjectRecord,
} from '../vocabulary/registry/projects/project-record.ts';
import { states } from './states.ts';
import { unassessedAssets } from './step-guards.ts';

/** How far a project has come by a day. */
export function progressOf(record: ProjectRecord, on: string): ProjectProgress {
  const { requests, papers, issues, plan, signatures } = record;
  const unsettled = requests.filter(({ state }) => state === 'open' || state === 'supplied');
  const due = requests.filter(({ state }) => state === 'open').map(({ dueOn }) => dueOn);
  const [first] = due.toSorted();
  const all = plan?.assets.length ?? 0;
  return {
    stepsDone: engagementSteps.filter((step) => isDone(markOf(record, step))).length,
    requests: {
      all: requests.length,
      unsettled: unsettled.length,
      overdue: requests.filter((request) => isOverdue(request, on)).length,
    },
    papers: papers.filter(({ struck }) => !struck).length,
    issues: { all: issues.length, unsettled: issues.filter(({ settled }) => !settled).length },
    assets: { all, assessed: all - unassessedAssets(record).length },
    signatures: signatures.length,
    ...(first === undefined ? {} : { dueOn: first }),
  };
}

/** Whether evidence should have been here by a day: the due day itself still counts. */
export function isOverdue({ state, dueOn }: Pick<EvidenceRequest, 'state' | 'dueOn'>, on: string) {
  return state === 'open' && dueOn < on;
}

/** Where a step stands on the way of a project. */
export function markOf({ state, steps }: ProjectRecord, step: EngagementStep): StepMark {
  if (steps[step]?.leftOut !== undefined) return 'leftOut';
  const now = states[state].step;
  if (state === 'issued') return 'done';
  if (now === step) return 'now';
  return steps[step]?.finishedOn === undefined ? 'ahead' : 'done';
}

function isDone(mark: StepMark): boolean {
  return mark === 'done' || mark === 'leftOut';
}
