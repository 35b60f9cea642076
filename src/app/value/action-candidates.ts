import { judgeIf } from '../../assess/counterfactual.ts';
import type { AssessmentModel } from '../../assess/model/assessment-model.ts';
import type { ActionCandidate } from '../../value/valuation-input.ts';
import type { Finding } from '../../vocabulary/finding.ts';
import type { JudgedAsset } from '../judge-assets.ts';

/** The gravest findings that are tried: many lower no score that a value depends on. */
const tried = 200;

/**
 * What could be done about an asset's scores: mend each of its worst findings that lower an
 * indicator, and answer each question that has no evidence. What an indicator lacks is put down to
 * the findings that feed it by their counts (our choice): together they mend it whole, none more.
 */
export function actionCandidates(
  model: AssessmentModel,
  { assessment, missingEvidence }: JudgedAsset,
  findings: readonly Finding[],
): ActionCandidate[] {
  const feeding = findings.filter(({ feeds, count }) => feeds.length > 0 && count > 0);
  const counted = countsByIndicator(feeding);
  const mended = feeding.slice(0, tried).map((finding): ActionCandidate => {
    const { code, subject, count, total, params, feeds } = finding;
    const mendings = feeds.map((indicator) => ({
      indicator,
      share: count / (counted.get(indicator) ?? count),
    }));
    return {
      kind: 'mend',
      text: { code, params: { count, total, ...params } },
      finding: { code, subject },
      indicators: [...feeds],
      judgement: judgeIf(model, assessment, mendings),
    };
  });
  const answered = missingEvidence
    .filter(({ ifBest }) => ifBest !== null)
    .map(
      ({ indicator, reason }): ActionCandidate => ({
        kind: 'answer',
        text: { code: reason.code, params: { ...reason.params } },
        indicators: [indicator],
        judgement: judgeIf(model, assessment, [{ indicator, share: 1 }]),
      }),
    );
  return [...mended, ...answered];
}

function countsByIndicator(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { feeds, count } of findings)
    for (const indicator of feeds) counts.set(indicator, (counts.get(indicator) ?? 0) + count);
  return counts;
}
