import type { Cell, Worksheet } from 'exceljs';
import type { Language } from '../../../vocabulary/text.ts';

/** The row whose first cell says what a sheet holds, as in `assay.valuation`. */
export const markerRow = 2;
/** The row of the headers. */
export const headerRow = 4;

const inputPaper = 'FFFFFBE6';
const headerPaper = 'FFF0EEE8';

/** Title, marker, instruction and headers of a sheet. */
export function beginSheet(
  sheet: Worksheet,
  {
    title,
    marker,
    hint,
    headers,
  }: {
    readonly title: string;
    readonly marker: string;
    readonly hint: string;
    readonly headers: readonly string[];
  },
): void {
  sheet.getCell(1, 1).value = title;
  sheet.getCell(1, 1).font = { bold: true, size: 16 };
  sheet.getCell(markerRow, 1).value = marker;
  sheet.getCell(markerRow, 1).font = { color: { argb: 'FF808080' } };
  sheet.getCell(markerRow, 2).value = hint;
  headers.forEach((header, at) => {
    const cell = sheet.getCell(headerRow, at + 1);
    cell.value = header;
    cell.font = { bold: true };
    cell.alignment = { wrapText: true, vertical: 'middle' };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: headerPaper } };
    cell.border = { bottom: { style: 'thin' } };
  });
  sheet.views = [{ state: 'frozen', ySplit: headerRow, showGridLines: false }];
}

/** Marks a cell as one to fill in; a number is written as one where no digit is lost by it. */
export function inputCell(cell: Cell, value: unknown): void {
  cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: inputPaper } };
  cell.border = { bottom: { style: 'hair' } };
  if (typeof value === 'number' || typeof value === 'string') cell.value = value;
  if (typeof value === 'boolean') cell.value = String(value);
  if (Array.isArray(value)) cell.value = value.join('; ');
}

/** A day that is typed stays one, whatever the country of the spreadsheet program. */
export function dateCell(cell: Cell): void {
  cell.numFmt = 'yyyy-mm-dd';
}

/** Digits as a number where the cell then shows the same digits, else as text. */
export function numberCell(value: unknown): unknown {
  if (typeof value !== 'string' || value === '') return value;
  const number = Number(value);
  return String(number) === value ? number : value;
}

/** A drop-down of codes; anything else is refused as it is typed. */
export function dropDown(cell: Cell, choices: readonly string[], language: Language): void {
  const title = { en: 'Not one of the choices', zh: '不在可选项中' }[language];
  cell.dataValidation = {
    type: 'list',
    allowBlank: true,
    formulae: [`"${choices.join(',')}"`],
    showErrorMessage: true,
    errorTitle: title,
    error: choices.join(', ').slice(0, 225),
  };
}
