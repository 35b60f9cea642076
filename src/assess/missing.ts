import type { IndicatorResult, MissingEvidence } from '../vocabulary/assessment.ts';
import type { AssessmentModel } from './assessment-model.ts';
import { enginePhrase } from './engine-texts.ts';
import { judge } from './judgement.ts';

/**
 * What each answer that is not there would change: the score of its dimension if the answer
 * were worst and best, the gain in coverage, and the gate it decides. Largest gain first.
 */
export function missingEvidence(
  model: AssessmentModel,
  results: readonly IndicatorResult[],
): MissingEvidence[] {
  const now = judge(model, results).dimensions;
  return model.indicators
    .flatMap((indicator) => {
      const result = results.find(({ id }) => id === indicator.document.id);
      if (result?.status !== 'no-evidence') return [];
      const after = (score: number) =>
        judge(model, withScore(results, result, score)).dimensions[indicator.dimension];
      const gate = model.document.gates.find((one) => one.indicator === result.id)?.id;
      const before = now[indicator.dimension]?.coverage ?? 0;
      return [
        {
          indicator: result.id,
          reason: result.reason ?? enginePhrase('assess.not-computable'),
          ifWorst: after(0)?.score ?? null,
          ifBest: after(100)?.score ?? null,
          coverageGain: Math.max(0, (after(0)?.coverage ?? 0) - before),
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
