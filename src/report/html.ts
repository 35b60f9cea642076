import type { Report } from '../vocabulary/reports/report.ts';
import { pageChunkPrefix, pageHeadId } from '../vocabulary/reports/report-page.ts';
import { packChunk, scriptJson } from './chunk.ts';
import { pageChunks } from './page-chunks.ts';
import { pageHead } from './page-head.ts';

/** Where `web/report/index.html` wants its data; it stands there once. */
export const dataMark = '<!--assay-data-->';

/**
 * The offline page of a report: the built page of `web/report` with the data in it, as a small
 * head and one compressed chunk for each asset and table. Nothing in the data can end the
 * element it stands in. The same report and template give the same bytes.
 */
export function renderHtml(report: Report, template: string): string {
  const [before, after, ...more] = template.split(dataMark);
  if (before === undefined || after === undefined || more.length > 0) {
    throw new Error(`the page template must hold ${dataMark} once`);
  }
  return [before, ...dataElements(report), after].join('');
}

function* dataElements(report: Report): Generator<string> {
  yield `<script type="application/json" id="${pageHeadId}">${scriptJson(pageHead(report))}</script>\n`;
  for (const [name, chunk] of pageChunks(report)) {
    yield `<script type="text/plain" id="${pageChunkPrefix}${name}">${packChunk(chunk)}</script>\n`;
  }
}
