import type { Report } from '../../vocabulary/reports/report.ts';
import type { Language } from '../../vocabulary/text.ts';
import { legible } from '../paper/legible.ts';
import { reportPaper } from '../paper/report-paper.ts';
import { printDocument } from './print-document.ts';
import { reproducible } from './reproducible.ts';

/**
 * A finished report as DOCX, for those who must edit: the words and tables of the PDF, pictures as
 * tables. The same report gives the same bytes.
 */
export async function reportDocx(report: Report, language: Language): Promise<Uint8Array> {
  // Word chooses fonts by what the reader has: only what is invisible in any font is marked.
  const paper = legible(reportPaper(report, language), () => true);
  return reproducible(await printDocument(paper), report.asOf);
}
