import { join } from 'node:path';
import { renderHtml } from '../../report/html.ts';
import { reportJson } from '../../report/report-json.ts';
import type { Report } from '../../vocabulary/report.ts';
import type { WorkContext } from '../effects.ts';
import { writeFiles } from './write-files.ts';

/** Writes `report.json` and `report.html` into a folder: both, or neither. */
export async function publishReport(
  report: Report,
  folder: string,
  context: WorkContext,
): Promise<void> {
  context.onProgress?.({ step: 'write', done: 0, total: 1 });
  const page = await context.effects.reportPage();
  await writeFiles(
    [
      { path: join(folder, 'report.json'), content: reportJson(report) },
      { path: join(folder, 'report.html'), content: [renderHtml(report, page)] },
    ],
    context.effects,
    context.signal,
  );
}
