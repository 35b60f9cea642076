import type { PairedCounts } from './common-bins.ts';

/** The most frequent values with their counts; `others` counts the rest. */
export interface Categories {
  readonly top: readonly { readonly value: string; readonly count: number }[];
  readonly others: number;
}

/**
 * Counts of the same values on either side. A value that one side may have among its others is
 * lumped with the others of both: lumping never raises a divergence, so it is no less than found.
 */
export function inCommonCategories(
  before: Categories,
  after: Categories,
): { readonly counts: PairedCounts; readonly exact: boolean } {
  const [a, b] = [countsOf(before), countsOf(after)];
  const values = [...new Set([...a.keys(), ...b.keys()])].sort();
  const known = values.filter(
    (value) => (a.has(value) || before.others === 0) && (b.has(value) || after.others === 0),
  );
  const exact = before.others === 0 && after.others === 0;
  return { counts: { before: column(known, a, before), after: column(known, b, after) }, exact };
}

function countsOf({ top }: Categories): ReadonlyMap<string, number> {
  return new Map(top.map(({ value, count }) => [value, count]));
}

function column(
  known: readonly string[],
  counts: ReadonlyMap<string, number>,
  { top, others }: Categories,
): readonly number[] {
  const named = known.map((value) => counts.get(value) ?? 0);
  const all = top.reduce((sum, { count }) => sum + count, others);
  return [...named, all - named.reduce((sum, count) => sum + count, 0)];
}
