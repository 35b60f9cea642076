import { type KeyNumbers, rankOf } from './key-numbers.ts';

/**
 * Log likelihood ratio of how often neighbouring numbers occur. A quantity, score or age rises and
 * falls smoothly along its scale; how often rows are referred to has nothing to do with the number
 * that they happen to have. Evenly used values say nothing.
 */
export function frequencyEvidence(child: KeyNumbers, parent: KeyNumbers): number {
  if (child.values.length > longScale) return 0;
  const counts = countsAlong(child, parent);
  if (counts.length < 3 || counts.length > longScale || isEven(counts)) return 0;
  if (numbersLines(counts)) return -3;
  return counts.length < shortScale ? peakEvidence(counts) : smoothEvidence(counts);
}

/** Below this many values correlation says little, but the order of their counts does. */
const shortScale = 12;

/** Over more values too few cells are left for each to tell a shape from noise. */
const longScale = 4000;

/** Cells behind each key from the first used to the last, those never used too. */
function countsAlong(child: KeyNumbers, parent: KeyNumbers): readonly number[] {
  const [low = 0, high = 0] = [child.values[0], child.values.at(-1)];
  const keys = parent.values.subarray(
    rankOf(parent.values, low),
    rankOf(parent.values, high + 0.5),
  );
  return Array.from(keys, (key) => {
    const at = rankOf(child.values, key);
    return child.values[at] === key ? (child.counts[at] ?? 0) : 0;
  });
}

/** Whether the counts differ no more than draws from equally likely values do (χ² per degree below 1.6). */
function isEven(counts: readonly number[]): boolean {
  const mean = counts.reduce((sum, n) => sum + n, 0) / counts.length;
  if (mean === 0) return true;
  const spread = counts.reduce((sum, n) => sum + (n - mean) ** 2 / mean, 0);
  return spread / (counts.length - 1) < 1.6;
}

/** Numbers that count within groups occur ever less often: each group has a first, fewer a fifth. */
function numbersLines(counts: readonly number[]): boolean {
  return counts.length >= 4 && counts.every((n, i) => i === 0 || n <= (counts[i - 1] ?? 0));
}

/**
 * Of k! orders of k counts, 2^(k−1) have a single peak. Measured scales have one in about five of
 * six cases, references only by that chance. Dips within two standard errors are none.
 */
function peakEvidence(counts: readonly number[]): number {
  const k = counts.length;
  let orders = 1;
  for (let i = 2; i <= k; i++) orders *= i;
  const chance = Math.min(0.95, 2 ** (k - 1) / orders);
  if (hasOnePeak(counts)) return Math.max(-2, Math.log(Math.max(chance, 0.12) / 0.85));
  return Math.log((1 - chance) / 0.15);
}

function hasOnePeak(counts: readonly number[]): boolean {
  let falling = false;
  for (let i = 1; i < counts.length; i++) {
    const [before = 0, now = 0] = [counts[i - 1], counts[i]];
    const step = now - before;
    const noise = 2 * Math.sqrt(before + now);
    if (falling && step > noise) return false;
    if (step < -noise) falling = true;
  }
  return true;
}

/** Correlation of neighbouring counts (as roots, which evens their errors out). */
function smoothEvidence(counts: readonly number[]): number {
  const roots = counts.map(Math.sqrt);
  const mean = roots.reduce((sum, n) => sum + n, 0) / roots.length;
  let [shared, own] = [0, 0];
  for (const [i, root] of roots.entries()) {
    own += (root - mean) ** 2;
    const next = roots[i + 1];
    if (next !== undefined) shared += (root - mean) * (next - mean);
  }
  const correlation = own === 0 ? 0 : shared / own;
  if (correlation > 0.5) return -2;
  if (correlation > 0.3) return -0.7;
  return correlation < 2 / Math.sqrt(counts.length) + 0.1 ? 2 : 0.5;
}
