import { sql } from 'drizzle-orm';
import type { Transaction } from '../../store/connect.ts';

/** The English stem of each word; null for words that say nothing by themselves, such as `of`. */
export type Stems = ReadonlyMap<string, string | null>;

/** Asks the database's own English stemmer; words of other than Latin letters are their own stems and left out. */
export async function stemsOf(tx: Transaction, words: Iterable<string>): Promise<Stems> {
  const latin = [...new Set(words)].filter((word) => /^[a-z]+$/.test(word));
  if (latin.length === 0) return new Map();
  const { rows } = await tx.execute<{ word: string; stem: string | null }>(sql`
    select word, (ts_lexize('english_stem', word))[1] as stem
    from unnest(${sql.param(latin)}::text[]) as word`);
  return new Map(rows.map(({ word, stem }) => [word, stem]));
}
