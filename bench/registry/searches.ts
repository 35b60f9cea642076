import { sql } from 'drizzle-orm';
import type { AssetSearch } from '../../src/registry/assets/find-assets.ts';
import type { Transaction } from '../../src/store/connect.ts';
import { type AssetFacet, assetOrders } from '../../src/vocabulary/registry/assets/asset.ts';
import { pick, type Random } from '../../test/discover/samples/random.ts';
import { drawn } from './vocabulary.ts';

/** What the assets can be asked for: their words and the values of their facets, most frequent first. */
interface Vocabulary {
  readonly words: readonly string[];
  readonly values: readonly string[];
}

/** A search as a person or a script might send it, and which of its pages is asked for. */
export interface DrawnSearch {
  readonly search: Pick<AssetSearch, 'query' | 'filters' | 'order'>;
  /** 0 is the first. */
  readonly page: number;
}

/** Read from one asset in twenty. */
export async function vocabularyOf(tx: Transaction): Promise<Vocabulary> {
  const wordsIn = async (column: 'search' | 'facets') => {
    const { rows } = await tx.execute<{ word: string }>(sql`
      select word from ts_stat(${`select ${column} from asset tablesample system (5) repeatable (1)`})
      order by ndoc desc, word`);
    return rows.map(({ word }) => word);
  };
  return { words: await wordsIn('search'), values: await wordsIn('facets') };
}

/** Words, operators, facets, an order and a depth, each by chance: combinations that nobody chose. */
export function drawSearch(random: Random, vocabulary: Vocabulary): DrawnSearch {
  const words = Array.from({ length: Math.floor(random() * 5) }, (_, at) =>
    typed(random, wordOf(random, vocabulary), at),
  );
  const search = {
    ...(words.length === 0 ? {} : { query: words.join(' ') }),
    filters: filtersOf(random, vocabulary),
    ...(random() < 0.5 ? {} : { order: pick(random, assetOrders) }),
  };
  return { search, page: pick(random, [0, 0, 0, 1, 5]) };
}

/** As in the data, begun, misspelt, a single letter, two Chinese words in a row, or in no asset at all. */
function wordOf(random: Random, { words }: Vocabulary): string {
  const word = drawn(random, words);
  const [...letters] = word;
  const at = Math.floor(random() * letters.length);
  const ways = [
    () => letters.slice(0, at + 1).join(''),
    () => [...letters.slice(0, at), ...letters.slice(at + 1)].join('') || word,
    () => letters[0] ?? word,
    () => `${word}${drawn(random, words)}`,
    () => `${word}xq`,
  ];
  return random() < 0.5 ? word : pick(random, ways)();
}

function typed(random: Random, word: string, at: number): string {
  if (at === 0) return word;
  return pick(random, [word, word, word, word, `-${word}`, `"${word}"`, `OR ${word}`]);
}

function filtersOf(random: Random, { values }: Vocabulary): NonNullable<AssetSearch['filters']> {
  const filters: Partial<Record<AssetFacet, string[]>> = {};
  const number = Math.floor(6 * random() ** 2);
  for (let drawnValues = 0; drawnValues < number; drawnValues++) {
    const word = random() < 0.05 ? 'tag:in no asset' : drawn(random, values);
    const colon = word.indexOf(':');
    const facet = word.slice(0, colon) as AssetFacet;
    filters[facet] = [...(filters[facet] ?? []), word.slice(colon + 1)];
  }
  return filters;
}
