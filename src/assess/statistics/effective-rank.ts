/**
 * The effective number of independent dimensions of a correlation matrix: exp of the entropy of
 * its eigenvalues, normalised to a sum of 1. Between 1 and the number of columns; null for fewer
 * than two columns. Eigenvalues by Jacobi rotations, which suit small symmetric matrices.
 */
export function effectiveRank(correlation: readonly (readonly number[])[]): number | null {
  if (correlation.length < 2) return null;
  const eigenvalues = symmetricEigenvalues(correlation).map((value) => Math.max(0, value));
  const total = eigenvalues.reduce((sum, value) => sum + value, 0);
  if (!(total > 0)) return null;
  const entropy = eigenvalues.reduce(
    (sum, value) => (value === 0 ? sum : sum - (value / total) * Math.log(value / total)),
    0,
  );
  return Math.exp(entropy);
}

/** Eigenvalues of a symmetric matrix, descending. */
export function symmetricEigenvalues(matrix: readonly (readonly number[])[]): number[] {
  const a = matrix.map((row) => Float64Array.from(row));
  const n = a.length;
  for (let sweep = 0; sweep < 100 && offDiagonal(a) > 1e-22; sweep += 1) {
    for (let p = 0; p < n - 1; p += 1) {
      for (let q = p + 1; q < n; q += 1) rotate(a, p, q);
    }
  }
  return a.map((row, i) => row[i] ?? 0).sort((x, y) => y - x);
}

function offDiagonal(a: readonly Float64Array[]): number {
  return a.reduce(
    (sum, row, i) => sum + row.reduce((acc, value, j) => (i === j ? acc : acc + value ** 2), 0),
    0,
  );
}

/** One Jacobi rotation that makes a[p][q] zero. */
function rotate(a: readonly Float64Array[], p: number, q: number): void {
  const at = (i: number, j: number) => a[i]?.[j] ?? 0;
  if (at(p, q) === 0) return;
  const theta = (at(q, q) - at(p, p)) / (2 * at(p, q));
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta ** 2 + 1));
  const c = 1 / Math.sqrt(t ** 2 + 1);
  const s = t * c;
  for (const row of a) mix(row, p, q, { c, s });
  const [rowP, rowQ] = [a[p], a[q]];
  if (rowP === undefined || rowQ === undefined) return;
  for (let k = 0; k < a.length; k += 1) {
    const [x, y] = [rowP[k] ?? 0, rowQ[k] ?? 0];
    rowP[k] = c * x - s * y;
    rowQ[k] = s * x + c * y;
  }
}

function mix(row: Float64Array, p: number, q: number, by: { c: number; s: number }): void {
  const [x, y] = [row[p] ?? 0, row[q] ?? 0];
  row[p] = by.c * x - by.s * y;
  row[q] = by.s * x + by.c * y;
}
