import { failingRowsCsv } from '../../report/failing-rows.ts';
import { junitXml } from '../../report/junit.ts';
import { sarifLog } from '../../report/sarif.ts';
import { terminalCheck } from '../../report/terminal/check.ts';
import type { Style } from '../../report/terminal/style.ts';
import type { CheckReport } from '../../vocabulary/reports/check-report.ts';
import type { Language } from '../../vocabulary/text.ts';
import type { WorkContext } from '../effects.ts';
import { writeFiles } from '../files/write-files.ts';
import type { Checked } from './check-source.ts';

/** Where the outcome of a check goes beside the terminal. */
interface CheckFiles {
  readonly junit: string | undefined;
  readonly sarif: string | undefined;
  readonly failingRows: string | undefined;
  readonly language: Language;
}

/** What became of the rules, for a terminal. */
export function checkText(report: CheckReport, style: Style): string {
  return terminalCheck(report, style);
}

/** Writes the files that were asked for, all or none. */
export async function checkFiles(
  { report, failingRows }: Checked,
  files: CheckFiles,
  context: WorkContext,
): Promise<void> {
  const { language } = files;
  const wanted: [path: string | undefined, text: () => string][] = [
    [files.junit, () => junitXml(report, language)],
    [files.sarif, () => `${JSON.stringify(sarifLog(report, language), null, 2)}\n`],
    [files.failingRows, () => failingRowsCsv(failingRows)],
  ];
  const written = wanted.flatMap(([path, text]) =>
    path === undefined ? [] : [{ path, content: [text()] }],
  );
  await writeFiles(written, context.effects, context.signal);
}
