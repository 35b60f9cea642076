/** A column of which every row is there, as its distances from its mean. */
interface Whole {
  readonly deviations: Float64Array;
  /** Sum of their squares. */
  readonly squares: number;
}

/** Pearson's coefficients of columns, each pair over the rows where both are there. */
export function correlationMatrix(
  columns: readonly Float64Array[],
): readonly (readonly number[])[] {
  const matrix = columns.map(() => new Array<number>(columns.length).fill(0));
  const wholes = columns.map(wholeOf);
  columns.forEach((a, i) => {
    columns.slice(0, i + 1).forEach((b, j) => {
      const [x, y] = [wholes[i], wholes[j]];
      const r = i === j ? 1 : x && y ? coefficientOfWholes(x, y) : coefficient(a, b);
      const [above, below] = [matrix[i], matrix[j]];
      if (above) above[j] = r;
      if (below) below[i] = r;
    });
  });
  return matrix;
}

/** What all pairs of a column without gaps share; the same sums in the same order as `coefficient`. */
function wholeOf(column: Float64Array): Whole | undefined {
  let sum = 0;
  for (const value of column) sum += value;
  if (!Number.isFinite(sum)) return undefined;
  const mean = sum / column.length;
  const deviations = column.map((value) => value - mean);
  let squares = 0;
  for (const deviation of deviations) squares += deviation * deviation;
  return { deviations, squares };
}

function coefficientOfWholes(a: Whole, b: Whole): number {
  let products = 0;
  for (let row = 0; row < a.deviations.length; row++) {
    products += (a.deviations[row] ?? 0) * (b.deviations[row] ?? 0);
  }
  return joined(a.squares, b.squares, products);
}

function joined(aa: number, bb: number, ab: number): number {
  const product = Math.sqrt(aa) * Math.sqrt(bb);
  if (!(product > 0)) return 0;
  return Math.max(-1, Math.min(1, ab / product));
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
  return joined(aa, bb, ab);
}
