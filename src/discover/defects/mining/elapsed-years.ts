import type { NumberColumn } from './number-matrix.ts';

/** Days of a column in the mined rows, as `yyyymmdd` numbers: ten thousand of them make a year. */
export interface DayColumn {
  readonly name: string;
  readonly days: Float64Array;
}

/** A column of whole years that nearly every row counts between two days. */
export interface ElapsedYears {
  readonly years: NumberColumn;
  readonly from: DayColumn;
  /** The later day: of another column, or the one day (`yyyymmdd`) on which all rows were counted. */
  readonly until: DayColumn | number;
  /** Share of the mined rows that are at most one year off. */
  readonly share: number;
  /** Share of them that count the full years between the days. */
  readonly exact: number;
}

/** So many rows agree within a year: ages are noted some time before or after the day they are of. */
const leastShare = 0.9;
const leastRows = 50;
/** Full years must agree so far beyond what other rows' days would bring. */
const leastLift = 0.5;
/** Rows after which a pair that fails is given up. */
const probe = 200;

/** Full years between two days as `yyyymmdd`; negative where the second is the earlier. */
export function fullYears(from: number, until: number): number {
  return Math.floor((until - from) / 10_000);
}

/** Days since 1970 as `yyyymmdd`; NaN stays. */
export function calendarNumbers(days: Float64Array): Float64Array {
  return days.map((day) => {
    if (Number.isNaN(day)) return day;
    const date = new Date(day * 86_400_000);
    return date.getUTCFullYear() * 10_000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
  });
}

/**
 * The pair of days whose years a column holds, where it holds any: of each column of days up to
 * each other, and up to the one day that explains most rows. Undefined where none is proven.
 */
export function mineElapsedYears(
  years: NumberColumn,
  { from, until }: { readonly from: readonly DayColumn[]; readonly until: readonly DayColumn[] },
): ElapsedYears | undefined {
  const found = from.flatMap((start) => {
    const day = likelyDay(years, start);
    const ends = [...until.filter(({ name }) => name !== start.name), ...(day ? [day] : [])];
    return ends.flatMap((end) => tested(years, start, end) ?? []);
  });
  return found.reduce<ElapsedYears | undefined>(
    (best, one) => (best === undefined || one.exact > best.exact ? one : best),
    undefined,
  );
}

function tested(
  years: NumberColumn,
  from: DayColumn,
  until: ElapsedYears['until'],
): ElapsedYears | undefined {
  const some = agreement({ years, from, until, shift: 0, most: probe });
  if (isHopeless(some)) return undefined;
  const found = agreement({ years, from, until, shift: 0 });
  const share = found.within / Math.max(1, found.rows);
  if (found.rows < leastRows || share < leastShare) return undefined;
  const shift = Math.ceil(years.numbers.length / 3);
  const other = agreement({ years, from, until, shift });
  const [exact, chance] = [found, other].map((a) => a.exact / Math.max(1, a.rows));
  if (exact === undefined || chance === undefined || chance >= 1) return undefined;
  const lift = (exact - chance) / (1 - chance);
  return lift >= leastLift ? { years, from, until, share, exact } : undefined;
}

const isHopeless = ({ within, rows }: { readonly within: number; readonly rows: number }) =>
  within < (leastShare / 2) * rows;

interface Compared {
  readonly years: NumberColumn;
  readonly from: DayColumn;
  readonly until: ElapsedYears['until'];
  /** Rows further down whose days are held against the years of a row. */
  readonly shift: number;
  readonly most?: number;
}

function agreement({ years, from, until, shift, most = Infinity }: Compared) {
  const { length } = years.numbers;
  let [rows, within, exact] = [0, 0, 0];
  for (let row = 0; row < length && rows < most; row++) {
    const other = (row + shift) % length;
    const start = from.days[other] ?? Number.NaN;
    const end = typeof until === 'number' ? until : (until.days[other] ?? Number.NaN);
    const off = (years.numbers[row] ?? Number.NaN) - fullYears(start, end);
    if (Number.isNaN(off)) continue;
    rows += 1;
    if (off === 0) exact += 1;
    if (Math.abs(off) <= 1) within += 1;
  }
  return { rows, within, exact };
}

/** The common day of all rows, where that of a few explains those. */
function likelyDay(years: NumberColumn, from: DayColumn): number | undefined {
  const until = commonDay(years.numbers.subarray(0, probe), from.days);
  if (until === undefined) return undefined;
  const some = agreement({ years, from, until, shift: 0, most: probe });
  return isHopeless(some) ? undefined : commonDay(years.numbers, from.days);
}

/**
 * The day on which the years of most rows are the full years since their day: each row names a year
 * of such days, and the day that most of these years have in common is taken (a sweep over their ends).
 */
function commonDay(years: Float64Array, days: Float64Array): number | undefined {
  const turns: { at: number; by: 1 | -1 }[] = [];
  years.forEach((count, row) => {
    const start = (days[row] ?? Number.NaN) + count * 10_000;
    if (Number.isNaN(start)) return;
    turns.push({ at: start, by: 1 }, { at: start + 10_000, by: -1 });
  });
  turns.sort((a, b) => a.at - b.at || a.by - b.by);
  let [open, most] = [0, 0];
  let day: number | undefined;
  for (const { at, by } of turns) {
    open += by;
    if (open <= most) continue;
    most = open;
    day = at;
  }
  return day;
}
