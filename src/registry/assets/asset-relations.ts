import { asc, eq, inArray, or } from 'drizzle-orm';
import type { Transaction } from '../../store/connect.ts';
import { assetRelations } from '../../store/tables/asset-relations.ts';
import { assets } from '../../store/tables/assets.ts';
import type { RelationKind } from '../../vocabulary/registry/assets/relation-kinds.ts';
import type { AssetRelation } from '../../vocabulary/registry/assets/upkeep.ts';
import { notFound } from '../registry-problems.ts';

/** How the asset that says it stands to another. */
export interface SaidRelation {
  readonly kind: RelationKind;
  readonly other: string;
}

/** What assets say of their relations to others, by the asset that says it. */
export async function relationsSaidBy(
  tx: Transaction,
  assetIds: readonly string[],
): Promise<ReadonlyMap<string, readonly SaidRelation[]>> {
  if (assetIds.length === 0) return new Map();
  const { assetId, kind, otherId: other } = assetRelations;
  const rows = await tx
    .select({ assetId, kind, other })
    .from(assetRelations)
    .where(inArray(assetId, [...assetIds]))
    .orderBy(asc(kind), asc(other));
  const found = new Map<string, SaidRelation[]>();
  for (const { assetId: id, ...said } of rows) found.set(id, [...(found.get(id) ?? []), said]);
  return found;
}

/** Relations of an asset, whichever of the two says them: those said here first, then by kind and name. */
export async function relationsOf(tx: Transaction, id: string): Promise<AssetRelation[]> {
  const rows = await tx
    .select()
    .from(assetRelations)
    .where(or(eq(assetRelations.assetId, id), eq(assetRelations.otherId, id)));
  const others = rows.map(({ assetId, otherId }) => (assetId === id ? otherId : assetId));
  const names = await namesOfAssets(tx, others);
  return rows
    .map(({ assetId, otherId, kind }): AssetRelation => {
      const other = assetId === id ? otherId : assetId;
      const said = assetId === id ? 'here' : 'there';
      return { kind, said, other: { id: other, name: names.get(other) ?? '' } };
    })
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function keyOf({ said, kind, other }: AssetRelation): string {
  return [said, kind, other.name, other.id].join('\n');
}

/** Has an asset say exactly these relations. Raises `registry.not-found` where an asset is none of the organisation's. */
export async function replaceRelations(
  tx: Transaction,
  relations: readonly SaidRelation[],
  of: { readonly organisation: string; readonly assetId: string },
): Promise<void> {
  const others = relations.map(({ other }) => other);
  const names = await namesOfAssets(tx, others);
  const missing = others.find((other) => !names.has(other) || other === of.assetId);
  if (missing !== undefined) throw notFound({ kind: 'other asset', id: missing });
  await tx.delete(assetRelations).where(eq(assetRelations.assetId, of.assetId));
  if (relations.length === 0) return;
  const rows = relations.map(({ kind, other }) => ({
    organisationId: of.organisation,
    assetId: of.assetId,
    kind,
    otherId: other,
  }));
  await tx.insert(assetRelations).values(rows).onConflictDoNothing();
}

async function namesOfAssets(
  tx: Transaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .select({ id: assets.id, name: assets.name })
    .from(assets)
    .where(inArray(assets.id, [...ids]));
  return new Map(rows.map(({ id, name }) => [id, name]));
}
