import type { Stems } from './stems.ts';

/** How much a place of an asset counts, highest first: PostgreSQL's own weights. */
export const weights = ['A', 'B', 'C', 'D'] as const;
export type Weight = (typeof weights)[number];

/** The words of an asset by where they stand. */
export type WeightedWords = Readonly<Record<Weight, readonly string[]>>;

/** More words than this are no description; what counts most is kept. */
const mostWords = 20_000;

/**
 * An asset's words as the text of a `tsvector`: each word once with its highest weight, and the stems of English
 * ones, and its tags whole. Words hold letters and digits alone (`wordsToFind`), so nothing needs to be escaped.
 */
export function searchVector(words: WeightedWords, stems: Stems, tags: readonly string[]): string {
  const heaviest = new Map<string, Weight>();
  for (const weight of weights) {
    for (const word of words[weight]) {
      for (const form of [word, stems.get(word) ?? word]) {
        if (!heaviest.has(form)) heaviest.set(form, weight);
      }
    }
  }
  const kept = [...heaviest].slice(0, mostWords);
  return [...kept.map(([word, weight]) => `'${word}':1${weight}`), ...tags.map(tagWord)].join(' ');
}

/** A whole tag as one word of an index or a query; no word that is typed begins with `#`. */
export function tagWord(tag: string): string {
  return `'#${tag.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
