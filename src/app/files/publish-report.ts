import { join } from 'node:path';
import { renderHtml } from '../../report/html.ts';
import { reportJson } from '../../report/report-json.ts';
import { defineProblem } from '../../vocabulary/problem.ts';
import type { Report } from '../../vocabulary/reports/report.ts';
import {
  type ReportFormat,
  reportFormats,
  usualReportFormats,
} from '../../vocabulary/reports/report-format.ts';
import type { Language } from '../../vocabulary/text.ts';
import type { WorkContext } from '../effects.ts';
import { type FileToWrite, writeFiles } from './write-files.ts';

const noWorkingPapers = defineProblem({
  code: 'app.no-working-papers',
  texts: {
    en: 'there are no working papers to write: no contract declares a valuation or a cost ledger.',
    zh: '没有可写出的评估底稿：没有任何合约声明估值或成本台账。',
  },
  remedy: {
    en: 'Declare assay.valuation or assay.ledger; "assay value template" writes a spreadsheet to fill in.',
    zh: '请声明 assay.valuation 或 assay.ledger；可用 assay value template 生成填写模板。',
  },
});

/** Where a report goes, and as what. */
export interface Publication {
  readonly folder: string;
  /** Default: JSON and HTML. JSON is always written, because the others cite its hash. */
  readonly formats?: readonly ReportFormat[];
  /** Of what is printed in one language only, as PDF is; default: English. */
  readonly language?: Language;
}

/**
 * Writes `report.json`, `report.html`, working papers and what else is asked for into a folder: all, or none.
 *
 * @throws Problem `report.pdf-not-installed`, where a PDF is asked for and its packages are not there
 */
export async function publishReport(
  report: Report,
  to: Publication,
  context: WorkContext,
): Promise<void> {
  const formats = writtenFormats(to.formats);
  const files: FileToWrite[] = [];
  for (const [done, format] of formats.entries()) {
    context.onProgress?.({ step: 'write', done, total: formats.length });
    context.signal.throwIfAborted();
    files.push(...(await filesOf[format](report, to, context)));
  }
  await writeFiles(files, context.effects, context.signal);
}

/**
 * Whether all formats can be printed: to be asked before a long measurement, not after it.
 *
 * @throws Problem `report.pdf-not-installed`, as of `publishReport`
 */
export async function checkPrinters(formats: readonly ReportFormat[] = []): Promise<void> {
  if (!formats.includes('pdf')) return;
  const { checkPdfPrinter } = await import('../../report/pdf/report-pdf.ts');
  await checkPdfPrinter();
}

/** Always with JSON, in a fixed order and each once. */
export function writtenFormats(
  asked: readonly ReportFormat[] = usualReportFormats,
): readonly ReportFormat[] {
  return reportFormats.filter((format) => format === 'json' || asked.includes(format));
}

type Print = (report: Report, to: Publication, context: WorkContext) => Promise<FileToWrite[]>;

const one = (to: Publication, format: ReportFormat, content: FileToWrite['content']) => [
  { path: join(to.folder, `report.${format}`), content },
];

/** The printers of paper are large: each is loaded only where it is asked for. */
const filesOf: Readonly<Record<ReportFormat, Print>> = {
  json: async (report, to) => one(to, 'json', reportJson(report)),
  html: async (report, to, { effects }) =>
    one(to, 'html', [renderHtml(report, await effects.reportPage())]),
  pdf: async (report, to) => {
    const { reportPdf } = await import('../../report/pdf/report-pdf.ts');
    return one(to, 'pdf', [await reportPdf(report, to.language ?? 'en')]);
  },
  docx: async (report, to) => {
    const { reportDocx } = await import('../../report/docx/report-docx.ts');
    return one(to, 'docx', [await reportDocx(report, to.language ?? 'en')]);
  },
  xlsx: async (report, to, { onNote }) => {
    const { workingPapers } = await import('./working-papers.ts');
    const papers = await workingPapers(report, to.language ?? 'en');
    if (papers.length === 0) onNote?.(noWorkingPapers({}));
    return papers.map(({ path, content }) => ({ path: join(to.folder, path), content }));
  },
};
