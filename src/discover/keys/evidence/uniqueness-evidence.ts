import type { ColumnProfile } from '../../../profile/table-profile.ts';
import type { KeyNumbers } from './key-numbers.ts';

/** What tells a column that counts its own rows from one that refers to others, each at most once. */
export interface OwnUniqueness {
  readonly column: ColumnProfile;
  readonly numbers?: KeyNumbers;
  readonly distinct: number;
  readonly references: number;
  /** Whether its own table is known by it. */
  readonly ownKey: boolean;
}

/**
 * Log likelihood ratio of a column without repeats. Most references repeat. A unique column of
 * numbers without gaps counts its own rows, in order (a key) or out of it (a rank); one with gaps
 * may well be the keys of some rows of another table.
 */
export function uniquenessEvidence(of: OwnUniqueness): number {
  const { column, numbers, distinct, references, ownKey } = of;
  if (references < 4) return -1;
  const ordered = (column.measures.monotone?.value ?? 0) !== 0;
  if (distinct < references) return groupedEvidence(ordered, references);
  if (numbers === undefined || numbers.of === 'day') return -2;
  const density = densityOf(numbers, distinct);
  if (density > counterDensity) return ordered ? -7 : -6;
  // Rows that were deleted leave some gaps in a key of one's own; another's rows leave most.
  if (density > 0.6) return ownKey ? -4 : -2.5;
  return ownKey ? -2 : -1;
}

/** Share of the whole numbers between its ends that a counter holds at least: a few rows were deleted. */
const counterDensity = 0.9;

/** Whether a column is the counter by which its own table is known. */
export function countsRows({ ownKey, numbers, distinct, references }: OwnUniqueness): boolean {
  const isUnique = ownKey && distinct >= references;
  return isUnique && numbers?.of === 'whole' && densityOf(numbers, distinct) > counterDensity;
}

function densityOf({ values }: KeyNumbers, distinct: number): number {
  return distinct / ((values.at(-1) ?? 0) - (values[0] ?? 0) + 1);
}

/** Rows that stand in the order of a column with repeats were written group by group. */
function groupedEvidence(ordered: boolean, references: number): number {
  return ordered && references >= 20 ? 2 : 0;
}
