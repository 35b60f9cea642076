import { and, desc, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../../store/connect.ts';
import { assessments, assets } from '../../store/tables/assets.ts';
import { changedMeanwhile } from '../registry-problems.ts';
import { searchOf } from './asset-search.ts';
import { keptReport } from './kept-report.ts';
import { readAsset } from './read-asset.ts';

/** What the registry itself says of an asset; everything else follows its assessments. */
export interface AssetChange {
  readonly tags?: readonly string[];
  readonly archived?: boolean;
}

interface ChangeOf {
  readonly id: string;
  /** The version that the change was decided on, as its ETag. */
  readonly expected: string;
  readonly at: Date;
}

/** Changes an asset and returns its new version. Raises `registry.not-found`, `registry.changed-meanwhile`. */
export async function changeAsset(
  tx: Transaction,
  change: AssetChange,
  { id, expected, at }: ChangeOf,
): Promise<number> {
  const tags = change.tags && [...new Set(change.tags.map((tag) => tag.trim()))].sort();
  const [changed] = await tx
    .update(assets)
    .set({
      ...(tags && { tags, search: sql`${await newSearch(tx, id, tags)}::tsvector` }),
      ...(change.archived !== undefined && { archivedAt: change.archived ? at : null }),
      changedAt: at,
      version: sql`${assets.version} + 1`,
    })
    .where(and(eq(assets.id, id), eq(sql`${assets.version}::text`, expected)))
    .returning({ version: assets.version });
  if (changed !== undefined) return changed.version;
  const now = await readAsset(tx, id);
  throw changedMeanwhile({ kind: 'asset', version: now.version });
}

/** The words of the newest report with other tags. */
async function newSearch(tx: Transaction, id: string, tags: readonly string[]): Promise<string> {
  const [newest] = await tx
    .select({ report: assessments.report })
    .from(assessments)
    .where(eq(assessments.assetId, id))
    .orderBy(desc(assessments.asOf), desc(assessments.createdAt))
    .limit(1);
  const asset = newest && keptReport(newest.report).assets[0];
  return asset === undefined ? '' : searchOf(tx, asset, tags);
}
