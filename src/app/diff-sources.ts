import { diff } from '../drift/diff.ts';
import type { DiffReport } from '../vocabulary/reports/diff-report.ts';
import type { ProfileReport } from '../vocabulary/reports/profile-report.ts';
import type { Report } from '../vocabulary/reports/report.ts';
import { assessUnlessKept } from './assess-unless-kept.ts';
import type { WorkContext } from './effects.ts';
import { readMeasuredDocument } from './files/read-measured-document.ts';
import type { AssessmentSettings } from './settings.ts';

/**
 * What changed from one source to another. Each is the `report.json` of an assessment, the
 * document of a profile, or data, which is assessed now with the settings (and taken from the
 * cache where it did not change).
 *
 * @throws Problem `app.not-a-report`, `app.nothing-readable`
 */
export async function diffSources(
  [before, after]: readonly [string, string],
  settings: AssessmentSettings,
  context: WorkContext,
): Promise<DiffReport> {
  const was = await comparableOf(before, settings, context);
  const is = await comparableOf(after, settings, context);
  return { assay: context.effects.assay, ...diff(was, is) };
}

async function comparableOf(
  path: string,
  settings: AssessmentSettings,
  context: WorkContext,
): Promise<Report | ProfileReport> {
  const document = await readMeasuredDocument(path);
  return document ?? assessUnlessKept([path], settings, context);
}
