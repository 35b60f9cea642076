import { desc, inArray, sql } from 'drizzle-orm';
import type { Transaction } from '../../store/connect.ts';
import { assessments } from '../../store/tables/assets.ts';
import {
  type CataloguePart,
  cataloguePart,
} from '../../vocabulary/registry/assets/catalogue-part.ts';
import { keptReport } from './kept-report.ts';

/** What a catalogue says of the newest assessment of each asset, by the asset's id. */
export async function newestCatalogueParts(
  tx: Transaction,
  assetIds: readonly string[],
): Promise<ReadonlyMap<string, CataloguePart>> {
  if (assetIds.length === 0) return new Map();
  const { assetId, cataloguePart: kept, report } = assessments;
  const rows = await tx
    .selectDistinctOn([assetId], {
      assetId,
      part: kept,
      // Of an assessment from before parts were kept.
      report: sql<unknown>`case when ${kept} is null then ${report} end`,
    })
    .from(assessments)
    .where(inArray(assetId, [...assetIds]))
    .orderBy(assetId, desc(assessments.asOf), desc(assessments.createdAt), desc(assessments.id));
  return new Map(
    rows.flatMap((row) => {
      const part = row.part ?? partOf(row.report);
      return part === undefined ? [] : [[row.assetId, part] as const];
    }),
  );
}

function partOf(document: unknown): CataloguePart | undefined {
  const report = keptReport(document);
  const [asset] = report.assets;
  return asset && cataloguePart(asset, report);
}
