import { defineProblem } from '../../vocabulary/problem.ts';
import type { Report } from '../../vocabulary/report.ts';
import type { Language } from '../../vocabulary/text.ts';
import { legible } from '../paper/legible.ts';
import type { Paper } from '../paper/paper.ts';
import { reportPaper } from '../paper/report-paper.ts';
import { fontFiles, glyphs } from './fonts.ts';
import { type Typeset, typeset } from './typeset.ts';

const notInstalled = defineProblem<'reason'>({
  code: 'report.pdf-not-installed',
  texts: {
    en: 'the printer of PDFs is not installed ({reason}).',
    zh: '未安装 PDF 排版组件（{reason}）。',
  },
  remedy: {
    en: 'Install Assay with its optional packages (npm install --include=optional), or ask for another --format.',
    zh: '请连同可选依赖一起安装（npm install --include=optional），或改用其他 --format。',
  },
});

/**
 * A finished report as PDF/A-2u with its fonts embedded. The same report gives the same bytes.
 *
 * @throws Problem `report.pdf-not-installed`, where the optional packages were left out
 */
export async function reportPdf(report: Report, language: Language): Promise<Uint8Array> {
  const set = await setPaper(reportPaper(report, language), report.asOf);
  return set.pdf();
}

/** Sets a paper in the embedded fonts; `day` stands for the time of making. */
export async function setPaper(paper: Paper, day: string): Promise<Typeset> {
  try {
    const fonts = fontFiles();
    return await typeset(legible(paper, await glyphs()), { fonts, day });
  } catch (error) {
    if (isNotFound(error)) throw notInstalled({ reason: error.code });
    throw error;
  }
}

function isNotFound(error: unknown): error is Error & { readonly code: string } {
  if (!(error instanceof Error) || !('code' in error)) return false;
  return error.code === 'MODULE_NOT_FOUND' || error.code === 'ERR_MODULE_NOT_FOUND';
}
