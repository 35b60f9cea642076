import { desc, inArray } from 'drizzle-orm';
import type { Transaction } from '../../store/connect.ts';
import { assessments } from '../../store/tables/assets.ts';
import { type Report, reportSchema } from '../../vocabulary/report.ts';

/** The report of the newest assessment of each asset, by the asset's id. */
export async function newestReports(
  tx: Transaction,
  assetIds: readonly string[],
): Promise<ReadonlyMap<string, Report>> {
  if (assetIds.length === 0) return new Map();
  const rows = await tx
    .selectDistinctOn([assessments.assetId], {
      assetId: assessments.assetId,
      report: assessments.report,
    })
    .from(assessments)
    .where(inArray(assessments.assetId, [...assetIds]))
    .orderBy(
      assessments.assetId,
      desc(assessments.asOf),
      desc(assessments.createdAt),
      desc(assessments.id),
    );
  return new Map(rows.map(({ assetId, report }) => [assetId, reportSchema.parse(report)]));
}
