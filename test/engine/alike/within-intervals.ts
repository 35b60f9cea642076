import { expect } from 'vitest';
import { quantileShares } from '../../../src/profile/numbers/number-measures.ts';
import type { ColumnProfile, ContentMeasure, Measure } from '../../../src/profile/table-profile.ts';
import type { Exactness } from '../../../src/vocabulary/exactness.ts';
import { RawValue } from '../../../src/vocabulary/raw-value.ts';
import type { Both } from './same-exact.ts';

type Uncertain = Exclude<Exactness, { kind: 'exact' }>;

/**
 * A profile says of hundreds of measures that 95% of such intervals hold the truth, so that some do not. Twice their
 * reach is four standard errors, which hold all of them.
 */
const slack = ({ confidence }: Uncertain) => (confidence === 1 ? 1 : 2);

/** Whatever the profile under test says is approximate or sampled holds the exact value in its interval. */
export function expectWithinIntervals({ found, exact }: Both): void {
  expect(outside(found.measures, exact.measures, 'table')).toEqual([]);
  for (const [index, column] of found.columns.entries()) {
    const truth = exact.columns[index];
    if (truth === undefined) throw new Error('a column that the reference lacks');
    expect(outside(column.measures, truth.measures, column.column.name)).toEqual([]);
    expect(outsideContent(column, truth)).toEqual([]);
  }
}

function outside(
  measures: Readonly<Record<string, Measure>>,
  truth: Readonly<Record<string, Measure>>,
  of: string,
): readonly string[] {
  return Object.entries(measures).flatMap(([name, { value, exactness }]) => {
    const real = truth[name];
    if (exactness.kind === 'exact' || value === null) return [];
    if (real?.exactness.kind !== 'exact' || real.value === null) return [];
    return lies(real.value, value, exactness) ? [] : [`${of}.${name}: ${value}, not ${real.value}`];
  });
}

function lies(real: number, value: number, exactness: Uncertain): boolean {
  const [low, high] = [exactness.low ?? -Infinity, exactness.high ?? Infinity];
  const wide = slack(exactness);
  const error = 1e-12 * Math.abs(real);
  return (
    real >= value - wide * (value - low) - error && real <= value + wide * (high - value) + error
  );
}

/** Quantiles by the rank that their value really has; other content by the offsets of its interval. */
function outsideContent(column: ColumnProfile, truth: ColumnProfile): readonly string[] {
  return Object.entries(column.content).flatMap(([name, measure]) => {
    const { exactness } = measure;
    const [value, real] = [shown(measure), shown(truth.content[name])];
    if (exactness.kind === 'exact' || value === null || real === null) return [];
    const share = name === 'mad' ? undefined : (quantileShares as Record<string, number>)[name];
    const fits =
      share === undefined
        ? name === 'mad' || offsetHolds(Number(real), Number(value), exactness)
        : rankHolds(truth, value, exactness);
    return fits ? [] : [`${column.column.name}.${name}: ${value}, not ${real}`];
  });
}

function offsetHolds(real: number, value: number, exactness: Uncertain): boolean {
  const { low, high } = exactness;
  const ends = { low: value + (low ?? -Infinity), high: value + (high ?? Infinity) };
  return lies(real, value, { ...exactness, ...ends });
}

/** Whether the value stands among the cells where its interval says; the ranks of the reference's quantiles bracket it. */
function rankHolds(truth: ColumnProfile, value: number | string, exactness: Uncertain): boolean {
  const { low, high } = exactness;
  const middle = ((low ?? 0) + (high ?? 1)) / 2;
  const reach = slack(exactness) * (((high ?? 1) - (low ?? 0)) / 2);
  return Object.entries(quantileShares).every(([name, share]) => {
    const edge = shown(truth.content[name]);
    if (edge === null) return true;
    if (share < middle - reach) return value >= edge;
    return share <= middle + reach || value <= edge;
  });
}

function shown(measure: ContentMeasure | undefined): number | string | null {
  return measure?.value ? RawValue.open(measure.value) : null;
}
