import type { EngagementStep } from '../vocabulary/registry/projects/engagement-steps.ts';
import type { Texts } from '../vocabulary/text.ts';
import { states } from './states.ts';

/** Names of the six steps: those of the states that they begin in. */
export const stepTexts: Readonly<Record<EngagementStep, Texts>> = {
  preparation: states.preparation.texts,
  survey: states.survey.texts,
  qualityEvaluation: states.qualityEvaluation.texts,
  marketResearch: states.marketResearch.texts,
  estimate: states.estimate.texts,
  report: states.report.texts,
};
