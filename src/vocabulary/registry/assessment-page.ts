import type { AssetChunk, ReportHead } from '../report-page.ts';
import type { AssessmentRecord, AssetRecord } from './asset.ts';

/** `GET /api/v1/assets/{asset}`: with its assessments, the newest first. */
export interface ShownAsset {
  readonly asset: AssetRecord;
  readonly assessments: readonly AssessmentRecord[];
}

/**
 * `GET /api/v1/assessments/{id}/page`: what the page of an asset reads of the report that is kept. Its tables come
 * by their chunk's name from `GET /api/v1/assessments/{id}/tables/{chunk}`, as a `StoredTableChunk`.
 */
export interface AssessmentPage {
  readonly head: ReportHead;
  readonly asset: AssetChunk;
}
