import { ledgerEntriesCsv, ledgerScheduleCsv } from '../../report/workbook/ledger-csv.ts';
import { writeWorkbook } from '../../report/workbook/write-workbook.ts';
import type { Report } from '../../vocabulary/reports/report.ts';
import type { Language } from '../../vocabulary/text.ts';
import { plainFileName } from './plain-file-name.ts';
import type { FileToWrite } from './write-files.ts';

/**
 * The working papers of every asset with a valuation or a ledger: a workbook each, and for
 * bookkeeping the ledger's entries and schedule as CSV. Paths are relative, the same names as long
 * as the assets are the same.
 */
export async function workingPapers(report: Report, language: Language): Promise<FileToWrite[]> {
  const files: FileToWrite[] = [];
  const taken = new Set<string>();
  for (const { name, id, valuation, ledger } of report.assets) {
    if (valuation === undefined && ledger === undefined) continue;
    const asset = name === '' ? id : name;
    const path = `working-papers/${freeName(plainFileName(asset, 'asset'), taken)}`;
    const money = { ...(valuation && { valuation }), ...(ledger && { ledger }) };
    const workbook = await writeWorkbook({ asset, ...money, words: report.words }, language);
    files.push({ path: `${path}.xlsx`, content: [workbook] });
    if (ledger === undefined) continue;
    files.push({ path: `${path}.ledger.csv`, content: [ledgerEntriesCsv(ledger, language)] });
    files.push({ path: `${path}.schedule.csv`, content: [ledgerScheduleCsv(ledger, language)] });
  }
  return files;
}

function freeName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = `${wanted}-${n}`;
  taken.add(name.toLowerCase());
  return name;
}
