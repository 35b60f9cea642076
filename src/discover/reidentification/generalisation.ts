import type { ColumnProfile } from '../../profile/table-profile.ts';
import { binary, call, cast, column, literal } from '../../sql/build.ts';
import type { Expression } from '../../sql/tree.ts';
import { isNumberLike, oneLengthOf } from './value-length.ts';

/** One way to make the values of a column coarser. */
export interface Generalisation {
  /** What becomes of a value; `width` is of bins of numbers, `characters` of what is kept of a code. */
  readonly kind: 'none' | 'month' | 'year' | 'decade' | 'bins' | 'prefix' | 'removed';
  readonly width?: number;
  readonly characters?: number;
  /** The coarser value of a cell of the typed relation. */
  readonly value: (name: string) => Expression;
}

const none: Generalisation = { kind: 'none', value: (name) => column(name) };
const removed: Generalisation = { kind: 'removed', value: () => literal(null) };

/**
 * The steps by which a column becomes coarser, from its own values to none at all: dates to
 * months, years and decades, numbers to bins, codes of one length to their beginnings (of a
 * division code the city, then the province). Other texts can only be removed.
 */
export function generalisationsOf(profile: ColumnProfile): readonly Generalisation[] {
  if (profile.type === 'date' || profile.type === 'timestamp') return [none, ...dates, removed];
  const length = oneLengthOf(profile);
  if (length !== undefined) return [none, ...prefixes(length), removed];
  if (isNumberLike(profile)) return [none, ...bins(profile), removed];
  return [none, removed];
}

const dates: readonly Generalisation[] = [
  { kind: 'month', value: (name) => call('dateTrunc', literal('month'), column(name)) },
  { kind: 'year', value: (name) => call('datePart', literal('year'), column(name)) },
  {
    kind: 'decade',
    value: (name) => binary('//', call('datePart', literal('year'), column(name)), literal(10)),
  },
];

/** Two thirds and one third of a code: six digits become four and two. */
function prefixes(length: number): readonly Generalisation[] {
  const kept = [Math.ceil((length * 2) / 3), Math.ceil(length / 3)];
  return kept.map((characters) => ({
    kind: 'prefix',
    characters,
    value: (name) => call('left', cast(column(name), 'text'), literal(characters)),
  }));
}

/** Bins of 5, 10 and 20 where the range holds some eighty steps, as ages have it; in proportion elsewhere. */
function bins({ content }: ColumnProfile): readonly Generalisation[] {
  const end = (name: string) => content[name]?.value?.measure(Number) ?? Number.NaN;
  const range = end('max') - end('min');
  if (!(range > 0)) return [];
  const step = 10 ** Math.floor(Math.log10(range / 20));
  return [5, 10, 20].map((times) => ({
    kind: 'bins',
    width: times * step,
    value: (name) =>
      call('floor', binary('/', cast(column(name), 'double'), literal(times * step))),
  }));
}
