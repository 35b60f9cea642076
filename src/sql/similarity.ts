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
