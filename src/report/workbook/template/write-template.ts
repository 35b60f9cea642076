import ExcelJS from 'exceljs';
import type { LedgerDeclaration } from '../../../vocabulary/declarations/ledger.ts';
import type { ValuationDeclaration } from '../../../vocabulary/declarations/valuation.ts';
import type { Language } from '../../../vocabulary/text.ts';
import type {
  TemplateGroup,
  TemplateTable,
} from '../../../vocabulary/value/template/template-field.ts';
import {
  templateGroups,
  templateTables,
} from '../../../vocabulary/value/template/template-sheets.ts';
import { workbookMark } from '../../../vocabulary/workbook-mark.ts';
import { createSheetNames } from '../cell-place.ts';
import { fixedMoment, withoutClock } from '../fixed-moment.ts';
import { drawGroup } from './group-sheet.ts';
import { drawGuide } from './guide-sheet.ts';
import { type StatedInput, statedInputs, statedRows } from './stated-inputs.ts';
import { drawTable } from './table-sheet.ts';

/** What the template is filled with; empty where left out. */
export interface TemplateContent {
  readonly valuation?: ValuationDeclaration;
  readonly ledger?: LedgerDeclaration;
}

/**
 * The inputs of a valuation and of a cost ledger as an Excel workbook for people to fill in: a sheet
 * a group, with paths, units, drop-downs, and explanations in both languages; `language` is that of
 * labels and headers. `readTemplate` reads it back. The same content gives the same bytes.
 */
export async function writeTemplate(
  language: Language,
  content: TemplateContent = {},
): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  workbook.created = fixedMoment;
  workbook.modified = fixedMoment;
  workbook.keywords = workbookMark.template;
  const sheetName = createSheetNames();
  drawGuide(workbook, language, sheetName);
  const sharedBy = inputsByGroup(content);
  for (const group of templateGroups) {
    const sheet = workbook.addWorksheet(sheetName(group.title[language]));
    drawGroup(sheet, group, { language, stated: sharedBy.get(group) ?? new Map() });
  }
  for (const table of templateTables) {
    const sheet = workbook.addWorksheet(sheetName(table.title[language]));
    drawTable(sheet, table, { language, rows: rowsOf(content, table) });
  }
  return withoutClock(Buffer.from(await workbook.xlsx.writeBuffer()));
}

function rowsOf(content: TemplateContent, table: TemplateTable) {
  return statedRows(content[table.root] ?? {}, table);
}

/** Each stated input goes to the sheet that has its row, else to that of its next relatives. */
function inputsByGroup(
  content: TemplateContent,
): ReadonlyMap<TemplateGroup, ReadonlyMap<string, StatedInput>> {
  const byGroup = new Map(templateGroups.map((group) => [group, new Map<string, StatedInput>()]));
  for (const root of ['valuation', 'ledger'] as const) {
    const tables = templateTables.filter((table) => table.root === root);
    const groups = templateGroups.filter((group) => group.root === root);
    for (const [path, input] of statedInputs(content[root] ?? {}, tables)) {
      const [first = ''] = path.split('.');
      const has = (fits: (own: string) => boolean) =>
        groups.find(({ fields }) => fields.some((field) => fits(field.path)));
      const group =
        has((own) => own === path) ?? has((own) => own.startsWith(`${first}.`)) ?? groups[0];
      if (group !== undefined) byGroup.get(group)?.set(path, input);
    }
  }
  return byGroup;
}
