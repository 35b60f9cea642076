/**
 * Scalar functions that comparing records needs beside those of profiling: how texts are folded,
 * and how much two of them have in common. Lists of words stay in the engine.
 */
export type SimilarityFunction =
  /** Letters without their accents. */
  | 'stripAccents'
  /** Each character of the second text becomes the one at its place in the third. */
  | 'translate'
  /** Jaro–Winkler similarity of two texts by their bytes, 0 to 1. */
  | 'jaroWinkler'
  /** Insertions, deletions, substitutions and transpositions of bytes between two texts. */
  | 'damerauLevenshtein'
  /** The different words of a text with single spaces, as a list. */
  | 'words'
  | 'listLength'
  /** How many entries two lists of different entries share. */
  | 'sharedEntries';

const call = (name: string) => (args: readonly string[]) => `${name}(${args.join(', ')})`;

export const similarityFunctions: Record<SimilarityFunction, (args: readonly string[]) => string> =
  {
    stripAccents: call('strip_accents'),
    translate: call('translate'),
    jaroWinkler: call('jaro_winkler_similarity'),
    damerauLevenshtein: call('damerau_levenshtein'),
    words: ([text]) => `list_distinct(string_split(${text}, ' '))`,
    listLength: call('len'),
    sharedEntries: (lists) => `len(list_intersect(${lists.join(', ')}))`,
  };
