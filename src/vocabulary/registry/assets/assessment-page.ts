import type { AssetChunk, ReportHead } from '../../reports/report-page.ts';

/**
 * `GET /api/v1/assessments/{id}/page`: what the page of an asset reads of the report that is kept. Its tables come
 * by their chunk's name from `GET /api/v1/assessments/{id}/tables/{chunk}`, as a `StoredTableChunk`.
 */
export interface AssessmentPage {
  readonly head: ReportHead;
  readonly asset: AssetChunk;
}
