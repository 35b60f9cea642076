import { shares, type WeightedScore } from './weighted.ts';

/** Centres of the grades excellent, good, medium, poor (优 良 中 差); our choice. */
export const gradeCentres = [92.5, 77.5, 62.5, 40] as const;

/**
 * Membership of a score in each grade by linear interpolation between the centres, which are
 * descending; sums to 1.
 */
export function membership(score: number, centres: readonly number[] = gradeCentres): number[] {
  const result = centres.map(() => 0);
  const below = centres.findIndex((centre) => score >= centre);
  if (below === 0) result[0] = 1;
  else if (below === -1) result[centres.length - 1] = 1;
  else {
    const high = centres[below - 1] ?? 0;
    const low = centres[below] ?? 0;
    const share = (score - low) / (high - low);
    result[below - 1] = share;
    result[below] = 1 - share;
  }
  return result;
}

/** B = W∘R with b_j = Σ wᵢ r_ij; rows of `memberships` belong to `weights` in order. */
export function fuzzyVector(
  weights: readonly number[],
  memberships: readonly (readonly number[])[],
): number[] {
  const grades = memberships[0]?.length ?? 0;
  return Array.from({ length: grades }, (_, grade) =>
    weights.reduce((sum, weight, row) => sum + weight * (memberships[row]?.[grade] ?? 0), 0),
  );
}

/**
 * The min–max operator b_j = maxᵢ min(wᵢ, r_ij): for comparison only, it throws information away.
 */
export function fuzzyMinMax(
  weights: readonly number[],
  memberships: readonly (readonly number[])[],
): number[] {
  const grades = memberships[0]?.length ?? 0;
  return Array.from({ length: grades }, (_, grade) =>
    Math.max(...weights.map((weight, row) => Math.min(weight, memberships[row]?.[grade] ?? 0))),
  );
}

/** S = Σ b_j c_j / Σ b_j, on the scale of the centres; null where B is empty or all 0. */
export function fuzzyScore(
  vector: readonly number[],
  centres: readonly number[] = gradeCentres,
): number | null {
  const total = vector.reduce((sum, share) => sum + share, 0);
  if (!(total > 0)) return null;
  return vector.reduce((sum, share, grade) => sum + share * (centres[grade] ?? 0), 0) / total;
}

/** Fuzzy comprehensive evaluation (模糊综合评价) of scores with evidence; null without any. */
export function fuzzyEvaluation(
  children: readonly WeightedScore[],
  centres: readonly number[] = gradeCentres,
): number | null {
  const known = shares(children);
  return fuzzyScore(
    fuzzyVector(
      known.map(({ weight }) => weight.toNumber()),
      known.map(({ score }) => membership(score.toNumber(), centres)),
    ),
    centres,
  );
}
