import { type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../../store/connect.ts';
import { searchVector, type WeightedWords } from '../search/search-vector.ts';
import { wordsToFind } from '../search/segment.ts';
import { stemsOf } from '../search/stems.ts';
import type { AssetPart } from './asset-part.ts';

/**
 * What an asset is found by, as the text of a `tsvector`: its name counts before its tags, they before its
 * description, and that before what its tables and columns are called.
 */
export async function searchOf(
  tx: Transaction,
  { shown, columns }: AssetPart,
  tags: readonly string[],
): Promise<string> {
  const words = {
    A: wordsToFind(shown.name),
    B: wordsToFind(tags.join(' ')),
    C: wordsToFind(`${shown.description} ${shown.responsible ?? ''}`),
    D: wordsToFind(columns),
  };
  return textOf(tx, words);
}

/** The words that an asset is found by, with those of other tags in place of those that it had. */
export async function searchWithTags(tx: Transaction, tags: readonly string[]): Promise<SQL> {
  const words = { A: [], B: wordsToFind(tags.join(' ')), C: [], D: [] };
  return sql`ts_filter(search, '{a,c,d}') || ${await textOf(tx, words)}::tsvector`;
}

async function textOf(tx: Transaction, words: WeightedWords): Promise<string> {
  return searchVector(words, await stemsOf(tx, Object.values(words).flat()));
}
