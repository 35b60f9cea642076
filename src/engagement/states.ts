import type { EngagementStep } from '../vocabulary/registry/projects/engagement-steps.ts';
import {
  type ProjectState,
  projectStates,
} from '../vocabulary/registry/projects/project-record.ts';
import type { Texts } from '../vocabulary/text.ts';

interface StateEntry {
  readonly texts: Texts;
  /** The step of the assessment that it belongs to; none where the project was given up. */
  readonly step?: EngagementStep;
  /** The record is frozen: nothing can happen any more. */
  readonly final: boolean;
}

const open = (step: EngagementStep, texts: Texts): StateEntry => ({ step, texts, final: false });
const final = (texts: Texts, step?: EngagementStep): StateEntry => ({
  texts,
  final: true,
  ...(step === undefined ? {} : { step }),
});

/** Every state of an assessment project, in the order of its life. */
export const states: Readonly<Record<ProjectState, StateEntry>> = {
  preparation: open('preparation', { en: 'preparation', zh: '评估准备' }),
  survey: open('survey', { en: 'survey', zh: '资产调查' }),
  qualityEvaluation: open('qualityEvaluation', { en: 'quality evaluation', zh: '质量评价' }),
  marketResearch: open('marketResearch', { en: 'market research', zh: '市场调研' }),
  estimate: open('estimate', { en: 'estimate', zh: '评定估算' }),
  report: open('report', { en: 'report', zh: '编制报告' }),
  underReview: open('report', { en: 'under review', zh: '复核中' }),
  awaitingSignatures: open('report', { en: 'awaiting signatures', zh: '待签署' }),
  issued: final({ en: 'issued', zh: '已出具' }, 'report'),
  abandoned: final({ en: 'abandoned', zh: '已终止' }),
};

/** Codes of the states in which a project goes on. */
export const openStates = projectStates.filter((state) => !states[state].final);
