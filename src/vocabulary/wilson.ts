/** Two-sided 95 % quantile of the standard normal distribution. */
export const z95 = 1.959963984540054;

/**
 * The 95 % Wilson interval (Wilson 区间; Wilson 1927) of a proportion: `hits` of `n`. Both ends lie
 * in 0–1; n = 0 gives 0–1, since nothing is known. It assumes simple random sampling.
 */
export function wilson(hits: number, n: number): { readonly low: number; readonly high: number } {
  if (!(n > 0)) return { low: 0, high: 1 };
  const share = hits / n;
  const square = z95 * z95;
  const scale = 1 + square / n;
  const centre = (share + square / (2 * n)) / scale;
  const reach = (z95 * Math.sqrt((share * (1 - share)) / n + square / (4 * n * n))) / scale;
  // The ends touch 0 and 1 exactly there; rounding must not push them inside.
  const low = hits === 0 ? 0 : Math.max(0, centre - reach);
  const high = hits === n ? 1 : Math.min(1, centre + reach);
  return { low, high };
}
