import type { Worksheet } from 'exceljs';
import type { Language } from '../../../vocabulary/text.ts';
import type { TemplateTable } from '../../../vocabulary/value/template/template-field.ts';
import {
  beginSheet,
  dateCell,
  dropDown,
  headerRow,
  inputCell,
  numberCell,
} from './template-cells.ts';

/** Rows that are ready to be filled in, beyond those that are. */
const spareRows = 100;

const hint = {
  en: 'One entry a row; columns marked * are needed.',
  zh: '每行一项；标 * 的列必填。',
} as const;

/** A sheet in which each row is one entry of a list. */
export function drawTable(
  sheet: Worksheet,
  table: TemplateTable,
  {
    language,
    rows,
  }: {
    readonly language: Language;
    readonly rows: readonly Readonly<Record<string, unknown>>[];
  },
): void {
  beginSheet(sheet, {
    title: table.title[language],
    marker: `assay.${table.root}.${table.path}`,
    hint: hint[language],
    headers: table.columns.map(
      ({ label, required }) => `${label[language]}${required === true ? ' *' : ''}`,
    ),
  });
  for (const [at, { name, kind, choices }] of table.columns.entries()) {
    sheet.getColumn(at + 1).width = kind === 'text' ? 26 : 16;
    for (let row = 0; row < rows.length + spareRows; row += 1) {
      const cell = sheet.getCell(headerRow + 1 + row, at + 1);
      const value = rows[row]?.[name];
      inputCell(cell, kind === 'decimal' ? numberCell(value) : value);
      if (kind === 'date') dateCell(cell);
      if (choices !== undefined) dropDown(cell, choices, language);
    }
  }
}
