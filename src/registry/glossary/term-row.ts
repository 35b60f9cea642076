import { and, eq, inArray, ne, or, type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../../store/connect.ts';
import { assets } from '../../store/tables/assets.ts';
import { assetTerms, glossaryTerms } from '../../store/tables/glossary.ts';
import type { GlossaryTerm } from '../../vocabulary/registry/assets/glossary.ts';
import type { Language, Texts } from '../../vocabulary/text.ts';
import { changedMeanwhile, notFound } from '../registry-problems.ts';
import { termNameTaken } from './glossary-problems.ts';

/** What a person writes of a term. */
export interface WrittenTerm {
  readonly name: Texts;
  readonly definition: Texts;
}

interface Writing {
  readonly organisation: string;
  readonly account: string;
  readonly at: Date;
}

const columns = {
  id: glossaryTerms.id,
  nameEn: glossaryTerms.nameEn,
  nameZh: glossaryTerms.nameZh,
  definitionEn: glossaryTerms.definitionEn,
  definitionZh: glossaryTerms.definitionZh,
  version: glossaryTerms.version,
  changedBy: glossaryTerms.changedBy,
  changedAt: glossaryTerms.changedAt,
  assets: sql<number>`(select count(distinct ${assetTerms.assetId})::int from ${assetTerms} where ${assetTerms.termId} = ${glossaryTerms.id})`,
};

type Row = Omit<typeof glossaryTerms.$inferSelect, 'organisationId'> & { readonly assets: number };

export interface TermSearch {
  /** Words that a name or definition holds, in either language. */
  readonly query?: string | undefined;
  /** In whose names they are sorted. */
  readonly language: Language;
  /** Name and id of the last term of the page before. */
  readonly after?: readonly [name: string, id: string] | undefined;
  readonly limit: number;
}

/** A page of terms by name; one more than the limit where another page follows. */
export async function listTerms(tx: Transaction, search: TermSearch): Promise<GlossaryTerm[]> {
  const { query, language, after, limit } = search;
  const name = language === 'zh' ? glossaryTerms.nameZh : glossaryTerms.nameEn;
  const rows = await tx
    .select(columns)
    .from(glossaryTerms)
    .where(
      and(
        query === undefined ? undefined : holding(query),
        after &&
          sql`(lower(${name}), ${glossaryTerms.id}) > (lower(${after[0]}), ${after[1]}::uuid)`,
      ),
    )
    .orderBy(sql`lower(${name})`, glossaryTerms.id)
    .limit(limit);
  return rows.map(toTerm);
}

function holding(query: string): SQL | undefined {
  const words = query.trim().split(/\s+/).filter(Boolean);
  const texts = sql`concat_ws(' ', name_en, name_zh, definition_en, definition_zh)`;
  return and(...words.map((word) => sql`${texts} ilike ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`));
}

/** Raises `registry.not-found`. */
export async function readTerm(tx: Transaction, id: string): Promise<GlossaryTerm> {
  const [row] = await tx.select(columns).from(glossaryTerms).where(eq(glossaryTerms.id, id));
  if (row === undefined) throw notFound({ kind: 'term', id });
  return toTerm(row);
}

/** Raises `glossary.name-taken`. */
export async function makeTerm(
  tx: Transaction,
  term: WrittenTerm,
  writing: Writing,
): Promise<GlossaryTerm> {
  await refuseTakenName(tx, term, writing);
  const [row] = await tx
    .insert(glossaryTerms)
    .values({ organisationId: writing.organisation, ...written(term, writing) })
    .returning({ id: glossaryTerms.id });
  if (row === undefined) throw new Error('bug: the term just written is out of sight');
  return readTerm(tx, row.id);
}

/** Raises `registry.not-found`, `registry.changed-meanwhile`, `glossary.name-taken`. */
export async function changeTerm(
  tx: Transaction,
  { id, expected, ...term }: WrittenTerm & { readonly id: string; readonly expected: number },
  writing: Writing,
): Promise<GlossaryTerm> {
  await refuseTakenName(tx, term, { ...writing, except: id });
  const changed = await tx
    .update(glossaryTerms)
    .set({ ...written(term, writing), version: sql`${glossaryTerms.version} + 1` })
    .where(and(eq(glossaryTerms.id, id), eq(glossaryTerms.version, expected)))
    .returning({ id: glossaryTerms.id });
  const now = await readTerm(tx, id);
  if (changed.length === 0) throw changedMeanwhile({ kind: 'term', version: now.version });
  return now;
}

/** Takes a term away, and from the assets that name it. Raises `registry.not-found`, `registry.changed-meanwhile`. */
export async function removeTerm(
  tx: Transaction,
  { id, expected }: { readonly id: string; readonly expected: number },
): Promise<void> {
  const termIds = sql`array_remove(${assets.termIds}, ${id}::uuid)`;
  const users = tx
    .select({ id: assetTerms.assetId })
    .from(assetTerms)
    .where(eq(assetTerms.termId, id));
  await tx.update(assets).set({ termIds }).where(inArray(assets.id, users));
  const own = and(eq(glossaryTerms.id, id), eq(glossaryTerms.version, expected));
  const removed = await tx.delete(glossaryTerms).where(own).returning({ id: glossaryTerms.id });
  if (removed.length > 0) return;
  const { version } = await readTerm(tx, id);
  throw changedMeanwhile({ kind: 'term', version });
}

/** One at a time in an organisation, so that of two people who add the same name the second is told. */
async function refuseTakenName(
  tx: Transaction,
  { name }: WrittenTerm,
  { organisation, except }: { readonly organisation: string; readonly except?: string },
): Promise<void> {
  const lock = `glossary ${organisation}`;
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${lock}, 0))`);
  const [taken] = await tx
    .select({ en: glossaryTerms.nameEn, zh: glossaryTerms.nameZh })
    .from(glossaryTerms)
    .where(
      and(
        except === undefined ? undefined : ne(glossaryTerms.id, except),
        or(
          sql`lower(${glossaryTerms.nameEn}) = lower(${name.en})`,
          sql`lower(${glossaryTerms.nameZh}) = lower(${name.zh})`,
        ),
      ),
    )
    .limit(1);
  if (taken === undefined) return;
  const isEnglish = taken.en.toLowerCase() === name.en.toLowerCase();
  throw termNameTaken({ name: isEnglish ? taken.en : taken.zh });
}

function written({ name, definition }: WrittenTerm, { account, at }: Writing) {
  return {
    nameEn: name.en,
    nameZh: name.zh,
    definitionEn: definition.en,
    definitionZh: definition.zh,
    changedBy: account,
    changedAt: at,
  };
}

function toTerm(row: Row): GlossaryTerm {
  return {
    id: row.id,
    name: { en: row.nameEn, zh: row.nameZh },
    definition: { en: row.definitionEn, zh: row.definitionZh },
    assets: row.assets,
    version: row.version,
    changedBy: row.changedBy,
    changedAt: row.changedAt.toISOString(),
  };
}
