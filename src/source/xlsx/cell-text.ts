import type { Cell, CellValue } from 'exceljs';

/** What a cell holds, as text: numbers plain, dates ISO 8601. */
export type CellContent =
  | { readonly kind: 'text'; readonly text: string }
  /** An error that Excel stored, such as `#DIV/0!`. */
  | { readonly kind: 'error'; readonly error: string }
  /** A formula whose value was never stored. */
  | { readonly kind: 'uncalculated' }
  | { readonly kind: 'blank' };

const blank: CellContent = { kind: 'blank' };

export function contentOf(cell: Cell): CellContent {
  const { date1904 } = cell.worksheet.workbook.properties;
  return contentOfValue(cell.value, { pattern: cell.numFmt ?? '', dayZero: date1904 ? 1462 : 0 });
}

interface NumberFormat {
  readonly pattern: string;
  /** Excel's number for the day that the workbook counts from. */
  readonly dayZero: number;
}

function contentOfValue(value: CellValue, format: NumberFormat): CellContent {
  if (value === null || value === undefined) return blank;
  if (typeof value === 'string') return value === '' ? blank : text(value);
  if (typeof value === 'number') return text(plainNumber(value));
  if (typeof value === 'boolean') return text(String(value));
  if (value instanceof Date) return text(dateText(value, format));
  if ('error' in value) return { kind: 'error', error: value.error };
  if ('richText' in value) return text(value.richText.map((run) => run.text).join(''));
  if ('formula' in value || 'sharedFormula' in value) {
    const { result } = value;
    return result === undefined || result === null
      ? { kind: 'uncalculated' }
      : contentOfValue(result, format);
  }
  return 'text' in value ? contentOfValue(linkText(value.text), format) : blank;
}

/** The text of a link is rich text where it was formatted, which the library's types leave out. */
function linkText(shown: unknown): CellValue {
  if (typeof shown === 'object' && shown !== null && 'richText' in shown) {
    return shown as CellValue;
  }
  return String(shown ?? '');
}

function text(content: string): CellContent {
  return { kind: 'text', text: content };
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
/** 1970-01-01 as Excel counts days. */
const epochSerial = 25_569;

/**
 * Excel's day 60 is 29 February 1900, which never was; the library counts real days, so that the
 * 59 days before it come out one day early.
 */
function dateText(value: Date, format: NumberFormat): string {
  const serial = value.getTime() / day + epochSerial;
  const shown = serial >= 1 && serial < 60 ? new Date(value.getTime() + day) : value;
  const pattern = format.pattern.replace(/"[^"]*"|\\.|\[\$[^\]]*\]/g, '');
  const hasTime = /[hs]/i.test(pattern);
  const hasDate = /[yd]/i.test(pattern) || !hasTime;
  if (!hasDate) return durationText(Math.round((serial - format.dayZero) * day));
  const [date = '', time = ''] = shown.toISOString().split('T');
  const clock = time.replace(/(\.000)?Z$/, '');
  return hasTime || clock !== '00:00:00' ? `${date} ${clock}` : date;
}

function durationText(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const rest = milliseconds % 1000;
  const clock = parts.map((part) => String(part).padStart(2, '0')).join(':');
  return rest === 0 ? clock : `${clock}.${String(rest).padStart(3, '0')}`;
}
