import type { Assessment } from '../../../src/vocabulary/assessment.ts';
import type { ModelRecord } from '../../../src/vocabulary/reports/model-record.ts';

/**
 * What an indicator adds to the score of its dimension under the weighted sum,
 * `wᵢ·sᵢ / Σw` over the indicators with evidence, and that sum of weights. Null where the
 * indicator has no score or the dimension is not combined by the weighted sum.
 */
export function contributionOf(
  id: string,
  assessment: Assessment,
  model: ModelRecord,
): { readonly points: number; readonly known: number } | null {
  const indicator = model.indicators.find((one) => one.id === id);
  const dimension = model.dimensions.find((one) => one.id === indicator?.dimension);
  const scores = new Map(assessment.indicators.map((result) => [result.id, result.score]));
  const score = scores.get(id) ?? null;
  if (indicator === undefined || score === null || dimension?.method !== 'weighted-sum')
    return null;
  const known = model.indicators
    .filter((one) => one.dimension === indicator.dimension && (scores.get(one.id) ?? null) !== null)
    .reduce((sum, one) => sum + one.weight, 0);
  return known === 0 ? null : { points: (indicator.weight * score) / known, known };
}
