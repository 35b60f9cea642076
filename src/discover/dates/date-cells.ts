import type { ColumnProfile } from '../../profile/table-profile.ts';
import { presentCells } from '../defects/invalid-cells.ts';
import { readDate } from './written-date.ts';

/** A column is one of dates where at least this share of its cells is. */
const leastShare = 0.8;

/** How the cells of a column read as dates. */
export interface DateCells {
  /** Real dates. */
  readonly dates: number;
  /** Written like dates, but no day of the calendar. */
  readonly impossible: number;
  /** Real dates after the snapshot date. */
  readonly ahead: number;
  /** Cells that hold something. */
  readonly total: number;
}

/** Undefined where the column is not one of dates, or was typed by its source. */
export function dateCells(profile: ColumnProfile, asOf: string): DateCells | undefined {
  if (!['date', 'timestamp', 'text'].includes(profile.type) || !looksDated(profile))
    return undefined;
  let [dates, impossible, ahead] = [0, 0, 0];
  for (const { value, count } of profile.values.entries) {
    if (value.test(isImpossibleDate)) impossible += count;
    if (!value.test((cell) => readDate(cell).kind === 'date')) continue;
    dates += count;
    if (value.test((cell) => isAhead(cell, asOf))) ahead += count;
  }
  const total = presentCells(profile);
  return dates > 0 && dates >= total * leastShare ? { dates, impossible, ahead, total } : undefined;
}

/** Whether the most frequent values are dates, so that others need no look at all cells. */
function looksDated({ values }: ColumnProfile): boolean {
  const some = values.entries.slice(0, 100);
  const dated = some.filter(({ value }) => value.test((cell) => readDate(cell).kind !== 'none'));
  return dated.length * 2 >= some.length;
}

export function isImpossibleDate(cell: string): boolean {
  return readDate(cell).kind === 'impossible';
}

export function isAhead(cell: string, asOf: string): boolean {
  const reading = readDate(cell);
  return reading.kind === 'date' && reading.iso > asOf;
}
