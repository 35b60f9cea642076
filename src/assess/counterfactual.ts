import type { Assessment } from '../vocabulary/assessment.ts';
import { type Judgement, judge } from './judgement.ts';
import type { AssessmentModel } from './model/assessment-model.ts';

/** What if an indicator fell short of the best by this share less: 1 is nothing amiss any more. */
export interface Mending {
  readonly indicator: string;
  /** 0–1 of what its score lacks to 100. */
  readonly share: number;
}

/**
 * The scores that an asset would have if some of what its indicators lack were mended. A score
 * moves by the share of its way to 100: right for linear curves, an estimate for others (our
 * choice). One without evidence is taken as answered, at best.
 */
export function judgeIf(
  model: AssessmentModel,
  { indicators }: Pick<Assessment, 'indicators'>,
  mendings: readonly Mending[],
): Judgement {
  const shares = new Map(mendings.map(({ indicator, share }) => [indicator, share]));
  const results = indicators.map((result) => {
    const share = shares.get(result.id);
    if (share === undefined || result.status === 'not-applicable') return result;
    const { interval: _, ...rest } = result;
    const before = result.score ?? 0;
    const status = result.status === 'no-evidence' ? ('declared' as const) : result.status;
    return { ...rest, status, score: before + share * (100 - before) };
  });
  return judge(model, results);
}
