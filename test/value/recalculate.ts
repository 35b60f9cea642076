import ExcelJS from 'exceljs';
import { HyperFormula, type RawCellContent } from 'hyperformula';

/** A formula of a workbook, with the value that it carries and the one that another engine finds. */
export interface RecalculatedCell {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
  readonly carried: unknown;
  readonly found: unknown;
}

export async function readBack(file: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Uint8Array.from(file).buffer);
  return workbook;
}

/**
 * Recalculates every formula of a workbook from its inputs alone with HyperFormula: a spreadsheet
 * engine that shares no code with ours (GPL-3.0, for tests only: it is not shipped).
 */
export async function recalculate(file: Uint8Array): Promise<RecalculatedCell[]> {
  const workbook = await readBack(file);
  const sheets = Object.fromEntries(
    workbook.worksheets.map((sheet) => [sheet.name, contentsOf(sheet)]),
  );
  const engine = HyperFormula.buildFromSheets(sheets, {
    licenseKey: 'gpl-v3',
    smartRounding: false,
  });
  const cells = workbook.worksheets.flatMap((sheet) =>
    formulasOf(sheet).map(({ row, column, cell, formula, carried }) => {
      const at = engine.getSheetId(sheet.name) ?? -1;
      const found = engine.getCellValue({ sheet: at, row: row - 1, col: column - 1 });
      return { sheet: sheet.name, cell, formula, carried, found };
    }),
  );
  engine.destroy();
  return cells;
}

function contentsOf(sheet: ExcelJS.Worksheet): RawCellContent[][] {
  return Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: sheet.columnCount }, (__, column) => {
      const { value } = sheet.getCell(row + 1, column + 1);
      if (typeof value === 'number') return value;
      if (value !== null && typeof value === 'object' && 'formula' in value)
        return `=${value.formula}`;
      return typeof value === 'string' ? `'${value}` : null;
    }),
  );
}

function formulasOf(sheet: ExcelJS.Worksheet) {
  const found: { row: number; column: number; cell: string; formula: string; carried: unknown }[] =
    [];
  sheet.eachRow((row, rowNumber) => {
    row.eachCell((cell, column) => {
      const { value } = cell;
      if (value === null || typeof value !== 'object' || !('formula' in value)) return;
      // The value of the cell leaves a result of 0 out; the cell itself has it.
      const { address, formula, result: carried } = cell;
      found.push({ row: rowNumber, column, cell: address, formula, carried });
    });
  });
  return found;
}
