import type { ValueCount } from '../../profile/table-profile.ts';
import type { RawValue } from '../../vocabulary/raw-value.ts';
import { compactForm, textForm } from './normalise.ts';
import type { MatchContext, SemanticType } from './semantic-type.ts';

/** A distinct value in the two spellings that detectors look at. */
export interface Spelled {
  readonly text: RawValue;
  readonly compact: RawValue;
  readonly count: number;
}

export function spelled(entries: readonly ValueCount[]): readonly Spelled[] {
  return entries.map(({ value, count }) => ({
    text: value.map(textForm),
    compact: value.map(compactForm),
    count,
  }));
}

/** How many distinct values, and how many cells behind them, are of a type. */
export interface Tally {
  readonly type: SemanticType;
  readonly distinct: number;
  readonly distinctPassed: number;
  readonly cells: number;
  readonly cellsPassed: number;
  /** Of the passed distinct values, those that are masked. */
  readonly masked: number;
  /** Cells that tell of a person under 14. */
  readonly minors: number;
}

export function tally(
  type: SemanticType,
  values: readonly Spelled[],
  context: MatchContext,
): Tally {
  let [distinctPassed, cells, cellsPassed, masked, minors] = [0, 0, 0, 0, 0];
  for (const value of values) {
    cells += value.count;
    const form = value[type.form];
    const hidden = type.masked !== undefined && form.test((v) => type.masked?.test(v) === true);
    if (!hidden && !form.test((v) => type.matches(v, context))) continue;
    distinctPassed += 1;
    cellsPassed += value.count;
    if (hidden) masked += 1;
    if (type.minor !== undefined && form.test((v) => type.minor?.(v, context) === true)) {
      minors += value.count;
    }
  }
  return { type, distinct: values.length, distinctPassed, cells, cellsPassed, masked, minors };
}
