import { and, desc, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../../store/connect.ts';
import { assessments, assets } from '../../store/tables/assets.ts';
import type { DataGrade } from '../../vocabulary/personal.ts';
import { confirmedGrade } from '../declarations/confirmed-grade.ts';
import { changedMeanwhile } from '../registry-problems.ts';
import { searchWithTags } from './asset-search.ts';
import { keptReport } from './kept-report.ts';
import { readAsset } from './read-asset.ts';

/** What the registry itself says of an asset; everything else follows its assessments. */
export interface AssetChange {
  readonly tags?: readonly string[];
  readonly archived?: boolean;
  readonly owner?: string | null;
  /** A member; null for nobody. */
  readonly steward?: string | null;
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
  return updateAsset(
    tx,
    { id, expected, at },
    {
      ...(tags && { tags, search: await searchWithTags(tx, tags) }),
      ...(change.owner !== undefined && { owner: change.owner }),
      ...(change.steward !== undefined && { stewardId: change.steward }),
      ...(change.archived !== undefined && { archivedAt: change.archived ? at : null }),
    },
  );
}

/** A data grade that somebody decides, and why. */
export interface GradeDecision {
  readonly grade: DataGrade;
  readonly reason: string;
  readonly account: string;
}

/**
 * Decides the data grade of an asset, above what is confirmed or proposed, or lets these hold again; returns the new
 * version. Raises `registry.not-found`, `registry.changed-meanwhile`.
 */
export async function decideGrade(
  tx: Transaction,
  decision: GradeDecision | null,
  of: ChangeOf,
): Promise<number> {
  return updateAsset(tx, of, {
    gradeOverride: decision?.grade ?? null,
    gradeReason: decision?.reason ?? null,
    gradeDecidedBy: decision?.account ?? null,
    gradeDecidedAt: decision === null ? null : of.at,
    dataGrade: decision?.grade ?? (await gradeUndecided(tx, of.id)),
  });
}

/** Confirmed by an answer, else by the contract of the newest assessment, else its proposal. */
async function gradeUndecided(tx: Transaction, id: string): Promise<DataGrade | null> {
  const confirmed = await confirmedGrade(tx, id);
  if (confirmed !== undefined) return confirmed;
  const asset = await newestAsset(tx, id);
  return asset?.confirmedGrade ?? asset?.gradeProposal ?? null;
}

/** Counts a change of what stands beside the asset as one of the asset. Raises as `changeAsset` does. */
export async function touchAsset(tx: Transaction, of: ChangeOf): Promise<number> {
  return updateAsset(tx, of, {});
}

async function updateAsset(
  tx: Transaction,
  { id, expected, at }: ChangeOf,
  values: Parameters<ReturnType<typeof tx.update<typeof assets>>['set']>[0],
): Promise<number> {
  const [changed] = await tx
    .update(assets)
    .set({ ...values, changedAt: at, version: sql`${assets.version} + 1` })
    .where(and(eq(assets.id, id), eq(sql`${assets.version}::text`, expected)))
    .returning({ version: assets.version });
  if (changed !== undefined) return changed.version;
  const now = await readAsset(tx, id);
  throw changedMeanwhile({ kind: 'asset', version: now.version });
}

async function newestAsset(tx: Transaction, id: string) {
  const [newest] = await tx
    .select({ report: assessments.report })
    .from(assessments)
    .where(eq(assessments.assetId, id))
    .orderBy(desc(assessments.asOf), desc(assessments.createdAt))
    .limit(1);
  return newest && keptReport(newest.report).assets[0];
}
