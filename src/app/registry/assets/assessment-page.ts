import { pageChunks } from '../../../report/page-chunks.ts';
import { pageHead } from '../../../report/page-head.ts';
import type { AssessmentPage } from '../../../vocabulary/registry/assets/assessment-page.ts';
import type { Report } from '../../../vocabulary/reports/report.ts';
import type { StoredTableChunk } from '../../../vocabulary/reports/report-page.ts';

/** What the web application shows of a kept report, which is that of one asset: all but its tables. */
export function assessmentPage(report: Report): AssessmentPage {
  for (const [, chunk] of pageChunks(report)) {
    if ('tables' in chunk) return { head: pageHead(report), asset: chunk };
  }
  throw new Error('bug: a kept report is that of an asset');
}

/** Its tables, by the names that the page gives them. */
export function tablesOfAssessment(report: Report): (readonly [string, StoredTableChunk])[] {
  return [...pageChunks(report)].flatMap(([name, chunk]) =>
    'columns' in chunk ? [[name, chunk] as const] : [],
  );
}
