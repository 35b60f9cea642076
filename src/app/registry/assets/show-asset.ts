import { listAssessments, readAssessment } from '../../../registry/assets/read-assessments.ts';
import { readAsset } from '../../../registry/assets/read-asset.ts';
import type { AssessmentRecord, AssetRecord } from '../../../vocabulary/registry/assets/asset.ts';
import type { Report } from '../../../vocabulary/reports/report.ts';
import { authorise, inCallersOrganisation, type RegistryContext } from '../context.ts';

/** An asset with its assessments, newest first. Raises `registry.not-found`. */
export async function showAsset(
  context: RegistryContext,
  id: string,
): Promise<{ readonly asset: AssetRecord; readonly assessments: readonly AssessmentRecord[] }> {
  authorise(context, 'asset.read');
  return inCallersOrganisation(context, async (tx) => ({
    asset: await readAsset(tx, id),
    assessments: await listAssessments(tx, id),
  }));
}

/** One assessment with its whole report, which the pages of `web/view` show. Raises `registry.not-found`. */
export async function showAssessment(
  context: RegistryContext,
  id: string,
): Promise<{ readonly record: AssessmentRecord; readonly report: Report }> {
  authorise(context, 'asset.read');
  return inCallersOrganisation(context, (tx) => readAssessment(tx, id));
}
