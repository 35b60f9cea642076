import type { IndicatorResult, MissingEvidence } from '../vocabulary/assessment.ts';
import { enginePhrase } from './engine-texts.ts';
import { judgeDimension } from './judgement.ts';
import type { AssessmentModel } from './model/assessment-model.ts';

/**
 * What each answer that is not there would change: the score of its dimension if the answer
 * were worst and best, the gain in coverage, and the gate it decides. Largest gain first.
 */
export function missingEvidence(
  model: AssessmentModel,
  results: readonly IndicatorResult[],
): MissingEvidence[] {
  return model.indicators
    .flatMap(({ document, dimension }) => {
      const result = results.find(({ id }) => id === document.id);
      if (result?.status !== 'no-evidence') return [];
      const judged = (changed: readonly IndicatorResult[]) =>
        judgeDimension(model, changed, dimension);
      const [worst, best] = [0, 100].map((score) => judged(withScore(results, result, score)));
      const gate = model.document.gates.find(({ indicator }) => indicator === result.id)?.id;
      return [
        {
          indicator: result.id,
          reason: result.reason ?? enginePhrase('assess.not-computable'),
          ifWorst: worst?.score ?? null,
          ifBest: best?.score ?? null,
          coverageGain: Math.max(0, (worst?.coverage ?? 0) - (judged(results)?.coverage ?? 0)),
          ...(gate === undefined ? {} : { gate }),
        },
      ];
    })
    .sort((a, b) => b.coverageGain - a.coverageGain);
}

function withScore(
  results: readonly IndicatorResult[],
  missing: IndicatorResult,
  score: number,
): IndicatorResult[] {
  return results.map((result) =>
    result === missing ? { ...missing, status: 'declared', score } : result,
  );
}
