/** Two-sided 95 % quantile of the standard normal distribution. */
const z = 1.959963984540054;

/** Wilson score interval of `k` successes in `n` trials, both ends 0 to 1; all of it for n = 0. */
export function wilson(k: number, n: number): { readonly low: number; readonly high: number } {
  if (n === 0) return { low: 0, high: 1 };
  const p = k / n;
  const scale = 1 + (z * z) / n;
  const centre = (p + (z * z) / (2 * n)) / scale;
  const half = (z / scale) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}
