import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { AssetFilters, AssetOrder } from '../../src/vocabulary/registry/assets/asset.ts';
import { pick, type Random, seeded } from '../discover/samples/random.ts';
import type { TestStore } from '../postgres/test-store.ts';

/** What lists depend on, of one asset. */
export interface DrawnAsset {
  readonly id: string;
  readonly name: string;
  readonly words: readonly string[];
  readonly grade: string | null;
  readonly persons: string | null;
  readonly tags: readonly string[];
  readonly score: number | null;
  /** Seconds since it was changed. */
  readonly age: number;
  readonly archived: boolean;
}

/** The last one is of the assets alone that come last by name. */
export const drawnWords = ['many1', 'some2', 'rare3', 'late4'] as const;
export const drawnTags = ['often', 'seldom', 'last by name'] as const;

/** Assets by chance, more than a search reads at once. */
export function drawAssets(size: number): DrawnAsset[] {
  const random = seeded(size);
  return Array.from({ length: size }, (_, at) => drawAsset(random, at / size));
}

function drawAsset(random: Random, place: number): DrawnAsset {
  const among = <T>(list: readonly T[], shares: readonly number[]) =>
    list.filter((_, at) => random() < (shares[at] ?? 0));
  const late = place > 0.62 ? 1 : 0;
  return {
    id: randomUUID(),
    // Some share a name, so that ids decide.
    name: `${String.fromCharCode(97 + Math.floor(place * 26))}${Math.floor(random() * 60)}`,
    words: among(drawnWords, [0.7, 0.2, 0.02, late]),
    grade: pick(random, ['A', 'B', 'C', null]),
    persons: pick(random, ['none', 'personal', null]),
    tags: among(drawnTags, [0.5, 0.05, late]),
    score: random() < 0.2 ? null : Math.floor(random() * 20),
    age: Math.floor(random() * 500),
    archived: random() < 0.05,
  };
}

/** Keeps them in an organisation. */
export async function keepDrawn(
  { owner }: TestStore,
  organisation: string,
  drawn: readonly DrawnAsset[],
): Promise<void> {
  const rows = drawn.map((asset) => ({ ...asset, search: [...asset.words, 'every'].join(' ') }));
  await owner.db.execute(sql`
    insert into asset (organisation_id, id, key, name, grade, persons, tags, score, search, changed_at, archived_at)
    select ${organisation}::uuid, id, id::text, name, grade, persons, tags, score, array_to_tsvector(string_to_array(search, ' ')),
      timestamptz '2026-11-01' - age * interval '1 second', case when archived then timestamptz '2026-11-02' end
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row (
      id uuid, name text, grade text, persons text, tags text[], score float8, search text, age int, archived boolean)`);
}

export interface DrawnQuestion {
  readonly words: readonly string[];
  readonly filters: AssetFilters;
}

/** What a search has to find, read one asset after another. */
export function foundAmong(
  drawn: readonly DrawnAsset[],
  { words, filters }: DrawnQuestion,
): DrawnAsset[] {
  return drawn.filter(
    (asset) =>
      !asset.archived &&
      words.every((word) => asset.words.includes(word)) &&
      Object.entries(filters).every(
        ([facet, values]) =>
          values.length === 0 || valuesOf(asset, facet).some((value) => values.includes(value)),
      ),
  );
}

export function valuesOf(asset: DrawnAsset, facet: string): readonly string[] {
  const values = { grade: [asset.grade], persons: [asset.persons], tag: asset.tags }[facet] ?? [];
  return values.filter((value) => value !== null);
}

/** As a list shows them. */
export function inOrder(
  assets: readonly DrawnAsset[],
  order: Exclude<AssetOrder, 'relevance'>,
): DrawnAsset[] {
  const text = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  const ways = {
    name: (a: DrawnAsset, b: DrawnAsset) => text(a.name, b.name) || text(a.id, b.id),
    score: (a: DrawnAsset, b: DrawnAsset) => (b.score ?? -1) - (a.score ?? -1) || text(b.id, a.id),
    changed: (a: DrawnAsset, b: DrawnAsset) => a.age - b.age || text(b.id, a.id),
  };
  return assets.toSorted(ways[order]);
}
