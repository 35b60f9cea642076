import { type Shown, shownBy } from './number-format.ts';
import { unescaped } from './read-text.ts';
import type { Workbook } from './read-workbook.ts';

/** What a cell holds, as text: numbers plain, dates ISO 8601. */
export type CellContent =
  | { readonly kind: 'text'; readonly text: string }
  /** An error that Excel stored, such as `#DIV/0!`. */
  | { readonly kind: 'error'; readonly error: string }
  /** A formula whose value was never stored. */
  | { readonly kind: 'uncalculated' }
  | { readonly kind: 'blank' };

/** A cell as the file has it. */
export interface RawCell {
  /** The type attribute; `n` where there is none. */
  readonly type: string;
  /** Position of its style. */
  readonly style: number;
  /** The stored value; empty where there is none. */
  readonly value: string;
  readonly inline: string;
  readonly isFormula: boolean;
}

const blank: CellContent = { kind: 'blank' };

/** Reads cells of one workbook. */
export function createCellReader(workbook: Workbook): (cell: RawCell) => CellContent {
  const shown = workbook.patterns.map(shownBy);
  return (cell) => {
    const { type, value } = cell;
    if (type === 'inlineStr') return text(cell.inline);
    if (type === 's') return text(workbook.texts[Number(value)] ?? '');
    if (type === 'str') return text(unescaped(value));
    if (value === '') return cell.isFormula ? { kind: 'uncalculated' } : blank;
    if (type === 'e') return { kind: 'error', error: value };
    if (type === 'b') return text(String(value === '1' || value === 'true'));
    if (type === 'd') return text(value.replace('T', ' ').replace(/( 00:00:00)?(\.0+)?Z?$/, ''));
    return text(numberText(value, shown[cell.style] ?? 'number', workbook.date1904));
  };
}

function text(content: string): CellContent {
  return content === '' ? blank : { kind: 'text', text: content };
}

function numberText(value: string, shown: Shown, date1904: boolean): string {
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  if (shown !== 'number') return dayText(number, shown, date1904) ?? plainNumber(number);
  // Other programs than Excel store whole numbers of more digits than a double tells apart.
  return Number.isSafeInteger(number) || !/^-?\d+$/.test(value) ? plainNumber(number) : value;
}

/** A number without an exponent, with the digits that tell it from its neighbours. */
export function plainNumber(value: number): string {
  const shortest = String(value);
  const parts = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(shortest);
  if (parts === null) return shortest;
  const [, sign = '', lead = '', decimals = '', exponent = '0'] = parts;
  const digits = lead + decimals;
  const point = 1 + Number(exponent);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return sign + digits.padEnd(point, '0');
}

const day = 86_400_000;
/** 1970-01-01 as Excel counts days from 1900, and 1904-01-01. */
const epochSerial = 25_569;
const serialOf1904 = 1462;
const lastSerial = 2_958_466;

/**
 * Excel's day 60 is 29 February 1900, which never was: the 59 days before it count one day less.
 * Undefined for what Excel shows as `####`.
 */
function dayText(number: number, shown: Shown, date1904: boolean): string | undefined {
  if (shown === 'duration') return durationText(Math.round(number * day));
  const from1900 = date1904 ? number + serialOf1904 : number;
  if (from1900 < 0 || from1900 >= lastSerial) return undefined;
  const serial = from1900 >= 1 && from1900 < 60 ? from1900 + 1 : from1900;
  const moment = new Date(Math.round((serial - epochSerial) * day)).toISOString();
  const [date = '', time = ''] = moment.split('T');
  const clock = time.replace(/(\.000)?Z$/, '');
  return shown === 'moment' || clock !== '00:00:00' ? `${date} ${clock}` : date;
}

function durationText(milliseconds: number): string {
  const sign = milliseconds < 0 ? '-' : '';
  const size = Math.abs(milliseconds);
  const seconds = Math.floor(size / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const rest = size % 1000;
  const clock = parts.map((part) => String(part).padStart(2, '0')).join(':');
  return rest === 0 ? sign + clock : `${sign}${clock}.${String(rest).padStart(3, '0')}`;
}
