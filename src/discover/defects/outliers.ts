import type { ColumnProfile } from '../../profile/table-profile.ts';
import type { ColumnDiscovery } from '../discovery.ts';
import { isKeyName } from '../keys/key-preference.ts';
import { type ColumnVerdict, takenBy } from '../semantic/column-verdict.ts';

/** Beyond this share the numbers are not stray cells but the tail of a skewed distribution. */
const strayShare = 0.05;
/** Fewer cells are no tail, whatever their share. */
const tailCells = 20;

/**
 * Robust outliers of a column of quantities: further than 3.5 · 1.4826 · MAD from the median, as
 * the profile counted them. Not applicable where MAD is 0, to codes, identifiers, years and
 * coordinates, and to skewed columns, where more than one cell in twenty would be named.
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
  if (share > strayShare && measure.value >= tailCells) return { applicable: false, count: 0 };
  return { applicable: true, count: measure.value };
}

/** Whole numbers that are called codes or hardly repeat are names of things, not quantities. */
function isCode({ column, type, measures }: ColumnProfile): boolean {
  if (type === 'integer' && isKeyName(column.name)) return true;
  const { value, of } = measures.distinct ?? {};
  return type === 'integer' && typeof value === 'number' && value === of && value > 20;
}
