/** R2.1–R2.3 of equivalence classes on the quasi-identifiers; all 0–1. */
export interface ReidentificationRisk {
  /** 1 / the smallest class. */
  readonly maximum: number;
  /** Share of rows in classes with 1/size > τ. */
  readonly atRisk: number;
  /** Classes / rows. */
  readonly average: number;
}

/** Risk of the class sizes; null without rows. τ = 0.2 asks for classes of five. */
export function reidentificationRisk(
  sizes: readonly number[],
  tau: number,
): ReidentificationRisk | null {
  const rows = sizes.reduce((sum, size) => sum + size, 0);
  if (rows === 0) return null;
  const risky = sizes.filter((size) => 1 / size > tau).reduce((sum, size) => sum + size, 0);
  return {
    maximum: 1 / Math.min(...sizes),
    atRisk: risky / rows,
    average: sizes.length / rows,
  };
}

/** R2.4: how much belonging to a class reveals about a sensitive attribute. */
export interface AttributeDisclosure {
  /** l = min over classes of exp(entropy). */
  readonly l: number;
  /** t = max over classes of the total variation from the table's distribution. */
  readonly t: number;
  /** max(t, 1/l), 0–1. */
  readonly exposure: number;
}

/**
 * Entropy l-diversity and t-closeness (total variation, for categories) of the counts of a
 * sensitive value in each class; `distribution` is that of the whole table. Null without classes.
 */
export function attributeDisclosure(
  classes: readonly (readonly number[])[],
  distribution: readonly number[],
): AttributeDisclosure | null {
  if (classes.length === 0) return null;
  const shares = classes.map((counts) => {
    const rows = counts.reduce((sum, count) => sum + count, 0);
    return counts.map((count) => count / rows);
  });
  const l = Math.min(...shares.map((share) => Math.exp(entropy(share))));
  const t = Math.max(...shares.map((share) => totalVariation(share, distribution)));
  return { l, t, exposure: Math.max(t, 1 / l) };
}

function entropy(shares: readonly number[]): number {
  return shares.reduce((sum, share) => (share === 0 ? sum : sum - share * Math.log(share)), 0);
}

function totalVariation(p: readonly number[], q: readonly number[]): number {
  return p.reduce((sum, share, i) => sum + Math.abs(share - (q[i] ?? 0)), 0) / 2;
}
