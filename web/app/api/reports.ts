import type { KeptReport } from '../../../src/vocabulary/registry/kept-report.ts';
import { type Progress, upload } from './request.ts';

/** Puts a `report.json` into the registry; the file is sent as it is, the server checks it. */
export function putReport(file: File, progress: Progress): Promise<KeptReport> {
  return upload<KeptReport>('/reports', file, progress);
}
