import { diff } from '../../../drift/diff.ts';
import { readAssessment } from '../../../registry/assets/read-assessments.ts';
import type { DiffReport } from '../../../vocabulary/reports/diff-report.ts';
import { version } from '../../version.ts';
import { authorise, inCallersOrganisation, type RegistryContext } from '../context.ts';

/**
 * What changed from one assessment to another: of one asset over time, or of two assets. Raises
 * `registry.not-found`.
 */
export async function compareAssessments(
  context: RegistryContext,
  [before, after]: readonly [string, string],
): Promise<DiffReport> {
  authorise(context, 'asset.read');
  const [was, is] = await inCallersOrganisation(
    context,
    async (tx) => [await readAssessment(tx, before), await readAssessment(tx, after)] as const,
  );
  return { assay: version, ...diff(was.report, is.report) };
}
