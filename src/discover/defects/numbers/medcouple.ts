import { quantile, type WeightedNumbers } from '../../../profile/numbers/weighted-numbers.ts';

/** Quantiles that stand for a column: the kernel looks at each pair of them. */
const grid = 201;
/**
 * Fences lie so many interquartile ranges beyond the quartiles of an unskewed column. Tukey's 1.5 names
 * seven cells in a thousand of a normal one; this names as few as 3.5 standard deviations do, which
 * is the reach of the robust rule: (3.5 − 0.6745) / 1.349.
 */
const reach = 2.0946;

/**
 * The medcouple of ascending numbers, −1 to 1: a measure of skew that a quarter of outliers cannot
 * move; 0 where both sides of the median are alike. Brys, Hubert and Struyf, "A Robust Measure of
 * Skewness", Journal of Computational and Graphical Statistics 13 (2004): the median of
 * ((b − m) − (m − a)) / (b − a) over all a ≤ m ≤ b, where m is the median.
 */
export function medcouple(sorted: readonly number[]): number {
  const half = sorted.length / 2;
  const middle = ((sorted[Math.ceil(half) - 1] ?? 0) + (sorted[Math.floor(half)] ?? 0)) / 2;
  const below = sorted.filter((n) => n <= middle);
  const above = sorted.filter((n) => n >= middle);
  const ties = sorted.filter((n) => n === middle).length;
  const kernels = above.flatMap((b, j) =>
    below.map((a, i) => {
      if (b > a) return (b - middle - (middle - a)) / (b - a);
      // Both are the median: its ties are paired so that they balance each other.
      return Math.sign(j + (i - (below.length - ties)) - (ties - 1));
    }),
  );
  return middleOf(Float64Array.from(kernels).sort());
}

function middleOf(sorted: Float64Array): number {
  if (sorted.length === 0) return 0;
  const half = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2;
}

/** The numbers between which a skewed column is usual. */
export interface Fences {
  readonly low: number;
  readonly high: number;
}

/**
 * Fences of the boxplot that is adjusted for skew: quartiles − k · e^(−4 MC) · IQR and + k · e^(3 MC) · IQR
 * for a medcouple MC ≥ 0, with −3 and 4 for one below 0. Hubert and Vandervieren, "An adjusted
 * boxplot for skewed distributions", Computational Statistics & Data Analysis 52 (2008).
 * Undefined where half of the cells hold one number.
 */
export function adjustedFences(numbers: WeightedNumbers): Fences | undefined {
  const [first, third] = [quantile(numbers, 0.25), quantile(numbers, 0.75)];
  if (first === null || third === null || !(third > first)) return undefined;
  const drawn = Array.from({ length: grid }, (_, i) => quantile(numbers, i / (grid - 1)) ?? 0);
  const skew = medcouple(drawn);
  const [left, right] = skew >= 0 ? [-4, 3] : [-3, 4];
  const range = (third - first) * reach;
  return {
    low: first - range * Math.exp(left * skew),
    high: third + range * Math.exp(right * skew),
  };
}
