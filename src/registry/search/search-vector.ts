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
 * ones. Those of its tags (`B`) stand at a place of their own, so that other tags can take it (`withTags`). Words hold
 * letters and digits alone (`wordsToFind`), so nothing needs to be escaped.
 */
export function searchVector(words: WeightedWords, stems: Stems): string {
  const places = new Map<string, string[]>();
  const own = heaviestOf(words, ['A', 'C', 'D'], stems);
  for (const [word, weight] of own) places.set(word, [`1${weight}`]);
  for (const word of heaviestOf(words, ['B'], stems).keys()) {
    places.set(word, [...(places.get(word) ?? []), '2B']);
  }
  const kept = [...places].slice(0, mostWords);
  return kept.map(([word, at]) => `'${word}':${at.join(',')}`).join(' ');
}

function heaviestOf(
  words: WeightedWords,
  order: readonly Weight[],
  stems: Stems,
): Map<string, Weight> {
  const heaviest = new Map<string, Weight>();
  for (const weight of order) {
    for (const word of words[weight]) {
      for (const form of [word, stems.get(word) ?? word]) {
        if (!heaviest.has(form)) heaviest.set(form, weight);
      }
    }
  }
  return heaviest;
}

/** Any text as one word of a `tsquery`. */
export function quotedWord(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
