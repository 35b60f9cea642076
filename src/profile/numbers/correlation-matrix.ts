/** Pearson's coefficients of columns, each pair over the rows where both are there. */
export function correlationMatrix(
  columns: readonly Float64Array[],
): readonly (readonly number[])[] {
  const matrix = columns.map(() => new Array<number>(columns.length).fill(0));
  columns.forEach((a, i) => {
    columns.slice(0, i + 1).forEach((b, j) => {
      const r = i === j ? 1 : coefficient(a, b);
      const [above, below] = [matrix[i], matrix[j]];
      if (above) above[j] = r;
      if (below) below[i] = r;
    });
  });
  return matrix;
}

/** Two passes: means first, then the products of deviations; 0 where one does not vary. */
function coefficient(a: Float64Array, b: Float64Array): number {
  let n = 0;
  let [sumA, sumB] = [0, 0];
  for (let row = 0; row < a.length; row++) {
    const [x, y] = [a[row] ?? Number.NaN, b[row] ?? Number.NaN];
    if (Number.isNaN(x + y)) continue;
    n++;
    sumA += x;
    sumB += y;
  }
  const [meanA, meanB] = [sumA / n, sumB / n];
  let [aa, bb, ab] = [0, 0, 0];
  for (let row = 0; row < a.length; row++) {
    const [x, y] = [(a[row] ?? Number.NaN) - meanA, (b[row] ?? Number.NaN) - meanB];
    if (Number.isNaN(x + y)) continue;
    aa += x * x;
    bb += y * y;
    ab += x * y;
  }
  const product = Math.sqrt(aa) * Math.sqrt(bb);
  if (!(product > 0)) return 0;
  return Math.max(-1, Math.min(1, ab / product));
}
