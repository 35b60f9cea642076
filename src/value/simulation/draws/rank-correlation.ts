import { cholesky, divideTriangles, type Matrix } from './cholesky.ts';
import type { Correlation } from './declared-correlations.ts';
import { normalQuantile } from './normal.ts';
import { correlationOf, ranksOf } from './ranks.ts';

/**
 * Reorders drawn numbers so that they have the asked rank correlations, each input keeping exactly
 * the numbers that were drawn for it: Iman and Conover, Communications in Statistics B11 (1982).
 * Their scores follow the ranks of the draws themselves, so that no further random numbers are
 * needed and an asked correlation of nought changes little. The target is 2·sin(πρ/6), at which
 * normal scores have Spearman's ρ as asked. Undefined where the asked cannot hold together.
 */
export function withRankCorrelations(
  drawn: ReadonlyMap<string, Float64Array>,
  asked: readonly Correlation[],
): ReadonlyMap<string, Float64Array> | undefined {
  const inputs = [...drawn.keys()].filter((id) =>
    asked.some(({ between }) => between.includes(id)),
  );
  if (inputs.length === 0) return drawn;
  const scores = inputs.map((id) => normalScores(drawn.get(id) ?? new Float64Array()));
  const wanted = cholesky(targetOf(inputs, asked));
  if (wanted === undefined) return undefined;
  const found = cholesky(scores.map((row) => scores.map((other) => correlationOf(row, other))));
  if (found === undefined) throw new Error('bug: independent draws have dependent scores');
  const mixed = divideTriangles(wanted, found).map((weights) => weighted(weights, scores));
  const reordered = new Map(drawn);
  for (const [at, id] of inputs.entries())
    reordered.set(
      id,
      inOrderOf(drawn.get(id) ?? new Float64Array(), mixed[at] ?? new Float64Array()),
    );
  return reordered;
}

function targetOf(inputs: readonly string[], asked: readonly Correlation[]): Matrix {
  return inputs.map((row) =>
    inputs.map((column) => {
      if (row === column) return 1;
      const pair = asked.find(({ between }) => between.includes(row) && between.includes(column));
      return pair === undefined ? 0 : 2 * Math.sin((Math.PI * pair.rank) / 6);
    }),
  );
}

/** Van der Waerden's scores: normal quantiles of rank / (n + 1). */
function normalScores(values: Float64Array): Float64Array {
  return ranksOf(values).map((rank) => normalQuantile(rank / (values.length + 1)));
}

function weighted(weights: readonly number[], of: readonly Float64Array[]): Float64Array {
  const sum = new Float64Array(of[0]?.length ?? 0);
  for (const [at, weight] of weights.entries()) {
    const part = of[at] ?? sum;
    for (let draw = 0; draw < sum.length; draw += 1)
      sum[draw] = (sum[draw] ?? 0) + weight * (part[draw] ?? 0);
  }
  return sum;
}

/** The values, put where the order of `by` has the like rank. */
function inOrderOf(values: Float64Array, by: Float64Array): Float64Array {
  const sorted = Float64Array.from(values).sort();
  const places = Uint32Array.from(by.keys()).sort(
    (left, right) => (by[left] ?? 0) - (by[right] ?? 0) || left - right,
  );
  const placed = new Float64Array(values.length);
  for (const [rank, place] of places.entries()) placed[place] = sorted[rank] ?? 0;
  return placed;
}
