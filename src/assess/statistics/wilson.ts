/** z of a two-sided 95 % interval. */
const z95 = 1.959963984540054;

/**
 * The Wilson interval (Wilson 区间) of a proportion: k successes in n, 95 % unless another z is
 * given. Within 0–1; n = 0 gives 0–1, since nothing is known. It assumes simple random sampling:
 * for block samples say "indicative".
 */
export function wilsonInterval(k: number, n: number, z = z95): { low: number; high: number } {
  if (!(n > 0)) return { low: 0, high: 1 };
  const p = k / n;
  const scale = 1 + z ** 2 / n;
  const centre = (p + z ** 2 / (2 * n)) / scale;
  const half = (z * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2))) / scale;
  // The ends touch 0 and 1 exactly there; rounding must not push them inside.
  const low = k === 0 ? 0 : Math.max(0, centre - half);
  const high = k === n ? 1 : Math.min(1, centre + half);
  return { low, high };
}
