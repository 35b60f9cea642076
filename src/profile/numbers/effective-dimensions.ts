/**
 * exp of the entropy of the normalised eigenvalues: 1 where every column says the same, the
 * number of columns where none is related to another (indicator V4.3 of the assessment model).
 */
export function effectiveDimensions(matrix: readonly (readonly number[])[]): number {
  const eigenvalues = symmetricEigenvalues(matrix).map((value) => Math.max(0, value));
  const total = eigenvalues.reduce((sum, value) => sum + value, 0);
  const entropy = eigenvalues.reduce((sum, value) => {
    const share = value / total;
    return share > 0 ? sum - share * Math.log(share) : sum;
  }, 0);
  return Math.exp(entropy);
}

const mostSweeps = 60;

/** Eigenvalues of a symmetric matrix by cyclic Jacobi rotations (Golub and Van Loan, 8.5). */
export function symmetricEigenvalues(matrix: readonly (readonly number[])[]): readonly number[] {
  const a = matrix.map((row) => Float64Array.from(row));
  for (let sweep = 0; sweep < mostSweeps && offDiagonal(a) > 1e-22; sweep++) {
    for (let p = 0; p < a.length; p++) {
      for (let q = p + 1; q < a.length; q++) rotate(a, p, q);
    }
  }
  return a.map((row, index) => row[index] ?? 0).sort((x, y) => y - x);
}

function offDiagonal(a: readonly Float64Array[]): number {
  return a.reduce(
    (sum, row, i) => row.reduce((s, value, j) => (i === j ? s : s + value * value), sum),
    0,
  );
}

function rotate(a: readonly Float64Array[], p: number, q: number): void {
  const at = (i: number, j: number) => a[i]?.[j] ?? 0;
  const set = (i: number, j: number, value: number) => {
    const row = a[i];
    if (row) row[j] = value;
  };
  if (at(p, q) === 0) return;
  const theta = (at(q, q) - at(p, p)) / (2 * at(p, q));
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (let k = 0; k < a.length; k++) {
    const [kp, kq] = [at(k, p), at(k, q)];
    set(k, p, c * kp - s * kq);
    set(k, q, s * kp + c * kq);
  }
  for (let k = 0; k < a.length; k++) {
    const [pk, qk] = [at(p, k), at(q, k)];
    set(p, k, c * pk - s * qk);
    set(q, k, s * pk + c * qk);
  }
}
