import { queryOptions } from '@tanstack/react-query';
import type { Schemas } from '../../../src/client/registry-client.ts';
import type { DataGrade } from '../../../src/vocabulary/personal.ts';
import type { RelationKind } from '../../../src/vocabulary/registry/assets/relation-kinds.ts';
import { api, etagOf } from './client.ts';

export type AssetUpkeep = Schemas['AssetUpkeep'];

/** What people keep of an asset in the catalogue. */
export const upkeepQuery = (asset: string) =>
  queryOptions({
    queryKey: ['asset', asset, 'upkeep'],
    queryFn: ({ signal }) => api.get('/api/v1/assets/{asset}/upkeep', { path: { asset }, signal }),
  });

/** An asset as it was seen when a change was decided on. */
export interface SeenAsset {
  readonly asset: string;
  readonly version: number;
}

const at = ({ asset, version }: SeenAsset) => ({
  path: { asset },
  header: { 'If-Match': etagOf(version) },
});

export interface Keepers {
  readonly owner: string | null;
  readonly steward: string | null;
  readonly tags: string[];
}

export async function changeKeepers(seen: SeenAsset, body: Keepers): Promise<void> {
  await api.patch('/api/v1/assets/{asset}', { ...at(seen), body });
}

/** Decides the data grade; null lets the confirmed or proposed one hold again. */
export async function decideGrade(
  seen: SeenAsset,
  decision: { readonly grade: DataGrade; readonly reason: string } | null,
): Promise<void> {
  const path = '/api/v1/assets/{asset}/data-grade';
  if (decision === null) await api.delete(path, at(seen));
  else await api.put(path, { ...at(seen), body: decision });
}

export interface SaidTerm {
  readonly term: string;
  readonly table?: string;
  readonly column?: string;
}

/** Gives an asset exactly these terms. */
export async function linkTerms(seen: SeenAsset, items: readonly SaidTerm[]): Promise<void> {
  await api.put('/api/v1/assets/{asset}/terms', { ...at(seen), body: { items: [...items] } });
}

export interface SaidRelation {
  readonly kind: RelationKind;
  readonly other: string;
}

/** Has an asset say exactly these relations. */
export async function relateAsset(seen: SeenAsset, items: readonly SaidRelation[]): Promise<void> {
  await api.put('/api/v1/assets/{asset}/relations', { ...at(seen), body: { items: [...items] } });
}
