import type { AssetChunk, ReportHead } from '../report-page.ts';
import type { AssessmentRecord } from './asset.ts';

/** `GET /api/v1/assets/{id}/assessments`: the newest first. */
export interface AssessmentHistory {
  readonly items: readonly AssessmentRecord[];
}

/**
 * `GET /api/v1/assessments/{id}/page`: what the page of an asset reads of the report that is kept. Its tables come
 * by their chunk's name from `GET /api/v1/assessments/{id}/tables/{chunk}`, as a `StoredTableChunk`.
 */
export interface AssessmentPage {
  readonly head: ReportHead;
  readonly asset: AssetChunk;
}
