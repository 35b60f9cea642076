/** A word as the written lists spell it: without accents, in lower case. */
function folded(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}

/** Whether a word is in a list, whatever its case and accents. The list is split at first use. */
export function wordList(words: string): (word: string) => boolean {
  let set: ReadonlySet<string> | undefined;
  return (word) => {
    set ??= new Set(words.split('|'));
    return set.has(folded(word));
  };
}
