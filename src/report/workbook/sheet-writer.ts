import currencies from 'currency-codes';
import type { Cell, Workbook, Worksheet } from 'exceljs';
import type { Unit } from '../../vocabulary/value/calculation.ts';

/** Where a number comes from, as its colour says. */
export type Kind = 'input' | 'formula' | 'estimate';

/** What goes into a cell. Text is text whatever it begins with: only `formula` makes a formula. */
export type Content =
  | string
  | undefined
  | {
      readonly number: number;
      readonly format: string;
      readonly kind: Kind;
      readonly note?: string;
    }
  | { readonly formula: string; readonly result: number; readonly format: string }
  | { readonly text: string; readonly link: string };

/** Writes one sheet from the top. */
export interface SheetWriter {
  readonly name: string;
  readonly title: (text: string) => void;
  readonly heading: (text: string) => void;
  readonly header: (texts: readonly string[]) => void;
  /** Adds a row; returns its number. */
  readonly row: (cells: readonly Content[]) => number;
  /** Adds a long text across the sheet. */
  readonly note: (text: string) => void;
  readonly gap: () => void;
  /** The number of the row that comes next. */
  readonly next: () => number;
}

const colours = { input: 'FF0000C0', formula: 'FF000000', estimate: 'FF707070' } as const;
const paperLight = 'FFF0EEE8';

/** `widths` are those of the columns in characters; a note covers them all. */
export function createSheet(
  workbook: Workbook,
  name: string,
  widths: readonly number[],
): SheetWriter {
  const sheet = workbook.addWorksheet(name, {
    views: [{ showGridLines: false }],
    pageSetup: { orientation: 'landscape', paperSize: 9, fitToPage: true, fitToHeight: 0 },
    headerFooter: { oddFooter: '&L&A&R&P / &N' },
  });
  widths.forEach((width, at) => {
    sheet.getColumn(at + 1).width = width;
  });
  let next = 1;
  const put = (texts: readonly Content[]): number => {
    texts.forEach((content, at) => {
      setCell(sheet.getCell(next, at + 1), content);
    });
    next += 1;
    return next - 1;
  };
  const strong = (text: string, size: number) => {
    sheet.getCell(put([text]), 1).font = { bold: true, size };
  };
  return {
    name,
    title: (text) => strong(text, 16),
    heading: (text) => strong(text, 12),
    header: (texts) => drawHeader(sheet, put(texts), texts.length),
    row: put,
    note: (text) => drawNote(sheet, put([text]), { text, widths }),
    gap: () => {
      next += 1;
    },
    next: () => next,
  };
}

function setCell(cell: Cell, content: Content): void {
  if (content === undefined || content === '') return;
  if (typeof content === 'string') {
    cell.value = content;
    cell.alignment = { vertical: 'top' };
    return;
  }
  if ('link' in content) {
    cell.value = { text: content.text, hyperlink: content.link };
    cell.font = { underline: true, color: { argb: colours.input } };
    return;
  }
  cell.numFmt = content.format;
  if ('formula' in content) {
    cell.value = { formula: content.formula, result: content.result, date1904: false };
    cell.font = { color: { argb: colours.formula } };
    return;
  }
  cell.value = content.number;
  cell.font = {
    color: { argb: colours[content.kind] },
    italic: content.kind === 'estimate',
  };
  if (content.note !== undefined) cell.note = content.note;
}

function drawHeader(sheet: Worksheet, row: number, columns: number): void {
  for (let column = 1; column <= columns; column += 1) {
    const cell = sheet.getCell(row, column);
    cell.font = { bold: true };
    cell.alignment = { wrapText: true, vertical: 'middle' };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: paperLight } };
    cell.border = { bottom: { style: 'thin' } };
  }
}

/** A merged cell does not grow by itself: its height follows from the length of its text. */
function drawNote(
  sheet: Worksheet,
  row: number,
  { text, widths }: { readonly text: string; readonly widths: readonly number[] },
): void {
  sheet.mergeCells(row, 1, row, widths.length);
  sheet.getCell(row, 1).alignment = { wrapText: true, vertical: 'top' };
  const across = widths.reduce((sum, width) => sum + width, 0);
  // Chinese characters are as wide as two digits.
  const wide = [...text].reduce((sum, each) => sum + (each > '\u2e80' ? 2 : 1), 0);
  sheet.getRow(row).height = 15 * Math.max(1, Math.ceil(wide / across));
}

/** Shown to the minor unit of the currency; the cell keeps every digit. */
export function moneyFormat(currency: string): string {
  const digits = currencies.code(currency)?.digits ?? 2;
  return digits === 0 ? '#,##0' : `#,##0.${'0'.repeat(digits)}`;
}

export function formatOf(unit: Unit, currency: string): string {
  return unit === 'money' ? moneyFormat(currency) : formats[unit];
}

const formats = { ratio: '0.00%', years: '0.00', index: '0.00', count: 'General' } as const;
