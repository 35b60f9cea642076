import { join } from 'node:path';
import { renderHtml } from '../../report/html.ts';
import { reportJson } from '../../report/report-json.ts';
import type { Report } from '../../vocabulary/report.ts';
import {
  type ReportFormat,
  reportFormats,
  usualReportFormats,
} from '../../vocabulary/report-format.ts';
import type { Language } from '../../vocabulary/text.ts';
import type { WorkContext } from '../effects.ts';
import { type FileToWrite, writeFiles } from './write-files.ts';

/** Where a report goes, and as what. */
export interface Publication {
  readonly folder: string;
  /** Default: JSON and HTML. JSON is always written, because the others cite its hash. */
  readonly formats?: readonly ReportFormat[];
  /** Of what is printed in one language only, as PDF is; default: English. */
  readonly language?: Language;
}

/**
 * Writes `report.json`, `report.html` and what else is asked for into a folder: all, or none.
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
  for (const format of formats) {
    context.onProgress?.({ step: 'write', done: files.length, total: formats.length });
    context.signal.throwIfAborted();
    const path = join(to.folder, `report.${format}`);
    files.push({ path, content: await contentOf[format](report, to.language ?? 'en', context) });
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

type Print = (
  report: Report,
  language: Language,
  context: WorkContext,
) => Promise<FileToWrite['content']>;

/** The printers of paper are large: each is loaded only where it is asked for. */
const contentOf: Readonly<Record<ReportFormat, Print>> = {
  json: async (report) => reportJson(report),
  html: async (report, _language, { effects }) => [renderHtml(report, await effects.reportPage())],
  pdf: async (report, language) => {
    const { reportPdf } = await import('../../report/pdf/report-pdf.ts');
    return [await reportPdf(report, language)];
  },
  docx: async (report, language) => {
    const { reportDocx } = await import('../../report/docx/report-docx.ts');
    return [await reportDocx(report, language)];
  },
};
