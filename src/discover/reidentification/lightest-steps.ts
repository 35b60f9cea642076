import type { SizeCount } from './size-count.ts';

/** How far each column is generalised, and what that leaves to suppress. */
export interface Steps {
  readonly k: number;
  readonly levels: readonly number[];
  /** Rows in classes of fewer than k. */
  readonly suppressed: number;
  /** Mean over the columns of level over last level, 0 to 1. */
  readonly loss: number;
}

/** Rows that may be left out rather than generalise all others further: one in a hundred, as is usual. */
const suppressible = 0.01;

/**
 * The lightest steps found for each k. Columns are generalised one step at a time, the one that
 * leaves the fewest rows to suppress for its loss first; then every step that proves needless is
 * taken back. It asks for at most a few class counts a column and step, not for the whole lattice.
 */
export async function lightestSteps(
  steps: readonly number[],
  {
    sizes,
    wanted,
    rows,
  }: {
    readonly sizes: (levels: readonly number[]) => Promise<readonly SizeCount[]>;
    readonly wanted: readonly number[];
    readonly rows: number;
  },
): Promise<readonly Steps[]> {
  const known = new Map<string, Promise<readonly SizeCount[]>>();
  const below = async (levels: readonly number[], k: number) => {
    const key = levels.join(' ');
    const counted = known.get(key) ?? sizes(levels);
    known.set(key, counted);
    return (await counted).reduce(
      (sum, { size, classes }) => sum + (size < k ? size * classes : 0),
      0,
    );
  };
  const most = rows * suppressible;
  const found: Steps[] = [];
  let levels: readonly number[] = steps.map(() => 0);
  for (const k of [...wanted].sort((a, b) => a - b)) {
    levels = await climb(levels, { steps, most, below: (at) => below(at, k) });
    levels = await descend(levels, { most, below: (at) => below(at, k) });
    found.push({ k, levels, suppressed: await below(levels, k), loss: lossOf(levels, steps) });
  }
  return found;
}

interface Search {
  readonly most: number;
  readonly below: (levels: readonly number[]) => Promise<number>;
}

async function climb(
  from: readonly number[],
  { steps, most, below }: Search & { readonly steps: readonly number[] },
): Promise<readonly number[]> {
  let levels = from;
  let left = await below(levels);
  while (left > most) {
    let best: { levels: readonly number[]; left: number; gain: number } | undefined;
    for (const [i, level] of levels.entries()) {
      if (level + 1 >= (steps[i] ?? 1)) continue;
      const next = levels.with(i, level + 1);
      const remaining = await below(next);
      // A step of a column with many steps costs less.
      const gain = (left - remaining) * ((steps[i] ?? 2) - 1);
      if (best === undefined || gain > best.gain) best = { levels: next, left: remaining, gain };
    }
    if (best === undefined) break;
    ({ levels, left } = best);
  }
  return levels;
}

async function descend(
  from: readonly number[],
  { most, below }: Search,
): Promise<readonly number[]> {
  let levels = from;
  for (const i of from.keys()) {
    for (let level = levels[i] ?? 0; level > 0; level--) {
      const lower = levels.with(i, level - 1);
      if ((await below(lower)) > most) break;
      levels = lower;
    }
  }
  return levels;
}

function lossOf(levels: readonly number[], steps: readonly number[]): number {
  const parts = levels.map((level, i) => level / Math.max(1, (steps[i] ?? 2) - 1));
  return parts.reduce((sum, part) => sum + part, 0) / Math.max(1, parts.length);
}
