import type { Schemas } from '../../../src/client/registry-client.ts';
import { type Progress, upload } from './upload.ts';

/** What became of each asset of a report. */
export type KeptReport = Schemas['KeptReports'];

/** Puts a `report.json` into the registry; the file is sent as it is, the server checks it. */
export function putReport(file: File, progress: Progress): Promise<KeptReport> {
  return upload<KeptReport>('/api/v1/reports', file, progress);
}
