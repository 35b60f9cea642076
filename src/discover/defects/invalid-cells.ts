import type { ColumnProfile } from '../../profile/table-profile.ts';
import type { Exactness } from '../../vocabulary/exactness.ts';
import { wilson } from '../../vocabulary/wilson.ts';
import { type ColumnVerdict, takenBy } from '../semantic/column-verdict.ts';
import { testedValues } from '../semantic/tested-values.ts';

/** Cells tested against the accepted type of a column, and those that fail it. */
export interface InvalidCells {
  readonly tested: number;
  readonly invalid: number;
  readonly invalidExactness?: Exactness;
}

/**
 * Counts the cells that fail the type of their column. Exact where every distinct value was seen;
 * from a sample of the distinct values it is scaled to the column, with a Wilson interval.
 */
export function invalidCells(
  profile: ColumnProfile,
  verdict: ColumnVerdict,
  seed: number,
): InvalidCells {
  const taken = takenBy(verdict);
  const decides = taken?.state === 'accepted' && taken.tally.type.heuristic !== true;
  if (taken === undefined || !decides) return { tested: 0, invalid: 0 };
  const { cells, cellsFit } = taken.tally;
  if (testedValues(profile).complete) return { tested: cells, invalid: cells - cellsFit };
  return scaled(presentCells(profile), cells, cells - cellsFit, seed);
}

function scaled(total: number, n: number, failed: number, seed: number): InvalidCells {
  const { low, high } = wilson(failed, n);
  return {
    tested: total,
    invalid: Math.round((total * failed) / Math.max(1, n)),
    invalidExactness: {
      kind: 'sampled',
      n,
      low: Math.floor(low * total),
      high: Math.ceil(high * total),
      confidence: 0.95,
      seed,
    },
  };
}

/** Cells that are neither null, blank nor a token for missing. */
export function presentCells({ measures, values }: ColumnProfile): number {
  const { value, of } = measures.missing ?? {};
  if (typeof value === 'number' && of !== undefined) return of - value;
  return values.entries.reduce((sum, { count }) => sum + count, 0);
}
