import type { NumberCount } from '../columns/column-numbers.ts';

/** The outer part of a side that its tail is fitted to, and the fewest cells that make one. */
const outer = 0.1;
const leastCells = 10;
/**
 * Of one side of a normal distribution the outer fiftieth begins 3.45 times as far from the median as its outer
 * half, give or take a tenth of that in a sample of some hundreds; beyond, the side has a tail.
 */
const longTail = 3.8;
/** So few zeros and numbers of the other sign leave a column one of sizes. */
const fewOthers = 0.02;
/** An empty stretch that the tail leaves this seldom is none of its own. */
const mostChance = 1e-4;

/**
 * Whether the empty stretch before some outermost numbers is wider than the tail of their side can
 * explain. Sides with a tail no longer than a normal one need no explanation; away from zero no longer
 * than a log-normal one, since sizes multiply. Others are fitted a Pareto tail by its log spacings (Hill, Annals of Statistics 3, 1975): of one, the stretch
 * before the k outermost cells is a factor of r or more with the chance r^(−k / h), h being Hill's
 * estimate (Rényi's representation of exponential order statistics). Lighter tails leave such
 * stretches more seldom still, so that a column with heavy tails has no outliers without such proof.
 *
 * @param body the other numbers of the column, ascending
 */
export function isBeyondTail(
  strays: readonly NumberCount[],
  body: readonly NumberCount[],
  median: number,
): boolean {
  const away = Math.sign((strays[0]?.number ?? median) - median);
  const distance = ({ number }: NumberCount) => (number - median) * away;
  const side = body
    .map((entry) => ({ far: distance(entry), cells: entry.count }))
    .filter(({ far }) => far > 0)
    .sort((a, b) => a.far - b.far);
  const near = strays.map(distance).reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const beyond = strays.reduce((sum, { count }) => sum + count, 0);
  const at = quantiles(side);
  const sizes = away * median > 0 && shareBeyondZero(body, median) <= fewOthers;
  const onScale = (far: number) => (sizes ? Math.log1p(far / Math.abs(median)) : far);
  if (onScale(at(0.98)) <= longTail * onScale(at(0.5))) return true;
  const [start, last] = [at(1 - outer), side.at(-1)?.far ?? 0];
  const tail = side.filter(({ far }) => far > start);
  const cells = tail.reduce((sum, entry) => sum + entry.cells, 0);
  if (cells < leastCells || last <= 0) return false;
  const hill = tail.reduce((sum, t) => sum + t.cells * Math.log(t.far / start), 0) / cells;
  return (beyond * Math.log(near / last)) / hill > -Math.log(mostChance);
}

/** Share of the distinct numbers on the other side of zero than the median. */
function shareBeyondZero(body: readonly NumberCount[], median: number): number {
  return body.filter(({ number }) => number * median <= 0).length / Math.max(1, body.length);
}

function quantiles(side: readonly { readonly far: number; readonly cells: number }[]) {
  const total = side.reduce((sum, { cells }) => sum + cells, 0);
  return (share: number): number => {
    let before = 0;
    for (const { far, cells } of side) {
      before += cells;
      if (before >= share * total) return far;
    }
    return 0;
  };
}
