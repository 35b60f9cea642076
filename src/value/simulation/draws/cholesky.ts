/** A square matrix by rows. */
export type Matrix = readonly (readonly number[])[];

/** The least that a diagonal may keep: below it the matrix is singular for all that binary64 tells. */
const least = 1e-10;

/** The lower triangle L with L·Lᵀ = matrix; undefined where the matrix is not positive definite. */
export function cholesky(matrix: Matrix): Matrix | undefined {
  const lower: number[][] = [];
  for (const [i, row] of matrix.entries()) {
    const line: number[] = [];
    for (let j = 0; j < i; j += 1)
      line.push(((row[j] ?? 0) - dot(line, lower[j] ?? [])) / (lower[j]?.[j] ?? 1));
    const left = (row[i] ?? 0) - dot(line, line);
    if (left < least) return undefined;
    lower.push([...line, Math.sqrt(left)]);
  }
  return lower;
}

/** X with X·right = left, of two lower triangles. */
export function divideTriangles(left: Matrix, right: Matrix): Matrix {
  return left.map((row) => {
    const solved: number[] = new Array(row.length).fill(0);
    for (let j = row.length - 1; j >= 0; j -= 1) {
      const known = solved.reduce(
        (sum, value, k) => (k > j ? sum + value * (right[k]?.[j] ?? 0) : sum),
        0,
      );
      solved[j] = ((row[j] ?? 0) - known) / (right[j]?.[j] ?? 1);
    }
    return solved;
  });
}

/** Over the length of the shorter one. */
function dot(left: readonly number[], right: readonly number[]): number {
  return left.reduce((sum, value, at) => sum + value * (right[at] ?? 0), 0);
}
