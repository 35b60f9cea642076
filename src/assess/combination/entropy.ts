import { defineProblem } from '../../vocabulary/problem.ts';

export const entropyNeedsAssets = defineProblem<'assets'>({
  code: 'model.entropy-needs-assets',
  texts: {
    en: 'entropy weights compare assets with each other, but there are {assets}.',
    zh: '熵权法需要在多个资产之间比较，但当前只有 {assets} 个。',
  },
  remedy: {
    en: 'Assess at least two assets together, or use an assessment model with given weights.',
    zh: '请同时评估至少两个资产，或改用给定权重的评估模型。',
  },
});

/** Entropy eⱼ, divergence dⱼ = 1 − eⱼ and weight wⱼ = dⱼ/Σd of each indicator. */
export interface EntropyWeights {
  readonly entropies: readonly number[];
  readonly divergences: readonly number[];
  readonly weights: readonly number[];
}

/**
 * Entropy weights (熵权法) over m ≥ 2 assets (rows) and their indicators (columns). It rewards
 * spread, not importance, so it must never be the only weight. p_ij = x_ij/Σᵢ x_ij,
 * e_j = −(1/ln m) Σ p ln p with 0·ln 0 = 0. A missing score leaves its asset out of the column;
 * a column with sum 0 or fewer than two scores diverges by 0; all d = 0 gives equal weights.
 * Raises `model.entropy-needs-assets` for fewer than two assets.
 */
export function entropyWeights(scores: readonly (readonly (number | null)[])[]): EntropyWeights {
  if (scores.length < 2) throw entropyNeedsAssets({ assets: scores.length });
  const indicators = scores[0]?.length ?? 0;
  const entropies = Array.from({ length: indicators }, (_, j) =>
    entropyOf(scores.flatMap((row) => row[j] ?? [])),
  );
  const divergences = entropies.map((entropy) => Math.max(0, 1 - entropy));
  const total = divergences.reduce((sum, d) => sum + d, 0);
  const weights = divergences.map((d) => (total > 0 ? d / total : 1 / indicators));
  return { entropies, divergences, weights };
}

/** 1 (no divergence) where there is nothing to compare. */
function entropyOf(column: readonly number[]): number {
  const total = column.reduce((sum, x) => sum + x, 0);
  if (column.length < 2 || !(total > 0)) return 1;
  // All equal is exactly 1, whatever the rounding of the logarithms says.
  if (column.every((x) => x === column[0])) return 1;
  const sum = column.reduce(
    (acc, x) => (x === 0 ? acc : acc + (x / total) * Math.log(x / total)),
    0,
  );
  return -sum / Math.log(column.length);
}

/** θ·given + (1−θ)·entropy, both renormalised: the preferred form, it deletes no indicator. */
export function blendLinear(
  given: readonly number[],
  entropy: readonly number[],
  theta: number,
): number[] {
  const total = given.reduce((sum, w) => sum + w, 0);
  return given.map((w, j) => (theta * w) / total + (1 - theta) * (entropy[j] ?? 0));
}

/** given·entropy, renormalised: can delete an indicator, so it is kept for comparison. */
export function blendProduct(given: readonly number[], entropy: readonly number[]): number[] {
  const products = given.map((w, j) => w * (entropy[j] ?? 0));
  const total = products.reduce((sum, w) => sum + w, 0);
  return products.map((w) => (total > 0 ? w / total : 1 / given.length));
}
