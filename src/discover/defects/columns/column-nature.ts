import type { ColumnProfile } from '../../../profile/table-profile.ts';
import { type DateReading, readDate } from '../../dates/written-date.ts';
import type { ColumnTexts, TextCount } from './text-counts.ts';

/** What most cells of a column are, whatever the rest. */
export interface ColumnNature {
  readonly kind: 'number' | 'date' | 'text';
  /** Share of the present cells that are of the kind. */
  readonly share: number;
  /** Cells that hold something. */
  readonly cells: number;
}

/** A column is one of numbers or dates where most cells are; below that, no side is the odd one. */
const majority = 0.6;

export function columnNature({ type }: ColumnProfile, { present }: ColumnTexts): ColumnNature {
  const cells = cellsOf(present);
  const share = (is: (text: string) => boolean) =>
    cells === 0 ? 0 : cellsOf(present.filter(({ text }) => is(text))) / cells;
  const some = present.slice(0, probe);
  const mostly = (is: (text: string) => boolean) =>
    cellsOf(some.filter(({ text }) => is(text))) * 2 >= cellsOf(some);
  const isDated = (text: string) => dateOf(text).kind !== 'none';
  const typed = type === 'date' || type === 'timestamp';
  if (typed || mostly(isDated)) {
    const dated = share(isDated);
    if (dated >= majority) return { kind: 'date', share: dated, cells };
  }
  if (mostly(isNumber)) {
    const numeric = share(isNumber);
    if (numeric >= majority) return { kind: 'number', share: numeric, cells };
  }
  return { kind: 'text', share: 1, cells };
}

/** Values looked at to see whether a full count is worth while. */
const probe = 200;

export function cellsOf(values: readonly TextCount[]): number {
  return values.reduce((sum, { count }) => sum + count, 0);
}

const plain = /^\s*[+-]?(?:\d+\.?\d*|\.\d+|\d{1,3}(?:,\d{3})+(?:\.\d+)?)(?:[eE][+-]?\d{1,3})?\s*$/;

/** Whether a text is a number as programs write it, also with commas between thousands. */
export function isNumber(text: string): boolean {
  return plain.test(text);
}

/** The number that a text is; NaN where it is none. */
export function numberOf(text: string): number {
  if (!isNumber(text)) return Number.NaN;
  return Number(text.includes(',') ? text.replaceAll(',', '') : text);
}

/** A date, but not a plain number that could be read as one unless it has eight digits. */
export function dateOf(text: string): DateReading {
  return readDate(text);
}
