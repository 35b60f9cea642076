import { Decimal } from 'decimal.js';
import type { CombinedScore } from '../vocabulary/assessment.ts';
import { ahpWeights } from '../vocabulary/pairwise-comparison.ts';
import { fuzzyEvaluation } from './combination/fuzzy.ts';
import { type WeightedScore, weightedGeometric, weightedSum } from './combination/weighted.ts';
import type { Combination, Weighting } from './model/model-schema.ts';
import { type GradeBounds, graded } from './rules/grade.ts';

/** One child of a node of the tree. */
export interface Child {
  readonly id: string;
  readonly weight: number;
  readonly score: number | null;
  readonly interval?: { readonly low: number; readonly high: number };
  /** False where the question has no subject: the child leaves both sides. */
  readonly applicable: boolean;
  /** Share of the child's own weight with evidence, 0–1. */
  readonly coverage: number;
}

export interface Node {
  readonly combination: Combination;
  readonly weighting: Weighting;
}

/**
 * One node of the tree: the score over the children with evidence, weights renormalised; the
 * interval from the ends of the children's intervals (conservative, since every method is
 * monotone); the coverage over those that apply. Nothing with evidence gives no score.
 */
export function combine(
  children: readonly Child[],
  node: Node,
  bounds: GradeBounds,
): CombinedScore {
  const weighed = applyWeighting(children, node.weighting).filter(({ applicable }) => applicable);
  const score = scoreOf(weighed, node.combination);
  const inexact = weighed.some(
    ({ score: own, interval }) => own !== null && interval !== undefined,
  );
  const interval = inexact ? intervalOf(weighed, node.combination) : undefined;
  const coverage = coverageOf(weighed);
  return graded({ score, ...(interval === undefined ? {} : { interval }), coverage }, bounds);
}

/** AHP replaces the given weights; entropy weights were set before, over the portfolio. */
function applyWeighting(children: readonly Child[], weighting: Weighting): readonly Child[] {
  if (weighting.method !== 'ahp') return children;
  const { weights } = ahpWeights(weighting.matrix);
  return children.map((child) => ({
    ...child,
    weight: weights[weighting.of.indexOf(child.id)] ?? 0,
  }));
}

function scoreOf(children: readonly WeightedScore[], combination: Combination): number | null {
  switch (combination.method) {
    case 'weighted-sum':
      return weightedSum(children);
    case 'geometric':
      return weightedGeometric(children, combination.floor);
    case 'fuzzy':
      return fuzzyEvaluation(children, combination.centres);
  }
}

function intervalOf(
  children: readonly Child[],
  combination: Combination,
): { low: number; high: number } | undefined {
  const at = (end: 'low' | 'high') =>
    scoreOf(
      children.map((child) => ({
        ...child,
        score: child.score === null ? null : (child.interval?.[end] ?? child.score),
      })),
      combination,
    );
  const [low, high] = [at('low'), at('high')];
  return low === null || high === null ? undefined : { low, high };
}

/** Σ w·coverage / Σ w over what applies; in decimals, so that exactly 0.6 is not below 0.6. */
function coverageOf(children: readonly Child[]): number | null {
  const zero = new Decimal(0);
  const total = children.reduce((sum, { weight }) => sum.plus(weight), zero);
  if (total.isZero()) return null;
  const covered = children.reduce(
    (sum, { weight, coverage }) => sum.plus(new Decimal(weight).times(coverage)),
    zero,
  );
  return covered.dividedBy(total).toNumber();
}
