import type { ColumnProfile } from '../../profile/table-profile.ts';
import { holdsSomething } from '../semantic/tested-values.ts';

/** A distinct value of a column as text, and the cells that hold it. */
export interface TextCount {
  readonly text: string;
  readonly count: number;
}

/** The distinct values of a column, most frequent first. */
export interface ColumnTexts {
  /** Values that are there; those that stand for missing are left out. */
  readonly present: readonly TextCount[];
  /** Every value, also blanks and tokens for missing. */
  readonly all: readonly TextCount[];
  /** True where no distinct value of the column is left out. */
  readonly complete: boolean;
}

const read = new WeakMap<ColumnProfile, ColumnTexts>();

/**
 * The values of a column as text, for detectors that compare values with each other, which no
 * question to one raw value can. They must not leave the room but as raw values.
 */
export function columnTexts(profile: ColumnProfile): ColumnTexts {
  const known = read.get(profile);
  if (known !== undefined) return known;
  const all: TextCount[] = [];
  for (const { value, count } of profile.values.entries) {
    value.test((text) => all.push({ text, count }) > 0);
  }
  const present = all.filter(({ text }) => holdsSomething(text));
  const texts = { all, present, complete: profile.values.kind === 'complete' };
  read.set(profile, texts);
  return texts;
}
