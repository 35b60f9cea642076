import { Decimal } from 'decimal.js';

/** One child of a node: its weight and its score, null where there is no evidence. */
export interface WeightedScore {
  readonly weight: number;
  readonly score: number | null;
}

/** A child that has a score, with its weight renormalised to a sum of 1. */
export interface Share {
  readonly weight: Decimal;
  readonly score: Decimal;
}

/** Drops missing evidence and renormalises; empty where nothing is left to weigh. */
export function shares(children: readonly WeightedScore[]): Share[] {
  const known = children.flatMap(({ weight, score }) =>
    score === null || weight <= 0
      ? []
      : [{ weight: new Decimal(weight), score: new Decimal(score) }],
  );
  const total = known.reduce((sum, child) => sum.plus(child.weight), new Decimal(0));
  return known.map(({ weight, score }) => ({ weight: weight.dividedBy(total), score }));
}

/** Weighted sum (加权求和) S = Σ wᵢsᵢ / Σ wᵢ over children with evidence; null without any. */
export function weightedSum(children: readonly WeightedScore[]): number | null {
  const known = children.filter((child) => child.score !== null && child.weight > 0);
  if (known.length === 0) return null;
  // One division at the end: dividing each weight first would leave 84.999… where 85 is meant.
  const total = known.reduce((sum, child) => sum.plus(child.weight), new Decimal(0));
  const sum = known.reduce(
    (acc, { weight, score }) => acc.plus(new Decimal(weight).times(score ?? 0)),
    new Decimal(0),
  );
  return sum.dividedBy(total).toNumber();
}

/**
 * Weighted geometric mean (加权几何平均) S = exp(Σ wᵢ ln sᵢ), w renormalised; null without
 * evidence. A score below `floor` counts as `floor`; with floor 0 one zero makes the mean 0.
 */
export function weightedGeometric(
  children: readonly WeightedScore[],
  floor: number,
): number | null {
  const known = shares(children).map(({ weight, score }) => ({
    weight: weight.toNumber(),
    score: Math.max(score.toNumber(), floor),
  }));
  if (known.length === 0) return null;
  if (known.some(({ score }) => score === 0)) return 0;
  const log = known.reduce((sum, { weight, score }) => sum + weight * Math.log(score), 0);
  return Math.min(100, Math.exp(log));
}
