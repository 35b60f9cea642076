import type { Texts } from '../../../../src/vocabulary/text.ts';
import type { AssessmentPage } from '../../api/assessments.ts';
import { scoreChange } from '../../words/score-change.ts';

/** One score on both sides. */
export interface ScorePair {
  /** Of a dimension; `overall` for the whole. */
  readonly id: string;
  readonly name: Texts;
  readonly before: number | null;
  readonly after: number | null;
}

const overall: Texts = { en: 'Overall', zh: '综合' };

/** The scores of both sides, overall first; null where another model judged one of them. */
export function scorePairs(was: AssessmentPage, is: AssessmentPage): readonly ScorePair[] | null {
  if (modelOf(was) !== modelOf(is)) return null;
  const [before, after] = [was.asset.assessment, is.asset.assessment];
  const dimensions = is.head.model.dimensions.map(({ id, name }) => ({
    id,
    name,
    before: before.dimensions[id]?.score ?? null,
    after: after.dimensions[id]?.score ?? null,
  }));
  const whole = { before: before.overall.score, after: after.overall.score };
  return [{ id: 'overall', name: overall, ...whole }, ...dimensions];
}

/** Which way a score went; null where one side has none. */
export function wayOf({ before, after }: ScorePair): 'better' | 'worse' | 'same' | null {
  if (before === null || after === null) return null;
  const by = scoreChange(before, after);
  if (by === 0) return 'same';
  return by > 0 ? 'better' : 'worse';
}

function modelOf({ head: { model } }: AssessmentPage): string {
  return `${model.id} ${model.version}`;
}
