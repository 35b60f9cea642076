import { open } from 'node:fs/promises';
import {
  type ProfileReport,
  profileReportSchema,
} from '../../vocabulary/reports/profile-report.ts';
import type { Report } from '../../vocabulary/reports/report.ts';
import { readAs, readReport } from './read-report.ts';

/** Both documents begin with their schema; data in JSON does not. */
const beginning = /^\s*\{\s*"schema"\s*:\s*"assay-(report|profile)\//;
const beginningLength = 200;

/**
 * The report or profile that a file holds; undefined where the path is anything else, such as data.
 *
 * @throws Problem `app.not-a-report` where it begins like one but is not
 */
export async function readMeasuredDocument(
  path: string,
): Promise<Report | ProfileReport | undefined> {
  const [, kind] = beginning.exec(await beginningOf(path)) ?? [];
  if (kind === 'report') return readReport(path);
  return kind === 'profile' ? readAs(path, profileReportSchema, 'assay-profile/1') : undefined;
}

/** Empty where there is no such file: what is wrong with a source is said when it is opened. */
async function beginningOf(path: string): Promise<string> {
  const file = await open(path).catch(() => undefined);
  if (file === undefined) return '';
  try {
    const { buffer, bytesRead } = await file.read(
      Buffer.alloc(beginningLength),
      0,
      beginningLength,
      0,
    );
    return buffer.toString('utf8', 0, bytesRead);
  } catch {
    return '';
  } finally {
    await file.close();
  }
}
