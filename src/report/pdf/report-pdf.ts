import { defineProblem } from '../../vocabulary/problem.ts';
import type { Report } from '../../vocabulary/reports/report.ts';
import type { Language } from '../../vocabulary/text.ts';
import { legible } from '../paper/legible.ts';
import type { Paper } from '../paper/paper.ts';
import { reportPaper } from '../paper/report-paper.ts';
import { fontFiles, glyphs } from './fonts.ts';
import { loadCompilers, type Typeset, typeset } from './typeset.ts';

const notInstalled = defineProblem<'reason'>({
  code: 'report.pdf-not-installed',
  texts: {
    en: 'the printer of PDFs is not installed or does not run on this machine ({reason}).',
    zh: 'PDF 排版组件未安装，或无法在本机运行（{reason}）。',
  },
  remedy: {
    en: 'Install Assay with its optional packages (npm install --include=optional), or ask for another --format.',
    zh: '请连同可选依赖一起安装（npm install --include=optional），或改用其他 --format。',
  },
});

/**
 * A finished report as PDF/A-2u with its fonts embedded. The same report gives the same bytes.
 *
 * @throws Problem `report.pdf-not-installed`, where the optional packages are not there
 */
export async function reportPdf(report: Report, language: Language): Promise<Uint8Array> {
  const set = await setPaper(reportPaper(report, language), report.asOf);
  return set.pdf();
}

/**
 * Whether PDFs can be printed, to be asked before the work is done that one is printed of.
 *
 * @throws Problem `report.pdf-not-installed`
 */
export async function checkPdfPrinter(): Promise<void> {
  await loadPrinter();
}

/** Sets a paper in the embedded fonts; `day` stands for the time of making. */
export async function setPaper(paper: Paper, day: string): Promise<Typeset> {
  const { fonts, compilers, hasGlyph } = await loadPrinter();
  return typeset(legible(paper, hasGlyph), { compilers, fonts, day });
}

/** Whatever goes wrong here, the packages are not there or not for this machine. */
export async function loadPrinter() {
  try {
    return { fonts: fontFiles(), compilers: await loadCompilers(), hasGlyph: await glyphs() };
  } catch (error) {
    throw notInstalled({ reason: reasonOf(error) });
  }
}

/** A code, or the message where there is none: a binary for another machine has no code. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error ? String(error.code) : error.message;
}
