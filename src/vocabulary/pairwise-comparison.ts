/** RI for n = 1…10; the mean consistency index of random reciprocal matrices. */
const randomIndex = [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49] as const;

export const largestAhpMatrix = randomIndex.length;

/** Weights by AHP (层次分析法) with what says whether they may be used. */
export interface AhpWeights {
  /** The principal eigenvector, normalised to a sum of 1. */
  readonly weights: readonly number[];
  readonly lambdaMax: number;
  /** CI = (λmax − n)/(n − 1). */
  readonly consistencyIndex: number;
  /** CR = CI/RI; 0 for n ≤ 2. */
  readonly consistencyRatio: number;
  /** CR < 0.10. Weights that are not accepted must not be used. */
  readonly accepted: boolean;
}

/** Whether a_ii = 1, a_ij > 0 and a_ji = 1/a_ij (relative tolerance 1e-9) hold throughout. */
export function isReciprocal(matrix: readonly (readonly number[])[]): boolean {
  const n = matrix.length;
  return matrix.every(
    (row, i) =>
      row.length === n &&
      row.every((value, j) => value > 0 && Math.abs(value * (matrix[j]?.[i] ?? 0) - 1) <= 1e-9),
  );
}

/**
 * Weights from a reciprocal comparison matrix of up to ten rows, by power iteration: the matrix
 * is positive, so it converges to the one positive eigenvector (Perron).
 */
export function ahpWeights(matrix: readonly (readonly number[])[]): AhpWeights {
  const n = matrix.length;
  let weights: readonly number[] = matrix.map(() => 1 / n);
  for (let step = 0; step < 10_000; step += 1) {
    const next = normalised(product(matrix, weights));
    const moved = Math.max(...next.map((value, i) => Math.abs(value - (weights[i] ?? 0))));
    weights = next;
    if (moved < 1e-15) break;
  }
  const lambdaMax = product(matrix, weights).reduce((sum, value) => sum + value, 0);
  const consistencyIndex = n > 1 ? Math.max(0, (lambdaMax - n) / (n - 1)) : 0;
  const ri = randomIndex[n - 1] ?? 0;
  const consistencyRatio = ri === 0 ? 0 : consistencyIndex / ri;
  return {
    weights,
    lambdaMax,
    consistencyIndex,
    consistencyRatio,
    accepted: consistencyRatio < 0.1,
  };
}

/** Row geometric means, normalised: the usual approximation, for comparison. */
export function ahpRowMeans(matrix: readonly (readonly number[])[]): readonly number[] {
  return normalised(
    matrix.map((row) => Math.exp(row.reduce((sum, a) => sum + Math.log(a), 0) / row.length)),
  );
}

function product(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  return matrix.map((row) => row.reduce((sum, value, j) => sum + value * (vector[j] ?? 0), 0));
}

function normalised(vector: readonly number[]): number[] {
  const total = vector.reduce((sum, value) => sum + value, 0);
  return vector.map((value) => value / total);
}
