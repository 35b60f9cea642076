import type { CodedColumn } from './column-codes.ts';

/** Rows of equal code, as stretches of `rows`. */
export interface Groups {
  readonly rows: Int32Array;
  /** Where each group begins, and one more: where the last ends. */
  readonly starts: Int32Array;
}

/** How far the groups of one column, or two, agree in another. */
export interface Agreement {
  /** Chance that two rows of a group agree, beyond the chance that any two rows do: at most 1. */
  readonly lift: number;
  /** Chance that any two rows agree. */
  readonly chance: number;
  /** Groups of two rows or more, and their rows. */
  readonly groups: number;
  readonly rows: number;
}

/** The rows by their code; missing cells belong to no group. */
export function groupsOf({ codes, distinct }: Pick<CodedColumn, 'codes' | 'distinct'>): Groups {
  const sizes = new Int32Array(distinct + 1);
  for (const code of codes) if (code >= 0) sizes[code + 1] = (sizes[code + 1] ?? 0) + 1;
  for (let i = 1; i <= distinct; i++) sizes[i] = (sizes[i] ?? 0) + (sizes[i - 1] ?? 0);
  const starts = sizes.slice();
  const rows = new Int32Array(starts[distinct] ?? 0);
  const next = sizes.slice();
  codes.forEach((code, row) => {
    if (code < 0) return;
    const at = next[code] ?? 0;
    rows[at] = row;
    next[code] = at + 1;
  });
  return { rows, starts };
}

/**
 * Agreement of pairs of rows, each group weighted by its rows: unlike the share of the majority it
 * does not grow by chance where groups are small, so that near-unique columns decide nothing. The
 * lift is Goodman and Kruskal's tau for pairs drawn without replacement. `chance` is that of the
 * target, for callers that hold many columns against it.
 */
export function agreementOf(
  { rows, starts }: Groups,
  { codes, distinct }: CodedColumn,
  chance = chanceOf({ codes, distinct }),
): Agreement {
  const counts = new Int32Array(distinct);
  let [weighted, groups, counted] = [0, 0, 0];
  let end = starts[0] ?? 0;
  for (let g = 1; g < starts.length; g++) {
    const begin = end;
    end = starts[g] ?? 0;
    if (end - begin < 2) continue;
    const { n, pairs } = pairsIn({ rows, begin, end }, codes, counts);
    if (n < 2) continue;
    weighted += (2 * pairs) / (n - 1);
    groups += 1;
    counted += n;
  }
  const agreement = counted === 0 ? 0 : weighted / counted;
  const lift = chance >= 1 ? 0 : (agreement - chance) / (1 - chance);
  return { lift, chance, groups, rows: counted };
}

/** A stretch of rows. By its ends, as a view of each of many small groups costs more than its rows. */
interface Stretch {
  readonly rows: Int32Array;
  readonly begin: number;
  readonly end: number;
}

/**
 * Rows of a group that hold something, and pairs of them that agree. `counts` holds for each code
 * where the group begins plus how often it was seen there, so that it need not be emptied between
 * groups: what an earlier one left is below its beginning.
 */
function pairsIn({ rows, begin, end }: Stretch, codes: Int32Array, counts: Int32Array) {
  let [n, pairs] = [0, 0];
  for (let at = begin; at < end; at++) {
    const code = codes[rows[at] ?? 0] ?? -1;
    if (code < 0) continue;
    const seen = Math.max(0, (counts[code] ?? 0) - begin);
    pairs += seen;
    counts[code] = begin + seen + 1;
    n += 1;
  }
  return { n, pairs };
}

/** Chance that any two rows that hold something agree; 1 where there are not two. */
export function chanceOf({ codes, distinct }: Pick<CodedColumn, 'codes' | 'distinct'>): number {
  const counts = new Float64Array(distinct);
  let n = 0;
  for (const code of codes) {
    if (code < 0) continue;
    counts[code] = (counts[code] ?? 0) + 1;
    n += 1;
  }
  const pairs = counts.reduce((sum, count) => sum + count * (count - 1), 0);
  return n < 2 ? 1 : pairs / (n * (n - 1));
}

/** Two columns as one; missing where either is. */
export function joined(a: CodedColumn, b: CodedColumn): Pick<CodedColumn, 'codes' | 'distinct'> {
  const known = new Map<number, number>();
  const codes = a.codes.map((code, row) => {
    const other = b.codes[row] ?? -1;
    if (code < 0 || other < 0) return -1;
    const pair = code * b.distinct + other;
    const next = known.get(pair) ?? known.size;
    known.set(pair, next);
    return next;
  });
  return { codes, distinct: known.size };
}
