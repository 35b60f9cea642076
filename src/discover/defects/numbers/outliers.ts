import { robustBand } from '../../../profile/numbers/robust-outlier.ts';
import { weightedNumbers } from '../../../profile/numbers/weighted-numbers.ts';
import type { ColumnProfile } from '../../../profile/table-profile.ts';
import type { ColumnDiscovery } from '../../discovery.ts';
import { isKeyName } from '../../keys/key-preference.ts';
import { type ColumnVerdict, takenBy } from '../../semantic/column-verdict.ts';
import { adjustedFences } from './medcouple.ts';

/** Beyond this share the numbers are not stray cells but the tail of a skewed distribution. */
const strayShare = 0.05;
/** Fewer cells are no tail, whatever their share. */
const tailCells = 20;
/** So many cells that skew explains show that it does. */
const skewedCells = 5;

/**
 * Robust outliers of a column of quantities: further than 3.5 · 1.4826 · MAD from the median, as
 * the profile counted them. Not applicable where MAD is 0, to codes, identifiers, years and
 * coordinates, to long tails, where more than one cell in twenty would be named, and to columns of
 * whose named cells more lie within the fences of the boxplot adjusted for skew than beyond them.
 */
export function columnOutliers(
  profile: ColumnProfile,
  verdict: ColumnVerdict,
): ColumnDiscovery['outliers'] {
  const measure = profile.measures.outliers;
  const taken = takenBy(verdict)?.tally.type;
  const named = (taken !== undefined && taken.quantity !== true) || verdict.guard === 'year';
  const isKey = isCode(profile) || verdict.guard === 'sequence' || verdict.guard === 'epoch-time';
  if (measure === undefined || measure.value === null || named || isKey) {
    return { applicable: false, count: 0 };
  }
  const share = measure.of ? measure.value / measure.of : 0;
  const isTail = share > strayShare && measure.value >= tailCells;
  if (isTail || (measure.value >= skewedCells && isSkewed(profile))) {
    return { applicable: false, count: 0 };
  }
  return { applicable: true, count: measure.value };
}

/** Whole numbers that are called codes or hardly repeat are names of things, not quantities. */
function isCode({ column, type, measures }: ColumnProfile): boolean {
  if (type === 'integer' && isKeyName(column.name)) return true;
  const { value, of } = measures.distinct ?? {};
  return type === 'integer' && typeof value === 'number' && value === of && value > 20;
}

/** Whether skew explains most of the cells that the robust rule names. */
function isSkewed({ values }: ColumnProfile): boolean {
  const numbers = weightedNumbers(
    Float64Array.from(values.entries, ({ value }) => value.measure(Number)),
    Float64Array.from(values.entries, ({ count }) => count),
  );
  const [band, fences] = [robustBand(numbers), adjustedFences(numbers)];
  if (band === null || fences === undefined) return false;
  let [within, beyond] = [0, 0];
  numbers.values.forEach((number, i) => {
    const cells = numbers.counts[i] ?? 0;
    if (Math.abs(number - band.median) <= band.threshold) return;
    if (number >= fences.low && number <= fences.high) within += cells;
    else beyond += cells;
  });
  return within > beyond;
}
