import type { ColumnProfile, ValueCount } from '../../profile/table-profile.ts';
import { trimCell } from '../../profile/text/cell-text.ts';
import { isMissingToken } from '../../profile/types/missing-tokens.ts';

/** Distinct values a detector looks at; more would cost time and change no verdict. */
const most = 10_000;

/** The distinct values of a column that hold something, bounded; every n-th where there are more. */
export interface TestedValues {
  readonly entries: readonly ValueCount[];
  /** True where every distinct value of the column is here, so that counts are exact. */
  readonly complete: boolean;
}

export function testedValues(profile: ColumnProfile): TestedValues {
  const present = profile.values.entries.filter((entry) => entry.value.test(holdsSomething));
  const step = Math.ceil(present.length / most);
  const entries = step <= 1 ? present : present.filter((_, i) => i % step === 0);
  return { entries, complete: profile.values.kind === 'complete' && step <= 1 };
}

/** Whether a cell is neither blank nor a token for missing. */
export function holdsSomething(cell: string): boolean {
  const plain = trimCell(cell);
  return plain !== '' && !isMissingToken(plain);
}
