import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../../store/connect.ts';
import { assets } from '../../store/tables/assets.ts';
import { changedMeanwhile } from '../registry-problems.ts';
import { searchWithTags } from './asset-search.ts';
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
      ...(tags && { tags, search: await searchWithTags(tx, tags) }),
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
