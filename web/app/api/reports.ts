import type { Schemas } from '../../../src/client/registry-client.ts';
import { mostReportBytes } from '../../../src/vocabulary/registry/assets/report-size.ts';
import { type UploadOptions, upload } from './upload.ts';

/** What became of each asset of a report. */
export type KeptReport = Schemas['KeptReports'];

/** A report that no registry takes for its size. */
export class ReportTooLarge extends Error {}

/** Puts a `report.json`, packed by gzip or not, into the registry; what it is the server checks. Raises `ReportTooLarge`. */
export async function putReport(file: File, options: UploadOptions): Promise<KeptReport> {
  const content = (await isPacked(file)) ? await unpacked(file) : file;
  if (content.size > mostReportBytes) throw new ReportTooLarge();
  return upload<KeptReport>('/api/v1/reports', content, { ...options, type: 'application/json' });
}

async function isPacked(file: Blob): Promise<boolean> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return first === 0x1f && second === 0x8b;
}

/** No further than a registry would read it. */
async function unpacked(file: Blob): Promise<Blob> {
  const reader = file.stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  while (bytes <= mostReportBytes) {
    // A file that is cut off is sent as far as it goes, and refused as no whole document.
    const { done, value } = await reader.read().catch(() => ({ done: true, value: undefined }));
    if (done || value === undefined) break;
    parts.push(value);
    bytes += value.byteLength;
  }
  void reader.cancel().catch(() => undefined);
  return new Blob(parts);
}
