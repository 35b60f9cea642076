import { mean, sampleStandardDeviation } from 'simple-statistics';

/** How far experts agree on one question. */
export interface DelphiAgreement {
  readonly mean: number;
  /** Coefficient of variation, aim below 0.25; null where the mean is 0. */
  readonly variation: number | null;
}

/** Mean and CV of at least three experts' answers (our choice); null with fewer. */
export function delphiAgreement(answers: readonly number[]): DelphiAgreement | null {
  if (answers.length < 3) return null;
  const centre = mean([...answers]);
  const variation = centre === 0 ? null : sampleStandardDeviation([...answers]) / Math.abs(centre);
  return { mean: centre, variation };
}

/**
 * Kendall's W of the rankings of n items by m experts (rows), without ties: 1 is full agreement,
 * 0 none; null with fewer than three experts or two items.
 */
export function kendallW(rankings: readonly (readonly number[])[]): number | null {
  const experts = rankings.length;
  const items = rankings[0]?.length ?? 0;
  if (experts < 3 || items < 2) return null;
  const sums = Array.from({ length: items }, (_, i) =>
    rankings.reduce((sum, ranks) => sum + (ranks[i] ?? 0), 0),
  );
  const centre = (experts * (items + 1)) / 2;
  const spread = sums.reduce((sum, total) => sum + (total - centre) ** 2, 0);
  return (12 * spread) / (experts ** 2 * (items ** 3 - items));
}
