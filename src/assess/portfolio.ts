import type { Assessment, CombinedScore, IndicatorResult } from '../vocabulary/assessment.ts';
import { type AssessedAsset, type AssetEvidence, assessAsset } from './assess.ts';
import { blendLinear, entropyWeights } from './combination/entropy.ts';
import { weightedSum } from './combination/weighted.ts';
import { enginePhrase } from './engine-texts.ts';
import { combineOverall } from './judgement.ts';
import type { AssessmentModel } from './model/assessment-model.ts';
import { graded } from './rules/grade.ts';

/** One assessed asset as the portfolio weighs it. */
export interface PortfolioAsset {
  readonly id: string;
  readonly assessment: Assessment;
  /** Weight of the asset; an asset without rows counts as one row. */
  readonly rows: number;
}

/**
 * The roll-up to the portfolio: each group and dimension is the mean of the assets' scores,
 * weighted by rows, over the assets that have one; its coverage is the mean of their coverage,
 * over the assets to which it applies. The whole combines the dimensions as in an asset. Assets
 * are judged on their own data, so numerators of different assets are not added. Gates belong
 * to assets and are not rolled up.
 */
export function assessPortfolio(
  model: AssessmentModel,
  assets: readonly PortfolioAsset[],
): Assessment {
  const rollUp = (pick: (assessment: Assessment) => CombinedScore | undefined) =>
    graded(meanOf(assets, pick), model.document);
  const over = (list: readonly { readonly id: string }[], of: 'dimensions' | 'groups') =>
    Object.fromEntries(
      list
        .filter(({ id }) => assets.some(({ assessment }) => assessment[of][id] !== undefined))
        .map(({ id }) => [id, rollUp((assessment) => assessment[of][id])]),
    );
  const dimensions = over(model.document.dimensions, 'dimensions');
  return {
    overall: combineOverall(model, dimensions),
    dimensions,
    groups: over(model.document.groups, 'groups'),
    indicators: model.indicators.flatMap(({ document }) => meanIndicator(document.id, assets)),
    gates: [],
  };
}

function weightOf({ rows }: PortfolioAsset): number {
  return Math.max(1, rows);
}

interface Mean {
  readonly score: number | null;
  readonly interval?: { readonly low: number; readonly high: number };
  readonly coverage: number | null;
}

function meanOf(
  assets: readonly PortfolioAsset[],
  pick: (assessment: Assessment) => CombinedScore | undefined,
): Mean {
  const parts = assets.flatMap((asset) => {
    const combined = pick(asset.assessment);
    return combined === undefined ? [] : [{ weight: weightOf(asset), combined }];
  });
  const mean = (value: (combined: CombinedScore) => number | null) =>
    weightedSum(parts.map(({ weight, combined }) => ({ weight, score: value(combined) })));
  const interval = parts.some(({ combined }) => combined.interval !== undefined)
    ? {
        low: mean(({ interval: own, score }) => own?.low ?? score) ?? 0,
        high: mean(({ interval: own, score }) => own?.high ?? score) ?? 0,
      }
    : undefined;
  return {
    score: mean(({ score }) => score),
    ...(interval === undefined ? {} : { interval }),
    coverage: mean(({ coverage }) => coverage),
  };
}

function meanIndicator(id: string, assets: readonly PortfolioAsset[]): IndicatorResult[] {
  const results = assets.flatMap((asset) => {
    const result = asset.assessment.indicators.find((one) => one.id === id);
    return result === undefined ? [] : [{ weight: weightOf(asset), result }];
  });
  const first = results[0]?.result;
  if (first === undefined) return [];
  const nothing = { id, numerator: null, denominator: null, raw: null };
  const scored = results.filter(({ result }) => result.score !== null);
  if (scored.length === 0) {
    const unanswered = results.find(({ result }) => result.status === 'no-evidence')?.result;
    const { status, reason } = unanswered ?? first;
    return [
      {
        ...nothing,
        score: null,
        status,
        ...(reason === undefined ? {} : { reason }),
        evidence: [],
      },
    ];
  }
  const score = weightedSum(scored.map(({ weight, result }) => ({ weight, score: result.score })));
  const kinds = ['declared', 'documented', 'measured'] as const;
  const status =
    kinds.find((kind) => scored.some(({ result }) => result.status === kind)) ?? 'declared';
  const reason = enginePhrase('assess.portfolio-of', { assets: scored.length });
  return [{ ...nothing, score, status, reason, evidence: [] }];
}

/**
 * Judges the assets of a portfolio together, in the order given. Where the assessment model
 * asks for entropy weights in a dimension, they are computed from a first judgement and blended
 * with the given weights; raises `model.entropy-needs-assets` for fewer than two assets.
 */
export function assessAssets(
  model: AssessmentModel,
  evidences: readonly AssetEvidence[],
): AssessedAsset[] {
  const judgeAll = (by: AssessmentModel) => evidences.map((evidence) => assessAsset(by, evidence));
  const first = judgeAll(model);
  const wanting = model.document.dimensions.filter(
    ({ weighting }) => weighting.method === 'entropy',
  );
  if (wanting.length === 0) return first;
  const weights = new Map(
    wanting.flatMap((dimension) => [...blendedWeights(model, dimension.id, first)]),
  );
  return judgeAll(withWeights(model, weights));
}

function blendedWeights(
  model: AssessmentModel,
  dimensionId: string,
  assessed: readonly AssessedAsset[],
): Map<string, number> {
  const dimension = model.document.dimensions.find(({ id }) => id === dimensionId);
  const theta = dimension?.weighting.method === 'entropy' ? dimension.weighting.theta : 1;
  const indicators = model.indicators.filter((one) => one.dimension === dimensionId);
  const scores = assessed.map(({ asset }) =>
    indicators.map(
      ({ document }) => asset.indicators.find(({ id }) => id === document.id)?.score ?? null,
    ),
  );
  const given = indicators.map(({ document }) => document.weight);
  const blended = blendLinear(given, entropyWeights(scores).weights, theta);
  return new Map(indicators.map(({ document }, i) => [document.id, blended[i] ?? 0]));
}

function withWeights(
  model: AssessmentModel,
  weights: ReadonlyMap<string, number>,
): AssessmentModel {
  const indicators = model.indicators.map((indicator) => {
    const weight = weights.get(indicator.document.id) ?? indicator.document.weight;
    return { ...indicator, document: { ...indicator.document, weight } };
  });
  return { ...model, indicators };
}
