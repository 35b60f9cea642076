import { asc, eq, inArray } from 'drizzle-orm';
import type { Transaction } from '../../store/connect.ts';
import { assets } from '../../store/tables/assets.ts';
import { assetTerms, glossaryTerms } from '../../store/tables/glossary.ts';
import type { TermUse } from '../../vocabulary/registry/assets/glossary.ts';
import type { LinkedTerm } from '../../vocabulary/registry/assets/upkeep.ts';
import type { Texts } from '../../vocabulary/text.ts';
import { notFound } from '../registry-problems.ts';

/** That an asset names a term, as a whole or by a table or column. */
export interface TermLink {
  readonly term: string;
  readonly table?: string | undefined;
  readonly column?: string | undefined;
}

const inOrder = [
  asc(assetTerms.tableName),
  asc(assetTerms.columnName),
  asc(glossaryTerms.nameEn),
  asc(glossaryTerms.id),
] as const;

/** The terms that assets name, those of the whole asset first. */
export async function termsOfAssets(
  tx: Transaction,
  assetIds: readonly string[],
): Promise<ReadonlyMap<string, readonly LinkedTerm[]>> {
  if (assetIds.length === 0) return new Map();
  const rows = await tx
    .select()
    .from(assetTerms)
    .innerJoin(glossaryTerms, eq(glossaryTerms.id, assetTerms.termId))
    .where(inArray(assetTerms.assetId, [...assetIds]))
    .orderBy(...inOrder);
  const found = new Map<string, LinkedTerm[]>();
  for (const { asset_term: link, glossary_term: term } of rows) {
    const linked = {
      term: term.id,
      name: { en: term.nameEn, zh: term.nameZh },
      definition: { en: term.definitionEn, zh: term.definitionZh },
      table: link.tableName || null,
      column: link.columnName || null,
    };
    found.set(link.assetId, [...(found.get(link.assetId) ?? []), linked]);
  }
  return found;
}

/** Where a term is used, by the names of the assets. */
export async function usesOfTerm(tx: Transaction, term: string, most: number): Promise<TermUse[]> {
  const rows = await tx
    .select({
      id: assets.id,
      name: assets.name,
      table: assetTerms.tableName,
      column: assetTerms.columnName,
    })
    .from(assetTerms)
    .innerJoin(assets, eq(assets.id, assetTerms.assetId))
    .where(eq(assetTerms.termId, term))
    .orderBy(
      asc(assets.name),
      asc(assets.id),
      asc(assetTerms.tableName),
      asc(assetTerms.columnName),
    )
    .limit(most);
  return rows.map(({ id, name, table, column }) => ({
    asset: { id, name },
    table: table || null,
    column: column || null,
  }));
}

/** Gives an asset exactly these terms. Raises `registry.not-found` where a term is none of the organisation's. */
export async function replaceTerms(
  tx: Transaction,
  links: readonly TermLink[],
  of: { readonly organisation: string; readonly assetId: string },
): Promise<void> {
  const wanted = [...new Set(links.map(({ term }) => term))];
  const names = await namesOfTerms(tx, wanted);
  const missing = wanted.find((term) => !names.has(term));
  if (missing !== undefined) throw notFound({ kind: 'term', id: missing });
  await tx.update(assets).set({ termIds: wanted }).where(eq(assets.id, of.assetId));
  await tx.delete(assetTerms).where(eq(assetTerms.assetId, of.assetId));
  if (links.length === 0) return;
  const rows = links.map(({ term, table = '', column = '' }) => ({
    organisationId: of.organisation,
    assetId: of.assetId,
    termId: term,
    tableName: table,
    columnName: column,
  }));
  await tx.insert(assetTerms).values(rows).onConflictDoNothing();
}

/** The names of terms by their ids. */
export async function namesOfTerms(
  tx: Transaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Texts>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .select({ id: glossaryTerms.id, en: glossaryTerms.nameEn, zh: glossaryTerms.nameZh })
    .from(glossaryTerms)
    .where(inArray(glossaryTerms.id, [...ids]));
  return new Map(rows.map(({ id, en, zh }) => [id, { en, zh }]));
}
