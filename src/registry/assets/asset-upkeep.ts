import { eq } from 'drizzle-orm';
import type { Transaction } from '../../store/connect.ts';
import { assets } from '../../store/tables/assets.ts';
import { type AssetUpkeep, assetUpkeepSchema } from '../../vocabulary/registry/assets/upkeep.ts';
import { termsOfAssets } from '../glossary/term-links.ts';
import { notFound } from '../registry-problems.ts';
import { relationsOf } from './asset-relations.ts';

/** What people keep of an asset. Raises `registry.not-found`. */
export async function readUpkeep(tx: Transaction, id: string): Promise<AssetUpkeep> {
  const [row] = await tx.select().from(assets).where(eq(assets.id, id));
  if (row === undefined) throw notFound({ kind: 'asset', id });
  const { tags, owner, stewardId: steward, dataGrade, gradeProposal, version } = row;
  const terms = (await termsOfAssets(tx, [id])).get(id) ?? [];
  return assetUpkeepSchema.parse({
    version,
    tags,
    owner,
    steward,
    grade: { inForce: dataGrade, proposal: gradeProposal, decided: decidedGrade(row) },
    terms,
    relations: await relationsOf(tx, id),
  });
}

function decidedGrade(row: typeof assets.$inferSelect) {
  const { gradeOverride: grade, gradeReason: reason, gradeDecidedBy, gradeDecidedAt } = row;
  if (grade === null) return null;
  const decidedAt = gradeDecidedAt?.toISOString();
  return { grade, reason, decidedBy: gradeDecidedBy, decidedAt };
}
