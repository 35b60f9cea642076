import type { ColumnProfile, ValueCount } from '../profile/table-profile.ts';
import { isMissingValue } from './missing-value.ts';

/** Distinct values a detector looks at; more would cost time and change no verdict. */
const most = 10_000;

/** The distinct values of a column that hold something, bounded; every n-th where there are more. */
export interface TestedValues {
  readonly entries: readonly ValueCount[];
  /** True where every distinct value of the column is here, so that counts are exact. */
  readonly complete: boolean;
  /** Cells behind the entries. */
  readonly cells: number;
}

export function testedValues(profile: ColumnProfile): TestedValues {
  const present = profile.values.entries.filter((entry) => !entry.value.test(isMissingValue));
  const step = Math.ceil(present.length / most);
  const entries = step <= 1 ? present : present.filter((_, i) => i % step === 0);
  return {
    entries,
    complete: profile.values.kind === 'complete' && step <= 1,
    cells: entries.reduce((sum, entry) => sum + entry.count, 0),
  };
}
